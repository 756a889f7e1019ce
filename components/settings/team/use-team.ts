import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod";
import { command } from "@/components/console/ask";
import { type InviteAnswer, inviteAnswer, type Role } from "@/lib/wire/team";

const PATH = "/api/console/settings/team";

/** A link that was just made; it is shown this once. */
export type FreshLink = { to: string; link: string; mailed: boolean };
export type InviteProblem = { field: string; message: string };

export function useTeam() {
	const router = useRouter();
	const [fresh, setFresh] = useState<FreshLink | null>(null);
	const [wrong, setWrong] = useState<InviteProblem | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);

	async function make(path: string, to: string, body?: unknown): Promise<boolean> {
		setPending(true);
		const answer = await ask(path, body);
		setPending(false);
		setProblem(answer.result === "failed" ? answer.message : null);
		setWrong(answer.result === "invalid" ? answer : null);
		if (answer.result !== "invited") return false;
		setFresh({ to, link: answer.link, mailed: answer.mailed });
		router.refresh();
		return true;
	}

	async function change(method: "PUT" | "DELETE", path: string, body?: unknown): Promise<void> {
		const answer = await command({ method, path: `${PATH}/${path}`, body });
		setProblem(answer.ok ? null : answer.message);
		router.refresh();
	}

	return {
		fresh,
		wrong,
		problem,
		pending,
		invite: (email: string, role: Role) => make(PATH, email, { email, role }),
		renew: (id: string, to: string) => make(`${PATH}/${encodeURIComponent(id)}/link`, to),
		setRole: (id: string, role: Role) => change("PUT", `${encodeURIComponent(id)}/role`, { role }),
		deactivate: (id: string) => change("DELETE", encodeURIComponent(id)),
		withdraw: (id: string) => change("DELETE", `invitations/${encodeURIComponent(id)}`),
	};
}

export type TeamActions = ReturnType<typeof useTeam>;

async function ask(
	path: string,
	body: unknown,
): Promise<InviteAnswer | { result: "failed"; message: string }> {
	const response = await fetch(path, {
		method: "POST",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify(body ?? {}),
	}).catch(() => null);
	if (!response) return { result: "failed", message: "The server did not answer. Try again." };
	const content: unknown = await response.json().catch(() => null);
	const read = inviteAnswer.safeParse(content);
	if (read.success) return read.data;
	const said = z.object({ message: z.string() }).safeParse(content).data?.message;
	return { result: "failed", message: said ?? "That did not work. Please reload and try again." };
}
