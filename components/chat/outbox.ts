import { isFields, readJson, textOf } from "./wire-readers";

/**
 * What the visitor did and the server has not finished answering. An entry keeps the id it was made
 * with, so sending it again, after a reload or from another tab, is harmless.
 */
export type OutboxEntry =
	| { kind: "message"; id: string; text: string; at: string }
	| { kind: "person"; id: string; at: string };

export type Outbox = readonly OutboxEntry[];

export function addEntry(outbox: Outbox, entry: OutboxEntry): Outbox {
	if (outbox.some(({ id }) => id === entry.id)) return outbox;
	// Asking for a person twice is one request.
	if (entry.kind === "person" && outbox.some(({ kind }) => kind === "person")) return outbox;
	return [...outbox, entry];
}

export function removeEntry(outbox: Outbox, id: string): Outbox {
	return outbox.filter((entry) => entry.id !== id);
}

export function readOutbox(stored: string | null): Outbox {
	const list = stored === null ? [] : readJson(stored);
	if (!Array.isArray(list)) return [];
	return list.map(readEntry).filter((entry) => entry !== null);
}

export function writeOutbox(outbox: Outbox): string {
	return JSON.stringify(outbox);
}

function readEntry(value: unknown): OutboxEntry | null {
	if (!isFields(value)) return null;
	const id = textOf(value.id);
	const text = textOf(value.text);
	const at = textOf(value.at) ?? "";
	if (!id) return null;
	if (value.kind === "person") return { kind: "person", id, at };
	return value.kind === "message" && text ? { kind: "message", id, text, at } : null;
}
