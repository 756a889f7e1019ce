import { cn } from "./cn";

type SeparatorProps = { orientation?: "horizontal" | "vertical"; className?: string };

export function Separator({ orientation = "horizontal", className }: SeparatorProps) {
	const line = orientation === "horizontal" ? "h-px w-full" : "h-full w-px self-stretch";
	return <div aria-hidden="true" className={cn("shrink-0 bg-border", line, className)} />;
}
