import { isFields, textOf } from "./wire-readers";

/** What one tab tells the others of the same visitor. */
export type TabWord =
	| { type: "writing"; replyTo: string; text: string }
	/** Something is stored now: read the conversation again. */
	| { type: "settled"; replyTo?: string };

export function readTabWord(value: unknown): TabWord | null {
	if (!isFields(value)) return null;
	const replyTo = textOf(value.replyTo);
	if (value.type === "settled") return { type: "settled", ...(replyTo ? { replyTo } : {}) };
	const text = textOf(value.text);
	if (value.type !== "writing" || !replyTo || text === undefined) return null;
	return { type: "writing", replyTo, text };
}
