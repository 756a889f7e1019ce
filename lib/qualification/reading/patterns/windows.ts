import { isAlsoAscii, isWordCode, NO_SYMBOL, SYMBOLS, symbolOf } from "./symbols";

/**
 * Four symbols of a text from one place on, the first one highest; above them a bit for each of the first three, the first
 * one lowest, that is set where a word begins or ends before it.
 */
export type Window = number;
/** The windows at the places of a text, and one of nothing behind its end; they hold until the next text is written. */
export type Windows = Int32Array;

const SYMBOL_BITS = 6;
const FOUR = SYMBOLS ** 4 - 1;
const NOTHING = NO_SYMBOL * (1 + SYMBOLS + SYMBOLS ** 2 + SYMBOLS ** 3);
const EDGES_AT = 4 * SYMBOL_BITS;
const EDGE_HERE = 1 << EDGES_AT;
const EDGES_LATER = (2 | 4) << EDGES_AT;
const FIRST_ROOM = 1_024;

/** Writes a text down as windows; null for a text with letters that the index cannot judge. */
export function windowWriter(): (text: string) => Windows | null {
	let windows = new Int32Array(FIRST_ROOM);
	return (text) => {
		if (text.length >= windows.length) windows = new Int32Array(2 * text.length);
		/** Read from the end: each window takes three symbols from the one behind it. */
		let window = NOTHING;
		let isWord = false;
		for (let at = text.length - 1; at >= 0; at--) {
			const code = text.charCodeAt(at);
			if (isAlsoAscii(code)) return null;
			const wasWord = isWordCode(code);
			if (isWord !== wasWord) window |= EDGE_HERE;
			windows[at + 1] = window;
			window =
				((window << 1) & EDGES_LATER) |
				(symbolOf(code) << (3 * SYMBOL_BITS)) |
				((window & FOUR) >>> SYMBOL_BITS);
			isWord = wasWord;
		}
		windows[0] = isWord ? window | EDGE_HERE : window;
		return windows;
	};
}

/** The first one, two, three or four symbols of a window, as one number. */
export function firstOf(window: Window): number {
	return (window & FOUR) >>> (3 * SYMBOL_BITS);
}
export function firstTwoOf(window: Window): number {
	return (window & FOUR) >>> (2 * SYMBOL_BITS);
}
export function firstThreeOf(window: Window): number {
	return (window & FOUR) >>> SYMBOL_BITS;
}
export function allFourOf(window: Window): number {
	return window & FOUR;
}

/** Whether a word begins or ends before the symbol of a window, counted from 0 to 2. */
export function isEdgeBefore(window: Window, symbol: number): boolean {
	return (window & (EDGE_HERE << symbol)) !== 0;
}
