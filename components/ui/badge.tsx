import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const badgeVariants = cva(
	[
		"inline-flex w-fit shrink-0 items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-medium whitespace-nowrap",
		"[&_svg]:size-3 [&_svg]:shrink-0",
	],
	{
		variants: {
			tone: {
				neutral: "border-quiet-line bg-quiet-surface text-quiet",
				outline: "border-border bg-transparent text-foreground",
				danger: "border-danger-line bg-danger-surface text-danger",
				warning: "border-warning-line bg-warning-surface text-warning",
				info: "border-info-line bg-info-surface text-info",
				success: "border-success-line bg-success-surface text-success",
				violet: "border-violet-line bg-violet-surface text-violet",
			},
		},
		defaultVariants: { tone: "neutral" },
	},
);

type BadgeProps = ComponentProps<"span"> & VariantProps<typeof badgeVariants>;

export function Badge({ className, tone, ...props }: BadgeProps) {
	return <span className={cn(badgeVariants({ tone }), className)} {...props} />;
}
