import { z } from "zod";
import type { Transaction } from "@/lib/adapters/db/prisma/client";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import type { Job } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import { HANDOFF_CAUSES } from "@/lib/engagement/causes";
import { type Raised, toRaise } from "@/lib/engagement/raise";
import {
	type Judgement,
	type Override,
	RECOMMENDATIONS,
	recommend,
} from "@/lib/engagement/recommend";
import { type EngagementState, engagementState, newState } from "@/lib/engagement/state";
import { PERSONAS, type Persona } from "@/lib/qualification/qualification";
import type { Terms } from "./rules-setting";

export const storedOverride: z.ZodType<Override> = z.object({
	recommendation: z.enum(RECOMMENDATIONS),
	by: z.string(),
	reason: z.string(),
	at: z.number(),
});

export const storedRaised: z.ZodType<Raised> = z.partialRecord(z.enum(HANDOFF_CAUSES), z.number());

const row = z.object({
	contact_id: z.string(),
	state: engagementState.catch(newState),
	raised: storedRaised.catch({}),
	override: storedOverride.nullable().catch(null),
	stale: z.boolean(),
	judged: z.string(),
	persona: z.enum(PERSONAS).catch("unknown"),
});

export type StandingRow = {
	contactId: string;
	state: EngagementState;
	raised: Raised;
	override: Override | null;
	stale: boolean;
	/** What was judged last, as `judgedText` writes it. */
	judged: string;
	persona: Persona;
};

/** Locks the contacts' rows in one order, making those that are missing. Contacts that are gone are left out. */
export async function lockStandings(
	tx: Transaction,
	contactIds: readonly string[],
	now: Instant,
): Promise<StandingRow[]> {
	const ids = [...new Set(contactIds)];
	await tx.$executeRaw`
		INSERT INTO engagement (contact_id, state, stale, judged_at)
		SELECT id, ${JSON.stringify(newState())}::jsonb, EXISTS (
			SELECT 1 FROM engagement_event v WHERE v.contact_id = contact.id AND v.folded), ${new Date(now)}
		FROM contact WHERE id = ANY (${ids}) AND NOT EXISTS (
			SELECT 1 FROM engagement e WHERE e.contact_id = contact.id)
		ORDER BY id ON CONFLICT DO NOTHING`;
	return rowsOf(
		await tx.$queryRaw<unknown[]>`
			SELECT e.contact_id, e.state, e.raised, e.override, e.stale,
				concat_ws('|', e.score, e.trend, e.phase, e.recommendation, array_to_string(e.reasons, '|')) AS judged,
				coalesce((
				SELECT q.persona FROM conversation c JOIN qualification q ON q.conversation_id = c.id
				WHERE c.contact_id = e.contact_id ORDER BY c.last_message_at DESC LIMIT 1), 'unknown') AS persona
			FROM engagement e WHERE e.contact_id = ANY (${ids})
			ORDER BY e.contact_id FOR UPDATE OF e`,
	);
}

export function rowsOf(rows: readonly unknown[]): StandingRow[] {
	return rows.map((one) => {
		const { contact_id, ...rest } = row.parse(one);
		return { contactId: contact_id, ...rest };
	});
}

export function judge(
	{ state, override, persona }: StandingRow,
	now: Instant,
	terms: Terms,
): Judgement {
	return recommend({ state, override, persona, now, ...terms });
}

export type Judged = {
	row: StandingRow;
	judgement: Judgement;
	/** False when only time has passed: then the state stays as it is stored. */
	stateMoved: boolean;
};

/** Writes what was judged otherwise than before, in one statement, and plans a call for those who need a person. */
export async function writeStandings(
	tx: Transaction,
	judged: readonly Judged[],
	now: Instant,
): Promise<number> {
	const moved = judged.filter(
		({ row, judgement, stateMoved }) =>
			stateMoved || row.stale || judgedText(judgement) !== row.judged,
	);
	const calls = judged.flatMap(({ row: { contactId, raised }, judgement }) =>
		toRaise(judgement, raised).length > 0 ? [callFor(contactId)] : [],
	);
	await addJobs(tx, calls);
	if (moved.length === 0) return 0;
	const rows = JSON.stringify(moved.map(storedOf));
	return tx.$executeRaw`
		UPDATE engagement e SET state = coalesce(j.state, e.state), score = j.score, trend = j.trend,
			phase = j.phase, recommendation = j.recommendation, reasons = j.reasons, stale = false,
			judged_at = ${new Date(now)}
		FROM jsonb_to_recordset(${rows}::jsonb) AS j (contact_id text, state jsonb,
			score int, trend text, phase text, recommendation text, reasons text[])
		WHERE e.contact_id = j.contact_id`;
}

function storedOf({ row: { contactId, state, stale }, judgement, stateMoved }: Judged) {
	const { standing, recommendation, reasons } = judgement;
	return {
		contact_id: contactId,
		...(stateMoved || stale ? { state } : {}),
		score: standing.score,
		trend: standing.trend.trend,
		phase: standing.phase,
		recommendation,
		reasons,
	};
}

function judgedText({ standing, recommendation, reasons }: Judgement): string {
	const { score, trend, phase } = standing;
	return [score, trend.trend, phase, recommendation, ...reasons].join("|");
}

function callFor(contactId: string): Job {
	return { task: "engagement_raise", id: contactId, key: `engagement_raise:${contactId}` };
}
