import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { FIELD_CLASSES } from "@/components/ui/input";

export type Option = { value: string; label: string };

type PlainSelectProps = ComponentProps<"select"> & { options: readonly Option[] };

/** The browser's own list: two hundred countries are found by typing, and a phone shows its wheel. */
export function PlainSelect({ options, className, ...props }: PlainSelectProps) {
	return (
		<select className={cn(FIELD_CLASSES, "h-9 pointer-coarse:min-h-11", className)} {...props}>
			{options.map(({ value, label }) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</select>
	);
}
