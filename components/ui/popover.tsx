"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { POPUP_CLASSES } from "./popup-classes";

export const Popover = Base.Root;
export const PopoverTrigger = Base.Trigger;
export const PopoverClose = Base.Close;
export const PopoverTitle = Base.Title;

type PopoverContentProps = Omit<ComponentProps<typeof Base.Popup>, "className"> &
	Pick<ComponentProps<typeof Base.Positioner>, "align" | "side" | "sideOffset"> & {
		className?: string;
	};

export function PopoverContent({
	className,
	align = "center",
	side = "bottom",
	sideOffset = 6,
	...props
}: PopoverContentProps) {
	return (
		<Base.Portal>
			{/* Placed in the window, not in the page: what hangs below the fold would lengthen the page, and scroll it. */}
			<Base.Positioner
				positionMethod="fixed"
				align={align}
				side={side}
				sideOffset={sideOffset}
				className="z-50"
			>
				<Base.Popup
					className={cn(POPUP_CLASSES, "w-72 max-w-(--available-width) p-4", className)}
					{...props}
				/>
			</Base.Positioner>
		</Base.Portal>
	);
}
