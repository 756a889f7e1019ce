import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { z } from "zod";
import { rebase } from "./rebase";
import { save } from "./save";

/** What the server sent with the screen. */
export type Stamp = { version: number; by: string | null; at: number | null };

/** `base` is what the draft began from, `version` which saving that was. */
type Kept<T> = { version: number; base: T; draft: T };
type Mine<T> = { version: number; draft: T };
type Outcome = { tone: "done" | "problem"; text: string } | null;

export type KeptDraft<T> = {
	draft: T;
	/** What a saving is compared with. */
	saved: T;
	changed: boolean;
	/** A colleague saved after this draft was begun. */
	overtaken: boolean;
	saving: boolean;
	outcome: Outcome;
	/** The server's words, by field. */
	problems: Record<string, string>;
	edit(next: T): void;
	discard(): void;
	/** The draft goes on from what the colleague saved. */
	keepMine(): void;
	save(): Promise<void>;
};

type Screen<T> = {
	/** Names the draft in this browser. */
	name: string;
	path: string;
	saved: T;
	stamp: Stamp;
	schema: z.ZodType<T>;
	body(draft: T): Record<string, unknown>;
};

/**
 * A screen's unsaved changes: kept in this browser through reloads, told apart from what is saved, and
 * never laid over what a colleague saved meanwhile without asking.
 */
export function useKeptDraft<T>(screen: Screen<T>): KeptDraft<T> {
	const { name, path, stamp, schema, body } = screen;
	const key = `console-settings:${name}`;
	const router = useRouter();
	const [kept, setKept] = useState<Kept<T> | null>(null);
	const latest = useRef<Kept<T> | null>(null);
	const [mine, setMine] = useState<Mine<T> | null>(null);
	const [saving, setSaving] = useState(false);
	const [outcome, setOutcome] = useState<Outcome>(null);
	const [problems, setProblems] = useState<Record<string, string>>({});

	// What this page has just saved counts until the server's own view of it arrives.
	const isAhead = mine !== null && mine.version > stamp.version;
	const saved = isAhead ? mine.draft : screen.saved;
	const version = isAhead ? mine.version : stamp.version;
	const draft = kept?.draft ?? saved;
	const changed = kept !== null && JSON.stringify(kept.draft) !== JSON.stringify(saved);

	const restore = useEffectEvent(() => {
		const found = z
			.object({ version: z.number(), base: schema, draft: schema })
			.safeParse(readJson(localStorage.getItem(key)));
		if (found.success) keep(found.data);
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each draft's name
	useEffect(() => restore(), [key]);

	useEffect(() => {
		if (!changed) return;
		const guard = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", guard);
		return () => removeEventListener("beforeunload", guard);
	}, [changed]);

	function keep(next: Kept<T> | null) {
		latest.current = next;
		setKept(next);
		if (next) localStorage.setItem(key, JSON.stringify(next));
		else localStorage.removeItem(key);
	}

	async function saveNow() {
		if (saving || !kept) return;
		setSaving(true);
		setOutcome(null);
		const answer = await save(path, { version: kept.version, ...body(kept.draft) });
		setSaving(false);
		if (answer.result === "invalid") {
			setProblems(Object.fromEntries(answer.problems.map((one) => [one.path, one.message])));
			setOutcome({
				tone: "problem",
				text: "Nothing was saved. What to change stands beside the field.",
			});
			return;
		}
		setProblems({});
		if (answer.result === "failed") return setOutcome({ tone: "problem", text: answer.message });
		if (answer.result === "saved") {
			setMine({ version: answer.version, draft: kept.draft });
			const since = latest.current?.draft;
			const wentOn = since !== undefined && JSON.stringify(since) !== JSON.stringify(kept.draft);
			keep(wentOn ? { version: answer.version, base: kept.draft, draft: since } : null);
			setOutcome({ tone: "done", text: "Saved. It counts from the next message on." });
		}
		router.refresh();
	}

	return {
		draft,
		saved,
		changed,
		overtaken: changed && kept.version !== version,
		saving,
		outcome,
		problems,
		edit(next) {
			setOutcome(null);
			setProblems({});
			keep({ version: kept?.version ?? version, base: kept?.base ?? saved, draft: next });
		},
		discard() {
			setOutcome(null);
			setProblems({});
			keep(null);
		},
		keepMine() {
			if (!kept) return;
			const rebased = schema.safeParse(
				rebase({ mine: kept.draft, base: kept.base, theirs: saved }),
			);
			keep({ version, base: saved, draft: rebased.data ?? kept.draft });
		},
		save: saveNow,
	};
}

function readJson(text: string | null): unknown {
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
