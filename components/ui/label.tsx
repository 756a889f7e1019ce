import type { ComponentProps } from "react";
import { cn } from "./cn";

type LabelProps = Omit<ComponentProps<"label">, "htmlFor"> & { htmlFor: string };

export function Label({ className, htmlFor, children, ...props }: LabelProps) {
	return (
		<label
			htmlFor={htmlFor}
			className={cn("text-sm leading-none font-medium text-foreground", className)}
			{...props}
		>
			{children}
		</label>
	);
}
