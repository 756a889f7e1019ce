import { cn } from "./cn";

export function Skeleton({ className }: { className?: string }) {
	return (
		<div
			aria-hidden="true"
			className={cn("rounded-md bg-muted-foreground/15 motion-safe:animate-pulse", className)}
		/>
	);
}
