"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { buttonVariants } from "./button-variants";
import { cn } from "./cn";

export const Dialog = Base.Root;
export const DialogTrigger = Base.Trigger;
export const DialogClose = Base.Close;

type DialogContentProps = Omit<ComponentProps<typeof Base.Popup>, "className" | "title"> & {
	title: ReactNode;
	description?: ReactNode;
	className?: string;
};

export function DialogContent({
	title,
	description,
	className,
	children,
	...props
}: DialogContentProps) {
	return (
		<Base.Portal>
			<Base.Backdrop className="fixed inset-0 z-50 bg-black/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
			<Base.Popup
				className={cn(
					"fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-lg -translate-1/2 gap-4 overflow-y-auto",
					"rounded-xl border bg-popover p-6 text-popover-foreground shadow-lg outline-none",
					"transition-[opacity,scale] duration-150 data-ending-style:scale-97 data-ending-style:opacity-0 data-starting-style:scale-97 data-starting-style:opacity-0",
					className,
				)}
				{...props}
			>
				<div className="grid gap-1.5 pe-8">
					<Base.Title className="text-base font-semibold tracking-tight">{title}</Base.Title>
					{description ? (
						<Base.Description className="text-sm text-muted-foreground">
							{description}
						</Base.Description>
					) : null}
				</div>
				{children}
				<Base.Close
					aria-label="Close"
					className={cn(
						buttonVariants({ variant: "ghost", size: "icon-sm" }),
						"absolute end-3 top-3",
					)}
				>
					<X aria-hidden="true" />
				</Base.Close>
			</Base.Popup>
		</Base.Portal>
	);
}

export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			className={cn("flex flex-col-reverse gap-2 sm:flex-row sm:justify-end", className)}
			{...props}
		/>
	);
}
