import type { Turn } from "@/lib/qualification/facts";
import type { ChatMessage } from "@/lib/wire/chat";

/** What was said, without the markers between. */
export function spokenTurns(history: readonly ChatMessage[]): Turn[] {
	return history.flatMap(({ role, text }) => (role === "marker" ? [] : [{ role, text }]));
}
