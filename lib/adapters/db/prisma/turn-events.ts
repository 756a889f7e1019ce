import { Prisma } from "@/lib/generated/prisma/client";
import type { Fact } from "@/lib/qualification/facts";
import type { TurnChange } from "../store";

/** Changes within so long are folded together. */
const FOLD_AFTER_SECONDS = 2;

const UNHAPPY: readonly Fact[] = ["frustration", "dismissal"];

type TurnEvent = { kind: string; key: string; detail: { sentiment?: "negative" } };

/**
 * What a turn means to the engagement engine, as parts of the turn's one statement. `c` is the changed
 * conversation there. Nothing is recorded of a visitor who is no contact yet; when they become one, what they
 * wrote before counts, too. Every event has a key of its own: writing a turn twice records it once.
 */
export function engagementParts(change: TurnChange): Prisma.Sql {
	const { conversationId, messageId, contact } = change;
	const at = new Date(change.at);
	const whole = contact ? Prisma.sql`v.conversation_id = c.id` : Prisma.sql`v.id = ${messageId}`;
	const said = JSON.stringify(eventsOf(change));
	const unhappy = isUnhappy(change) ? '{"sentiment":"negative"}' : "{}";
	return Prisma.sql`
		g AS (
			INSERT INTO engagement_event (contact_id, kind, at, source, external_id, detail)
			SELECT c.contact_id, 'chat_turn', v.at, 'chat', v.id,
				CASE WHEN v.id = ${messageId} THEN ${unhappy}::jsonb ELSE '{}' END
			FROM c JOIN message v ON ${whole} AND v.role = 'visitor' WHERE c.contact_id IS NOT NULL
			UNION ALL
			SELECT c.contact_id, 'page_view', ${at}, 'chat', c.id || ':page:' || md5(c.page), '{}'
			FROM c WHERE c.contact_id IS NOT NULL AND c.page IS NOT NULL
			UNION ALL
			SELECT c.contact_id, j.kind, ${at}, 'chat', j.key, j.detail
			FROM c, jsonb_to_recordset(${said}::jsonb) AS j (kind text, key text, detail jsonb)
			WHERE c.contact_id IS NOT NULL
			ON CONFLICT (source, external_id) DO NOTHING RETURNING contact_id
		), f AS (
			SELECT graphile_worker.add_job('engagement_fold', json_build_object('id', contact_id),
				run_at => now() + make_interval(secs => ${FOLD_AFTER_SECONDS}),
				job_key => 'engagement_fold:' || ${conversationId}, max_attempts => 25)
			FROM g LIMIT 1
		)`;
}

function eventsOf({ conversationId, messageId, qualification, evidence }: TurnChange): TurnEvent[] {
	const says = (fact: Fact) => evidence.some((one) => one.fact === fact);
	const of = messageId ?? conversationId;
	const hot = qualification.level === "hot";
	return [
		...(hot ? [{ kind: "qualified", key: `${conversationId}:hot`, detail: {} }] : []),
		...(says("legal_compliance")
			? [{ kind: "legal_question", key: `${of}:legal`, detail: {} }]
			: []),
		...(says("existing_client") && UNHAPPY.some(says)
			? [{ kind: "complaint", key: `${of}:complaint`, detail: { sentiment: "negative" as const } }]
			: []),
	];
}

function isUnhappy({ evidence }: TurnChange): boolean {
	return evidence.some(({ fact }) => UNHAPPY.includes(fact));
}
