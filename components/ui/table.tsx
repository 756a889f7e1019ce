import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Scrolls sideways by itself, and by keys, so that a wide table never widens the page. */
export function Table({
	className,
	"aria-label": label,
	...props
}: ComponentProps<"table"> & { "aria-label": string }) {
	return (
		<section
			aria-label={label}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
			tabIndex={0}
			className="relative w-full overflow-x-auto rounded-lg border"
		>
			<table
				aria-label={label}
				className={cn("w-full caption-bottom text-sm", className)}
				{...props}
			/>
		</section>
	);
}

export function TableHeader({ className, ...props }: ComponentProps<"thead">) {
	return <thead className={cn("bg-muted/60", className)} {...props} />;
}

export function TableBody({ className, ...props }: ComponentProps<"tbody">) {
	return <tbody className={cn("[&_tr:last-child]:border-0", className)} {...props} />;
}

export function TableRow({ className, ...props }: ComponentProps<"tr">) {
	return (
		<tr
			className={cn("border-b transition-colors duration-150 hover:bg-muted/50", className)}
			{...props}
		/>
	);
}

export function TableHead({ className, scope = "col", ...props }: ComponentProps<"th">) {
	return (
		<th
			scope={scope}
			className={cn(
				"h-9 px-3 text-start align-middle text-xs font-medium whitespace-nowrap text-muted-foreground",
				className,
			)}
			{...props}
		/>
	);
}

export function TableCell({ className, ...props }: ComponentProps<"td">) {
	return <td className={cn("px-3 py-2.5 align-middle", className)} {...props} />;
}
