import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const alertVariants = cva(
	[
		"grid grid-cols-[auto_1fr] items-start gap-x-3 gap-y-1 rounded-lg border px-4 py-3 text-sm",
		"has-[>svg]:*:not-[svg]:col-start-2 not-has-[>svg]:*:col-span-2",
		"[&>svg]:row-span-2 [&>svg]:mt-0.5 [&>svg]:size-4",
	],
	{
		variants: {
			tone: {
				neutral: "border-border bg-card text-foreground",
				danger: "border-danger-line bg-danger-surface text-danger",
				warning: "border-warning-line bg-warning-surface text-warning",
				info: "border-info-line bg-info-surface text-info",
				success: "border-success-line bg-success-surface text-success",
			},
		},
		defaultVariants: { tone: "neutral" },
	},
);

type AlertProps = ComponentProps<"div"> & VariantProps<typeof alertVariants>;

/** Quiet by default; pass `role="alert"` for what must interrupt, `role="status"` for what may wait. */
export function Alert({ className, tone, ...props }: AlertProps) {
	return <div className={cn(alertVariants({ tone }), className)} {...props} />;
}

export function AlertTitle({ className, ...props }: ComponentProps<"p">) {
	return <p className={cn("font-medium", className)} {...props} />;
}

export function AlertDescription({ className, ...props }: ComponentProps<"div">) {
	return <div className={cn("leading-relaxed", className)} {...props} />;
}
