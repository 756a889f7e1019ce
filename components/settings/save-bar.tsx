"use client";

import { useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { KeptDraft, Stamp } from "./use-kept-draft";

type SaveBarProps = {
	kept: Omit<KeptDraft<unknown>, "draft" | "saved" | "edit">;
	stamp: Stamp;
	/** What is changed, in words. */
	changes: readonly string[];
	/** Wrong fields on this page; saving waits for them. */
	problemCount: number;
	zone: string;
};

/** Stays in view while there is something to save; Ctrl or ⌘ with S presses it. */
export function SaveBar({ kept, stamp, changes, problemCount, zone }: SaveBarProps) {
	const { changed, overtaken, saving, outcome } = kept;
	const blocked = problemCount > 0 || overtaken;

	const onKey = useEffectEvent((event: KeyboardEvent) => {
		if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		if (changed && !blocked) void kept.save();
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => onKey(event);
		addEventListener("keydown", listen);
		return () => removeEventListener("keydown", listen);
	}, []);

	return (
		<div
			className={cn(
				"sticky bottom-14 z-20 -mx-4 grid gap-2 border-t bg-card/95 px-4 py-3 backdrop-blur-sm md:bottom-0 md:-mx-6 md:px-6",
				!changed && !outcome && "static border-transparent bg-transparent",
			)}
		>
			{overtaken ? <Overtaken kept={kept} stamp={stamp} zone={zone} /> : null}
			<div className="flex flex-wrap items-center gap-x-3 gap-y-2">
				<p role="status" className="min-w-0 flex-1 text-sm text-muted-foreground">
					{statusOf({ kept, changes, problemCount, stamp, zone })}
				</p>
				{changed ? (
					<>
						<Button variant="ghost" onClick={kept.discard}>
							Discard
						</Button>
						<Button
							pending={saving}
							aria-disabled={blocked || saving || undefined}
							onClick={() => {
								if (!blocked) void kept.save();
							}}
						>
							Save changes
						</Button>
					</>
				) : null}
			</div>
		</div>
	);
}

function statusOf({ kept, changes, problemCount, stamp, zone }: SaveBarProps) {
	const { changed, outcome } = kept;
	if (outcome) {
		const tone = outcome.tone === "done" ? "text-success" : "text-danger";
		return <span className={cn("font-medium", tone)}>{outcome.text}</span>;
	}
	if (!changed) return savedText(stamp, zone);
	const what = `Not saved yet: ${changes.join(", ") || "your changes"}.`;
	if (problemCount === 0) return what;
	return `${what} ${problemCount === 1 ? "One field needs" : `${problemCount} fields need`} a look first.`;
}

/** A colleague was faster: both are shown the truth, and nobody's work is lost. */
function Overtaken({ kept, stamp, zone }: Pick<SaveBarProps, "kept" | "stamp" | "zone">) {
	return (
		<div role="alert" className="flex flex-wrap items-center gap-2 text-sm">
			<p className="min-w-0 flex-1 font-medium text-warning">
				{stamp.by ?? "A colleague"} saved this{" "}
				{stamp.at === null ? "meanwhile" : `on ${timeText(stamp.at, zone)}`}. Your changes are still
				here and are not saved.
			</p>
			<Button variant="outline" size="sm" onClick={kept.discard}>
				Take theirs
			</Button>
			<Button variant="outline" size="sm" onClick={kept.keepMine}>
				Go on with mine
			</Button>
		</div>
	);
}

function savedText({ by, at }: Stamp, zone: string): string {
	if (by === null || at === null) return "Everything is saved.";
	return `Everything is saved. Last changed by ${by} on ${timeText(at, zone)}.`;
}

function timeText(at: number, zone: string): string {
	return new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
		timeZone: zone,
	}).format(at);
}
