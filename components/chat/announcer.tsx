import { memo, useEffect, useState } from "react";
import type { ChatMessage } from "@/lib/wire/chat";
import { plainWords } from "./markdown";
import { WORDS } from "./words";

/** Screen readers lose what is cleared at once; a second is enough for all of them. */
const CLEARED_AFTER_MILLISECONDS = 1000;

/**
 * Reads each finished message aloud once, as one sentence: the log itself is silent. Untouched while
 * an answer grows, because some screen readers start over at every change.
 */
export const Announcer = memo(function Announcer({ arrived }: { arrived: ChatMessage | null }) {
	const [said, setSaid] = useState("");
	useEffect(() => {
		if (!arrived) return;
		setSaid(spoken(arrived));
		const timer = setTimeout(() => setSaid(""), CLEARED_AFTER_MILLISECONDS);
		return () => clearTimeout(timer);
	}, [arrived]);
	return (
		<div role="status" aria-live="polite" aria-label="Newest message" className="sr-only">
			{said || null}
		</div>
	);
});

function spoken(message: ChatMessage): string {
	const words = plainWords(message.text).replace(/\s+/g, " ").trim();
	if (message.role === "marker") return words;
	const name = message.role === "rep" ? (message.author ?? WORDS.person) : WORDS.assistant;
	return `${name}: ${words}`;
}
