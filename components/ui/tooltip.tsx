"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

export const TooltipProvider = Base.Provider;

type TooltipProps = {
	/** A few words. Never the only place where something is said: touch has no hover. */
	label: ReactNode;
	side?: "top" | "right" | "bottom" | "left";
	children: ReactElement;
};

export function Tooltip({ label, side = "top", children }: TooltipProps) {
	return (
		<Base.Root>
			<Base.Trigger render={children} />
			<Base.Portal>
				<Base.Positioner side={side} sideOffset={6} className="z-50">
					<Base.Popup className="max-w-64 rounded-md bg-foreground px-2.5 py-1.5 text-xs text-background shadow-md transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
						{label}
					</Base.Popup>
				</Base.Positioner>
			</Base.Portal>
		</Base.Root>
	);
}
