import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { focusedRow, isTaken, moveBetweenRows, pressTarget, pressWhenThere } from "./key-targets";
import { DEED_KEYS, type DeedKey, SCREENS } from "./shortcut-table";

/** A page that is on its way is waited for this long. */
const ARRIVES_WITHIN_MS = 10_000;
const SEQUENCE_MS = 1_200;

type Handlers = {
	singleKeys: boolean;
	onPalette(): void;
	onSheet(): void;
	/** The handoff of the line in focus is to be claimed. */
	onClaim(handoffId: string): void;
};

/** The keyboard of every signed-in screen. */
export function useShortcuts({ singleKeys, onPalette, onSheet, onClaim }: Handlers): void {
	const router = useRouter();
	const goUntil = useRef(0);

	function deed(key: DeedKey) {
		const row = focusedRow();
		const handoff = row?.dataset.handoff;
		if (!row) pressTarget(key);
		else if (key === "C" && handoff) onClaim(handoff);
		else {
			// The deed is done where its outcome can be seen: on the contact's own page.
			router.push(row.getAttribute("href") ?? "/console");
			setTimeout(() => pressWhenThere(key, ARRIVES_WITHIN_MS));
		}
	}

	const singles: Readonly<Record<string, () => void>> = {
		J: () => moveBetweenRows(1),
		K: () => moveBetweenRows(-1),
		G: () => {
			goUntil.current = performance.now() + SEQUENCE_MS;
		},
		"?": onSheet,
		"/": () => pressTarget("/"),
		".": () => pressTarget("."),
		...Object.fromEntries(DEED_KEYS.map((key) => [key, () => deed(key)])),
	};

	function deedOf(key: string): (() => void) | undefined {
		const screen = performance.now() < goUntil.current ? SCREENS[key] : undefined;
		goUntil.current = 0;
		return screen ? () => router.push(screen) : singles[key];
	}

	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || event.altKey) return;
		const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
		if (event.metaKey || event.ctrlKey) {
			if (key !== "K" || event.shiftKey) return;
			event.preventDefault();
			onPalette();
			return;
		}
		const goesOn = key === "J" || key === "K";
		if (!singleKeys || isTaken(event) || (event.repeat && !goesOn)) return;
		const wanted = deedOf(key);
		if (!wanted) return;
		event.preventDefault();
		wanted();
	});

	useEffect(() => {
		const listen = (event: KeyboardEvent) => press(event);
		addEventListener("keydown", listen);
		return () => removeEventListener("keydown", listen);
	}, []);
}
