import { cn } from "./cn";

/** Decoration: say what is being waited for in words next to it. Without motion it is a still ring. */
export function Spinner({ className }: { className?: string }) {
	return (
		<span
			aria-hidden="true"
			className={cn(
				"inline-block size-4 shrink-0 animate-spin rounded-full border-2 border-current border-t-transparent",
				className,
			)}
		/>
	);
}
