import { problem } from "@/lib/wire/chat";
import { type SaveAnswer, saveAnswer } from "@/lib/wire/settings";

export type SaveOutcome = SaveAnswer | { result: "failed"; message: string };

/** Saves a screen. Whatever goes wrong comes back as something the screen can show. */
export async function save(path: string, body: unknown): Promise<SaveOutcome> {
	const response = await fetch(path, {
		method: "PUT",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify(body),
		cache: "no-store",
	}).catch(() => null);
	if (!response) {
		return {
			result: "failed",
			message: "The server did not answer. Nothing was saved; try again.",
		};
	}
	const content: unknown = await response.json().catch(() => null);
	const answer = saveAnswer.safeParse(content);
	if (answer.success) return answer.data;
	const message = problem.safeParse(content).data?.message;
	return {
		result: "failed",
		message: message ?? "Nothing was saved. Please reload and try again.",
	};
}
