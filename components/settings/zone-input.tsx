import type { ComponentProps } from "react";
import { Input } from "@/components/ui/input";

type ZoneInputProps = ComponentProps<typeof Input> & { id: string; zones: readonly string[] };

/** Any part of a zone's name finds it; the browser's own list works with every input method. */
export function ZoneInput({ zones, ...control }: ZoneInputProps) {
	const listId = `${control.id}-zones`;
	return (
		<>
			<Input
				list={listId}
				autoComplete="off"
				spellCheck={false}
				placeholder="Search, such as Berlin"
				{...control}
			/>
			<datalist id={listId}>
				{zones.map((zone) => (
					<option key={zone} value={zone} />
				))}
			</datalist>
		</>
	);
}
