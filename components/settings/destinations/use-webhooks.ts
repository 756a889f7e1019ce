import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod";
import { command } from "@/components/console/ask";
import { fieldProblem } from "@/lib/wire/settings";

export type WebhookWritten = { url: string | null; events: string[]; renewSecret: boolean };

const PATH = "/api/console/settings/webhooks";

const kept = z.discriminatedUnion("result", [
	z.object({ result: z.literal("saved"), secret: z.string().nullable() }),
	z.object({ result: z.literal("invalid"), problems: z.array(fieldProblem) }),
]);

/** Adds, changes and removes. A new signing secret is held here until the page is left. */
export function useWebhooks() {
	const router = useRouter();
	const [secret, setSecret] = useState<string | null>(null);
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [problems, setProblems] = useState<Record<string, string>>({});

	async function keep(id: string | null, written: WebhookWritten): Promise<boolean> {
		setPending(true);
		const answer = await send(id, written);
		setPending(false);
		setProblem(answer.result === "failed" ? answer.message : null);
		setProblems(
			answer.result === "invalid"
				? Object.fromEntries(answer.problems.map((one) => [one.path, one.message]))
				: {},
		);
		if (answer.result !== "saved") return false;
		setSecret(answer.secret);
		router.refresh();
		return true;
	}

	async function remove(id: string): Promise<void> {
		const answer = await command({ method: "DELETE", path: `${PATH}/${encodeURIComponent(id)}` });
		setProblem(answer.ok ? null : answer.message);
		router.refresh();
	}

	return { secret, pending, problem, problems, keep, remove };
}

type Kept = z.infer<typeof kept> | { result: "failed"; message: string };

async function send(id: string | null, written: WebhookWritten): Promise<Kept> {
	const response = await fetch(id === null ? PATH : `${PATH}/${encodeURIComponent(id)}`, {
		method: id === null ? "POST" : "PUT",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify(written),
	}).catch(() => null);
	if (!response) return { result: "failed", message: "The server did not answer. Try again." };
	const content: unknown = await response.json().catch(() => null);
	const read = kept.safeParse(content);
	if (read.success) return read.data;
	const said = z.object({ message: z.string() }).safeParse(content).data?.message;
	return { result: "failed", message: said ?? "Nothing was saved. Please reload and try again." };
}
