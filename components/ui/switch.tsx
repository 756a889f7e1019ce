"use client";

import { Switch as Base } from "@base-ui/react/switch";
import type { ComponentProps } from "react";
import { cn } from "./cn";

type SwitchProps = Omit<ComponentProps<typeof Base.Root>, "className"> & { className?: string };

export function Switch({ className, ...props }: SwitchProps) {
	return (
		<Base.Root
			className={cn(
				"inline-flex h-6 w-10 shrink-0 cursor-pointer items-center rounded-full border border-input bg-input/35 p-0.5",
				"transition-colors duration-150 data-checked:border-primary data-checked:bg-primary",
				"data-disabled:cursor-not-allowed data-disabled:opacity-55",
				className,
			)}
			{...props}
		>
			<Base.Thumb className="size-4.5 rounded-full bg-white shadow-sm transition-transform duration-150 data-checked:translate-x-4 dark:bg-foreground dark:data-checked:bg-primary-foreground" />
		</Base.Root>
	);
}
