"use client";

import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { usePreferences } from "./preferences";
import { SHORTCUTS } from "./shortcut-table";

type SheetProps = { open: boolean; onOpenChange(open: boolean): void };

export function ShortcutsSheet({ open, onOpenChange }: SheetProps) {
	const { preferences } = usePreferences();
	return (
		<Dialog open={open} onOpenChange={onOpenChange}>
			<DialogContent
				title="Keyboard shortcuts"
				description={
					preferences.singleKeys
						? "While nothing is being typed."
						: "Single keys are switched off in your settings; Ctrl K works."
				}
			>
				<dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-2">
					<Row keys={["Ctrl", "K"]} does="Find anything" />
					{SHORTCUTS.map(({ keys, does }) => (
						<Row key={does} keys={keys} does={does} />
					))}
				</dl>
			</DialogContent>
		</Dialog>
	);
}

function Row({ keys, does }: { keys: readonly string[]; does: string }) {
	return (
		<div className="flex items-center justify-between gap-3">
			<dt>{does}</dt>
			<dd className="flex gap-1">
				{keys.map((key) => (
					<Kbd key={key}>{key}</Kbd>
				))}
			</dd>
		</div>
	);
}
