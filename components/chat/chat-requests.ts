import type { ChatView, HandoffPart } from "@/lib/wire/chat";
import { readProblem } from "./attempt";
import type { ChatPorts } from "./chat-ports";
import { isFields, readHandoff, readJson, readView } from "./wire-readers";

/** The answer to a request that is not a message: `problem` holds words for the visitor. */
export type Outcome = { done: true } | { done: false; problem: string | null };

type Fetching = Pick<ChatPorts, "fetch">;

/** Null when it cannot be had now: the next change of the connection asks again. */
export async function fetchView({ fetch }: Fetching): Promise<ChatView | null> {
	try {
		const response = await fetch("/api/chat");
		return response.ok ? readView(readJson(await response.text())) : null;
	} catch {
		return null;
	}
}

export async function postForHandoff(
	{ fetch }: Fetching,
	{ path, body }: { path: string; body: unknown },
): Promise<{ outcome: Outcome; handoff: HandoffPart | null }> {
	try {
		const response = await fetch(path, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) return failed(readProblem(text)?.message ?? null);
		const answer = readJson(text);
		const handoff = isFields(answer) ? readHandoff(answer.handoff) : null;
		return { outcome: { done: true }, handoff };
	} catch {
		return failed(null);
	}
}

function failed(problem: string | null) {
	return { outcome: { done: false, problem }, handoff: null } as const;
}
