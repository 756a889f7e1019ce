import type { ComponentProps } from "react";
import { type ButtonVariants, buttonVariants } from "./button-variants";
import { cn } from "./cn";
import { Spinner } from "./spinner";

type ButtonProps = ComponentProps<"button"> &
	ButtonVariants & {
		/** Shows a spinner and refuses presses, but stays focusable so that focus is not lost. */
		pending?: boolean;
	};

export function Button({
	className,
	variant,
	size,
	pending = false,
	type = "button",
	onClick,
	children,
	...props
}: ButtonProps) {
	const click = pending ? refuse : onClick;
	return (
		<button
			type={type}
			className={cn(buttonVariants({ variant, size }), className)}
			aria-disabled={pending || undefined}
			aria-busy={pending || undefined}
			{...(click ? { onClick: click } : {})}
			{...props}
		>
			{pending ? <Spinner /> : null}
			{children}
		</button>
	);
}

function refuse(event: { preventDefault(): void }) {
	event.preventDefault();
}
