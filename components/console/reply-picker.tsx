"use client";

import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { Picker } from "./use-canned-replies";

export const PICKER_ID = "saved-replies";

export function optionId(at: number): string {
	return `${PICKER_ID}-${at}`;
}

/** Stands above the box while a shortcut is typed; the keys stay with the box. */
export function ReplyPicker({ picker }: { picker: Picker }) {
	const { found, at } = picker;
	if (found === null) return null;
	return (
		<div className="absolute inset-x-2 bottom-full z-30 mb-1 grid max-h-72 overflow-y-auto rounded-lg border bg-popover p-1 shadow-lg">
			<div id={PICKER_ID} role="listbox" aria-label="Saved replies" className="grid empty:hidden">
				{found.map((reply, place) => (
					<div
						key={reply.id}
						id={optionId(place)}
						role="option"
						tabIndex={-1}
						aria-selected={place === at}
						className={cn(
							"grid min-h-11 cursor-pointer rounded-md px-2.5 py-1.5 text-start text-sm",
							place === at && "bg-accent",
						)}
						onPointerDown={(event) => {
							// The box keeps the focus.
							event.preventDefault();
							picker.choose(reply);
						}}
					>
						<span className="font-medium">/{reply.shortcut}</span>
						<span className="truncate text-muted-foreground">{reply.body}</span>
					</div>
				))}
			</div>
			<p className="flex items-center justify-between gap-2 px-2.5 py-1.5 text-xs text-muted-foreground">
				<span role="status">{found.length === 0 ? "No saved reply fits." : ""}</span>
				<Link href="/console/replies" className="underline underline-offset-4">
					Manage saved replies
				</Link>
			</p>
		</div>
	);
}
