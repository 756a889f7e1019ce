"use client";

import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import { cn } from "./cn";
import type { FieldControl } from "./field";
import { FIELD_CLASSES } from "./input";
import { POPUP_CLASSES, ROW_CLASSES } from "./popup-classes";

export type SelectOption<Value extends string> = { value: Value; label: string };

type SelectProps<Value extends string> = {
	options: ReadonlyArray<SelectOption<Value>>;
	value?: Value;
	defaultValue?: Value;
	onValueChange?: (value: Value) => void;
	name?: string;
	disabled?: boolean;
	placeholder?: string;
	className?: string;
	"aria-label"?: string;
} & Partial<FieldControl>;

export function Select<Value extends string>({
	options,
	value,
	defaultValue,
	onValueChange,
	name,
	disabled,
	placeholder = "Choose…",
	className,
	...control
}: SelectProps<Value>) {
	return (
		<Base.Root<Value>
			items={options}
			{...(value === undefined ? {} : { value })}
			{...(defaultValue === undefined ? {} : { defaultValue })}
			onValueChange={(chosen) => {
				if (chosen !== null) onValueChange?.(chosen);
			}}
			name={name}
			disabled={disabled}
		>
			<Base.Trigger
				className={cn(
					FIELD_CLASSES,
					"flex h-9 items-center justify-between gap-2 text-start pointer-coarse:min-h-11",
					className,
				)}
				{...control}
			>
				<Base.Value placeholder={placeholder} />
				<Base.Icon>
					<ChevronsUpDown aria-hidden="true" className="size-4 text-muted-foreground" />
				</Base.Icon>
			</Base.Trigger>
			<Base.Portal>
				<Base.Positioner sideOffset={6} alignItemWithTrigger={false} className="z-50">
					<Base.Popup
						className={cn(
							POPUP_CLASSES,
							"max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1",
						)}
					>
						{options.map((option) => (
							<Base.Item key={option.value} value={option.value} className={cn(ROW_CLASSES)}>
								<Base.ItemText className="flex-1">{option.label}</Base.ItemText>
								<Base.ItemIndicator>
									<Check aria-hidden="true" />
								</Base.ItemIndicator>
							</Base.Item>
						))}
					</Base.Popup>
				</Base.Positioner>
			</Base.Portal>
		</Base.Root>
	);
}
