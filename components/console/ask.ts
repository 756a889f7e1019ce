import type { z } from "zod";
import { problem } from "@/lib/wire/chat";

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; message: string };

type Command = { method: "POST" | "PUT" | "DELETE"; path: string; body?: unknown };

/** Reads a view of the console; what the schema does not know is a fault, not a view. */
export async function look<T>(path: string, schema: z.ZodType<T>): Promise<Answer<T>> {
	const answer = await send(path, { headers: { accept: "application/json" } });
	if (!answer.ok) return answer;
	const read = schema.safeParse(answer.value);
	return read.success ? { ok: true, value: read.data } : UNREADABLE;
}

/**
 * Sends a rep's command. Every command may be sent twice without harm, so a lost connection is tried again.
 * The answer's text is a sentence that can be shown as it is.
 */
export async function command({ method, path, body }: Command): Promise<Answer<unknown>> {
	const init = {
		method,
		headers: { "content-type": "application/json", accept: "application/json" },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	};
	for (const pause of RETRY_AFTER_MS) {
		const answer = await send(path, init);
		if (answer.ok || answer.status !== 0) return answer;
		await new Promise((done) => setTimeout(done, pause));
	}
	return send(path, init);
}

const RETRY_AFTER_MS = [300, 1_200] as const;

async function send(path: string, init: RequestInit): Promise<Answer<unknown>> {
	const response = await fetch(path, { ...init, cache: "no-store" }).catch(() => null);
	if (!response) return UNREACHABLE;
	const content: unknown = await response.json().catch(() => null);
	if (response.ok) return { ok: true, value: content };
	if (response.status === 401) goToSignIn();
	const message = problem.safeParse(content).data?.message;
	return { ok: false, status: response.status, message: message ?? UNREADABLE.message };
}

/** The session ended meanwhile: sign in, then come back to this very page. */
function goToSignIn(): void {
	const here = `${location.pathname}${location.search}`;
	location.assign(`/console/sign-in?next=${encodeURIComponent(here)}`);
}

const UNREACHABLE = {
	ok: false,
	status: 0,
	message:
		"The server did not answer. Once you are connected, please try again: twice is harmless.",
} as const;

const UNREADABLE = {
	ok: false,
	status: 0,
	message: "The server's answer could not be read. Please reload the page.",
} as const;
