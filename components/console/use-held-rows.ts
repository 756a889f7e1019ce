import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { HandoffRow } from "@/lib/wire/inbox";
import { countFresh, heldRows } from "./held-rows";

/** A pointer that rests for this long belongs to nobody who reads. */
const READING_MS = 30_000;

/** Keeps what is being read in its place: while the pointer or the focus is in the list, new rows wait. */
export function useHeldRows(rows: HandoffRow[], list: RefObject<HTMLUListElement | null>) {
	const [held, setHeld] = useState(rows);
	const reading = useReading(list);
	const letIn = () => setHeld(rows);
	if (!reading && orderOf(held) !== orderOf(rows)) letIn();
	const shown = heldRows(reading ? held : rows, rows);
	useAnchor(shown, list);
	return { shown, fresh: reading ? countFresh(held, rows) : 0, letIn };
}

const orderOf = (rows: readonly HandoffRow[]) => rows.map(({ id }) => id).join();

function useReading(list: RefObject<HTMLUListElement | null>): boolean {
	const [reading, setReading] = useState(false);
	useEffect(() => {
		const element = list.current;
		if (!element) return;
		let end: ReturnType<typeof setTimeout> | undefined;
		const stop = () => {
			clearTimeout(end);
			setReading(element.contains(document.activeElement));
		};
		const begin = () => {
			setReading(true);
			clearTimeout(end);
			end = setTimeout(stop, READING_MS);
		};
		// The focus has moved on only after the event that says that it leaves.
		const leave = () => setTimeout(stop);
		for (const kind of BEGINS) element.addEventListener(kind, begin);
		for (const kind of ENDS) element.addEventListener(kind, leave);
		return () => {
			clearTimeout(end);
			for (const kind of BEGINS) element.removeEventListener(kind, begin);
			for (const kind of ENDS) element.removeEventListener(kind, leave);
		};
	}, [list]);
	return reading;
}

const BEGINS = ["pointermove", "focusin", "touchmove"] as const;
const ENDS = ["pointerleave", "focusout"] as const;

/** Where the row at the top of the window stood before this render, and back there after it. */
function useAnchor(rows: readonly HandoffRow[], list: RefObject<HTMLUListElement | null>): void {
	const before = useRef<{ element: Element; top: number } | null>(null);
	const order = orderOf(rows);
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
