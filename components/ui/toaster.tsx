"use client";

import { Toaster as Sonner } from "sonner";

/** Mount once in a layout that needs it; raise a message with sonner's own `toast()`. */
export function Toaster() {
	return (
		<Sonner
			theme="system"
			position="top-center"
			containerAriaLabel="Messages"
			toastOptions={{
				classNames: {
					toast:
						"rounded-lg! border! border-border! bg-popover! text-popover-foreground! shadow-lg! font-sans!",
					description: "text-muted-foreground!",
					actionButton: "bg-primary! text-primary-foreground!",
				},
			}}
		/>
	);
}
