import type { ComponentProps } from "react";
import { cn } from "./cn";
import { FIELD_CLASSES } from "./input";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
	return (
		<textarea
			className={cn(FIELD_CLASSES, "field-sizing-content min-h-20 py-2 leading-relaxed", className)}
			{...props}
		/>
	);
}
