"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { POPUP_CLASSES, ROW_CLASSES } from "./popup-classes";

export const DropdownMenu = Base.Root;
export const DropdownMenuTrigger = Base.Trigger;
export const DropdownMenuGroup = Base.Group;

type ContentProps = Omit<ComponentProps<typeof Base.Popup>, "className"> &
	Pick<ComponentProps<typeof Base.Positioner>, "align" | "side" | "sideOffset"> & {
		className?: string;
	};

export function DropdownMenuContent({
	className,
	align = "end",
	side = "bottom",
	sideOffset = 6,
	...props
}: ContentProps) {
	return (
		<Base.Portal>
			<Base.Positioner align={align} side={side} sideOffset={sideOffset} className="z-50">
				<Base.Popup className={cn(POPUP_CLASSES, "min-w-44 p-1", className)} {...props} />
			</Base.Positioner>
		</Base.Portal>
	);
}

type ItemProps = Omit<ComponentProps<typeof Base.Item>, "className"> & {
	className?: string;
	tone?: "neutral" | "danger";
};

export function DropdownMenuItem({ className, tone = "neutral", ...props }: ItemProps) {
	return (
		<Base.Item
			className={cn(ROW_CLASSES, tone === "danger" && "text-danger [&_svg]:text-danger", className)}
			{...props}
		/>
	);
}

type LinkItemProps = Omit<ComponentProps<typeof Base.LinkItem>, "className"> & {
	className?: string;
};

export function DropdownMenuLinkItem({ className, ...props }: LinkItemProps) {
	return <Base.LinkItem className={cn(ROW_CLASSES, className)} {...props} />;
}

type GroupLabelProps = Omit<ComponentProps<typeof Base.GroupLabel>, "className"> & {
	className?: string;
};

export function DropdownMenuLabel({ className, ...props }: GroupLabelProps) {
	return (
		<Base.GroupLabel
			className={cn("px-2 py-1.5 text-xs font-medium text-muted-foreground", className)}
			{...props}
		/>
	);
}

export function DropdownMenuSeparator({ className }: { className?: string }) {
	return <Base.Separator className={cn("-mx-1 my-1 h-px bg-border", className)} />;
}
