import { LEAD_LEVELS } from "@/lib/qualification/qualification";
import type { ReplayInput } from "@/lib/wire/replay";
import type { Replayed } from "@/lib/workflows/replay";
import { type ExpectedFacts, type FoundFacts, type Judgement, judge } from "./judgement";
import type { ConversationRow } from "./rows";

/** Runs a conversation through the workflow that serves visitors. */
export type Replay = (conversation: ReplayInput) => Promise<Pick<Replayed, "turns">>;

export async function judgeConversation(
	set: string,
	row: ConversationRow,
	replay: Replay,
): Promise<Judgement[]> {
	const { turns } = await replay(row);
	const text = row.turns.join(" / ");
	const origin = { set, id: row.id, text, lang: row.lang, source: row.source ?? set };
	return judge(origin, expectedOutcome(row.expect), foundOutcome(turns));
}

/** `level` is agreement over all three; each level also stands alone, for its own recall and false alarms. */
function expectedOutcome(expect: ConversationRow["expect"]): ExpectedFacts {
	const { level, persona, trigger, kind, destination, events } = expect;
	return {
		level: [level],
		...Object.fromEntries(LEAD_LEVELS.map((one) => [one, one === level ? ["yes"] : []])),
		...(persona ? { persona: persona === "unknown" ? [] : [persona] } : {}),
		...(trigger === undefined ? {} : { trigger: trigger === null ? [] : [trigger] }),
		...(kind ? { kind: [kind] } : {}),
		...(destination ? { destination: [destination] } : {}),
		...(events ? { events: events.length > 0 ? [events.join(" ")] : [] } : {}),
	};
}

/** Level and persona as the conversation ended; trigger, kind and destination of the first handoff it opened. */
function foundOutcome(turns: Replayed["turns"]): FoundFacts {
	const level = turns.at(-1)?.level ?? "cold";
	const persona = turns.at(-1)?.persona ?? "unknown";
	const handoffs = turns.flatMap((turn) => turn.handoff ?? []);
	const first = handoffs[0];
	return {
		level,
		...Object.fromEntries(LEAD_LEVELS.map((one) => [one, one === level ? "yes" : null])),
		persona: persona === "unknown" ? null : persona,
		trigger: first?.trigger ?? null,
		kind: first?.kind ?? null,
		destination: first?.destination ?? null,
		events: handoffs.map((one) => one.event).join(" ") || null,
	};
}
