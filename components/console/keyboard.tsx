"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Kbd } from "@/components/ui/kbd";
import { command } from "./ask";
import { Palette } from "./palette";
import { usePreferences } from "./preferences";
import { ShortcutsSheet } from "./shortcuts-sheet";
import { useShortcuts } from "./use-shortcuts";

/** The keys of every screen, with a button for those who do not know them. */
export function Keyboard() {
	const { preferences } = usePreferences();
	const [palette, setPalette] = useState(false);
	const [sheet, setSheet] = useState(false);
	useShortcuts({
		singleKeys: preferences.singleKeys,
		onPalette: () => setPalette((open) => !open),
		onSheet: () => setSheet(true),
		onClaim: claim,
	});
	return (
		<>
			<button
				type="button"
				onClick={() => setPalette(true)}
				aria-keyshortcuts="Control+K Meta+K"
				className="flex h-9 cursor-pointer items-center gap-2 rounded-lg border border-input/60 bg-card px-2.5 text-sm text-muted-foreground hover:bg-accent hover:text-foreground max-md:size-11 max-md:justify-center pointer-coarse:min-h-11"
			>
				<Search aria-hidden="true" className="size-4 shrink-0" />
				<span className="flex-1 text-start max-md:sr-only">Find anything</span>
				<Kbd aria-hidden="true" className="max-md:hidden">
					Ctrl K
				</Kbd>
			</button>
			<Palette open={palette} onOpenChange={setPalette} onSheet={() => setSheet(true)} />
			<ShortcutsSheet open={sheet} onOpenChange={setSheet} />
		</>
	);
}

/** The list shows whose it is now; a word says it to whoever does not look there. */
async function claim(handoffId: string): Promise<void> {
	const path = `/api/console/handoffs/${encodeURIComponent(handoffId)}/claim`;
	const answer = await command({ method: "POST", path });
	toast(answer.ok ? "It is yours." : answer.message);
}
