import { useRouter } from "next/navigation";
import { useState } from "react";
import { command } from "@/components/console/ask";
import { type KeyAnswer, keyAnswer } from "@/lib/wire/api-keys";
import { problem as problemSchema } from "@/lib/wire/chat";

const PATH = "/api/console/settings/api-keys";

export type FreshKey = { name: string; key: string };

/** Makes and revokes. A new key is held here until the page is left. */
export function useApiKeys() {
	const router = useRouter();
	const [fresh, setFresh] = useState<FreshKey | null>(null);
	const [pending, setPending] = useState(false);
	/** Beside the name. */
	const [wrong, setWrong] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);

	async function make(name: string): Promise<boolean> {
		setPending(true);
		const answer = await send(name);
		setPending(false);
		setProblem(answer.result === "failed" ? answer.message : null);
		setWrong(answer.result === "invalid" ? (answer.problems[0]?.message ?? null) : null);
		if (answer.result !== "added") return false;
		setFresh({ name: name.trim(), key: answer.key });
		router.refresh();
		return true;
	}

	async function revoke(id: string): Promise<void> {
		const answer = await command({ method: "DELETE", path: `${PATH}/${encodeURIComponent(id)}` });
		setProblem(answer.ok ? null : answer.message);
		router.refresh();
	}

	return { fresh, pending, wrong, problem, make, revoke };
}

type Made = KeyAnswer | { result: "failed"; message: string };

/** Not tried again by itself: a second try would make a second key. */
async function send(name: string): Promise<Made> {
	const response = await fetch(PATH, {
		method: "POST",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify({ name }),
	}).catch(() => null);
	if (!response) {
		const message = "The server did not answer. If a key without a use appears below, revoke it.";
		return { result: "failed", message };
	}
	const content: unknown = await response.json().catch(() => null);
	const read = keyAnswer.safeParse(content);
	if (read.success) return read.data;
	const said = problemSchema.safeParse(content).data?.message;
	return { result: "failed", message: said ?? "No key was made. Please reload and try again." };
}
