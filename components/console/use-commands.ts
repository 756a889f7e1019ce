import { useRef, useState } from "react";
import { z } from "zod";
import { ageText } from "./age";
import { command } from "./ask";

/** What a press came to. `already`: it was so before, by a colleague or by an earlier press. */
const pressed = z.object({
	result: z.string(),
	by: z.string().optional(),
	at: z.number().optional(),
});

export type Deed = {
	/** Names the button that shows the spinner. */
	name: string;
	method: "POST" | "PUT" | "DELETE";
	path: string;
	body?: unknown;
	/** "All outreach is paused." */
	done: string;
	/** "paused all outreach": what a colleague did first, after their name. */
	verb: string;
};

type Outcome = { tone: "done" | "problem"; text: string };

export type Commands = {
	/** The name of the deed under way. */
	pending: string | null;
	outcome: Outcome | null;
	run(deed: Deed): Promise<boolean>;
	/** What came of something done elsewhere on the page. */
	say(text: string): void;
};

/**
 * Runs one command after the other, says in a sentence what came of it, and looks again at the true state. A
 * press during another command waits its turn; the same press again is the same one.
 */
export function useCommands(refresh: () => Promise<void>, repName: string): Commands {
	const [pending, setPending] = useState<string | null>(null);
	const [outcome, setOutcome] = useState<Outcome | null>(null);

	const line = useRef<{ names: string[]; tail: Promise<unknown> }>({
		names: [],
		tail: Promise.resolve(),
	});

	async function run(deed: Deed): Promise<boolean> {
		const { names, tail } = line.current;
		if (names.includes(deed.name)) return false;
		names.push(deed.name);
		setPending(deed.name);
		const turn = tail.then(() => carryOut(deed));
		line.current.tail = turn;
		return turn;
	}

	async function carryOut({ name, done, verb, ...rest }: Deed): Promise<boolean> {
		setOutcome(null);
		const answer = await command(rest);
		await refresh();
		const { names } = line.current;
		names.splice(names.indexOf(name), 1);
		setPending(names.at(-1) ?? null);
		if (!answer.ok) {
			setOutcome({ tone: "problem", text: answer.message });
			return false;
		}
		setOutcome({ tone: "done", text: sentence(answer.value, { done, verb, repName }) });
		return true;
	}

	return { pending, outcome, run, say: (text) => setOutcome({ tone: "done", text }) };
}

type Words = { done: string; verb: string; repName: string };

function sentence(value: unknown, { done, verb, repName }: Words): string {
	const { result, by, at } = pressed.parse(value);
	if (result !== "already" || !by || by === repName) return done;
	const when = at === undefined ? "" : ` ${ageText(new Date(at).toISOString(), Date.now())}`;
	return `${by} ${verb}${when}.`;
}
