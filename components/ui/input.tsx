import type { ComponentProps } from "react";
import { cn } from "./cn";

/** 16 px on touch, so that iOS does not zoom into the field. */
export const FIELD_CLASSES = [
	"w-full min-w-0 rounded-lg border border-input bg-card px-3 text-base text-foreground shadow-xs md:text-sm",
	"placeholder:text-muted-foreground transition-colors duration-150",
	"focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring/60",
	"disabled:cursor-not-allowed disabled:bg-muted disabled:opacity-60",
	"aria-invalid:border-destructive aria-invalid:outline-destructive/50",
];

export function Input({ className, ...props }: ComponentProps<"input">) {
	return (
		<input className={cn(FIELD_CLASSES, "h-9 pointer-coarse:min-h-11", className)} {...props} />
	);
}
