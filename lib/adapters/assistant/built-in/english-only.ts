import { englishOnlyNote } from "@/lib/wording/plain-notes";
import type { ReplyInput } from "../assistant";

/** Said once in a conversation, in the visitor's own language: the knowledge and its sentences are English. */
export function englishOnly({
	language,
	history,
}: Pick<ReplyInput, "language" | "history">): string[] {
	if (language === "en") return [];
	const note = englishOnlyNote(language);
	return history.some((turn) => turn.role === "assistant" && turn.text.includes(note))
		? []
		: [note];
}
