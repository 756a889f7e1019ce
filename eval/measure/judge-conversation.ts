import { LEAD_LEVELS, type LeadLevel, type Persona } from "@/lib/qualification/qualification";
import { foldConversation } from "./fold-conversation";
import { type ExpectedFacts, type FoundFacts, type Judgement, judge } from "./judgement";
import type { TurnReader } from "./readers";
import type { ConversationRow } from "./rows";

/** One turn as the real workflow left it. */
export type ReplayedTurn = {
	handoff: { event: string; trigger: string; kind: string; destination: string } | null;
};
/** Runs a whole conversation through the real workflow. */
export type Replay = (row: ConversationRow) => Promise<{ turns: readonly ReplayedTurn[] }>;

export async function judgeConversation(
	set: string,
	row: ConversationRow,
	run: { reader: TurnReader; replay: Replay | null },
): Promise<Judgement[]> {
	const { level, persona } = await foldConversation(row.turns, run.reader);
	const text = row.turns.join(" / ");
	const origin = { set, id: row.id, text, lang: row.lang, source: row.source ?? set };
	const read = judge(origin, expectedLevel(row.expect), foundLevel(level, persona));
	if (!run.replay) return read;
	const { turns } = await run.replay(row);
	return [...read, ...judge(origin, expectedHandoff(row.expect), foundHandoff(turns))];
}

/** `level` is agreement over all three; each level also stands alone, for its own recall and false alarms. */
function expectedLevel(expect: ConversationRow["expect"]): ExpectedFacts {
	const levels = LEAD_LEVELS.map((level) => [level, expect.level === level ? ["yes"] : []]);
	const { persona } = expect;
	return {
		level: [expect.level],
		...Object.fromEntries(levels),
		...(persona ? { persona: persona === "unknown" ? [] : [persona] } : {}),
	};
}

function foundLevel(level: LeadLevel, persona: Persona): FoundFacts {
	const levels = LEAD_LEVELS.map((one) => [one, one === level ? "yes" : null]);
	return {
		level,
		...Object.fromEntries(levels),
		persona: persona === "unknown" ? null : persona,
	};
}

function expectedHandoff(expect: ConversationRow["expect"]): ExpectedFacts {
	const { trigger, kind, destination, events } = expect;
	return {
		...(trigger === undefined ? {} : { trigger: trigger === null ? [] : [trigger] }),
		...(kind ? { kind: [kind] } : {}),
		...(destination ? { destination: [destination] } : {}),
		...(events ? { events: events.length > 0 ? [events.join(" ")] : [] } : {}),
	};
}

function foundHandoff(turns: readonly ReplayedTurn[]): FoundFacts {
	const handoffs = turns.flatMap((turn) => turn.handoff ?? []);
	const first = handoffs[0];
	return {
		trigger: first?.trigger ?? null,
		kind: first?.kind ?? null,
		destination: first?.destination ?? null,
		events: handoffs.map((one) => one.event).join(" ") || null,
	};
}
