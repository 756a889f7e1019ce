import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { HandoffRow } from "@/lib/wire/console";

/** A pointer that moved over the list this recently belongs to somebody who reads it. */
const READING_MS = 4_000;

/**
 * Keeps what is being read in its place. A new row of normal priority waits while the pointer or the focus
 * is in the list; one of high priority comes at once, above, and the page scrolls by as much as it grew.
 */
export function useHeldRows(rows: HandoffRow[], list: RefObject<HTMLUListElement | null>) {
	const [known, setKnown] = useState(() => new Set(rows.map(({ id }) => id)));
	const reading = useReading(list);
	const fresh = rows.filter(({ id }) => !known.has(id));
	const waits = fresh.filter(({ priority }) => reading && priority !== "high");
	const shown = rows.filter((row) => !waits.includes(row));
	const letIn = () => setKnown(new Set(rows.map(({ id }) => id)));

	const enters = fresh.length > 0 && waits.length === 0;
	if (enters) letIn();
	useAnchor(shown, list);
	return { shown, held: waits.length, letIn };
}

function useReading(list: RefObject<HTMLUListElement | null>): boolean {
	const [reading, setReading] = useState(false);
	useEffect(() => {
		const element = list.current;
		if (!element) return;
		let end: ReturnType<typeof setTimeout> | undefined;
		const begin = () => {
			setReading(true);
			clearTimeout(end);
			end = setTimeout(() => setReading(false), READING_MS);
		};
		for (const kind of READS) element.addEventListener(kind, begin);
		return () => {
			clearTimeout(end);
			for (const kind of READS) element.removeEventListener(kind, begin);
		};
	}, [list]);
	return reading;
}

const READS = ["pointermove", "focusin", "touchmove"] as const;

/** Where the row at the top of the window stood before this render, and back there after it. */
function useAnchor(rows: HandoffRow[], list: RefObject<HTMLUListElement | null>): void {
	const before = useRef<{ element: Element; top: number } | null>(null);
	const order = rows.map(({ id }) => id).join();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the order of the rows is what moves them
	useLayoutEffect(() => {
		const kept = before.current;
		const scroller = scrollerOf(list.current);
		if (kept?.element.isConnected && scroller.scrollTop > 0) {
			scroller.scrollBy(0, kept.element.getBoundingClientRect().top - kept.top);
		}
	}, [order]);
	useEffect(() => {
		const note = () => {
			const element = [...(list.current?.children ?? [])].find(
				(row) => row.getBoundingClientRect().bottom > 0,
			);
			before.current = element ? { element, top: element.getBoundingClientRect().top } : null;
		};
		note();
		addEventListener("scroll", note, { passive: true, capture: true });
		return () => removeEventListener("scroll", note, { capture: true });
	});
}

/** On a desk the page's main part scrolls by itself, on a phone the whole page does. */
function scrollerOf(list: Element | null): Element {
	const main = list?.closest("main");
	const scrollsItself = main && main.scrollHeight > main.clientHeight && main.scrollTop > 0;
	return scrollsItself ? main : document.documentElement;
}
