import { z } from "zod";
import { loadTerms } from "@/lib/adapters/db/engagement/rules-setting";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import type { Job } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import { PHASES } from "@/lib/engagement/kinds";
import { FORTNIGHT_MS } from "@/lib/engagement/outreach/when-to-send";
import type { MessageToSend, MessageToWrite, OutreachStore, Written } from "./outreach-store";

/** Messages to one contact go one after the other: the ceiling counts what went before. */
export function sendJob(id: string, contactId: string, delayMs = 0): Job {
	return {
		task: "outreach_send",
		id,
		key: `outreach_send:${id}`,
		queue: `outreach:${contactId}`,
		delayMs,
	};
}

type Locked = { paused: boolean; auto_engage: boolean; email_channel: boolean };

/** Writes a message in the state that the contact's switches leave it, in the transaction that looks at them. */
export async function writeMessage(database: Database, message: MessageToWrite): Promise<Written> {
	return database.$transaction(async (tx) => {
		const { id, contactId, origin, quarantine, step, at, sendAfter } = message;
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT outreach_paused_at IS NOT NULL AS paused, auto_engage, email_channel
			FROM contact WHERE id = ${contactId} FOR NO KEY UPDATE`;
		const contact = rows[0];
		if (!contact) return "no_contact";
		if (!contact.email_channel) return "channel_off";
		if (origin === "automated" && !contact.auto_engage) return "off";
		const free = contact.paused ? "held" : "queued";
		const state = quarantine.length > 0 ? "quarantined" : free;
		const inserted = await tx.$executeRaw`
			INSERT INTO outreach_message (id, contact_id, origin, state, subject, body, send_after,
				created_by, created_at, enrolment_id, step_key, quarantine, by_model)
			VALUES (${id}, ${contactId}, ${origin}, ${state}, ${message.subject}, ${message.body},
				${new Date(sendAfter)}, ${message.createdBy}, ${new Date(at)},
				${step?.enrolmentId ?? null}, ${step?.key ?? null}, ${quarantine}, ${message.byModel})
			ON CONFLICT DO NOTHING`;
		if (inserted === 0) return "duplicate";
		if (state === "queued")
			await addJobs(tx, [sendJob(id, contactId, Math.max(0, sendAfter - at))]);
		await tellContact(tx, contactId);
		return state;
	});
}

const toSend = z.object({
	id: z.string(),
	contactId: z.string(),
	origin: z.enum(["automated", "manual"]),
	subject: z.string(),
	body: z.string(),
	sendAfter: z.number(),
	attempts: z.number(),
	email: z.string().nullable(),
	emailChannel: z.boolean(),
	autoEngage: z.boolean(),
	suppressed: z.enum(["unsubscribed", "bounced"]).nullable(),
	handoffOpen: z.boolean(),
	phase: z.enum(PHASES),
	zone: z.string().nullable(),
	sent: z.array(z.number()),
	thread: z.array(z.string()),
	enrolmentId: z.string().nullable(),
});

/** Null for a message that is not queued (any more). */
export async function loadToSend(
	database: Database,
	id: string,
	now: Instant,
): Promise<MessageToSend | null> {
	const terms = await loadTerms(database);
	const since = new Date(now - FORTNIGHT_MS);
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', m.id, 'contactId', m.contact_id, 'origin', m.origin,
			'subject', m.subject, 'body', m.body, 'sendAfter', extract(epoch FROM m.send_after) * 1000,
			'attempts', m.attempts, 'email', k.email, 'emailChannel', k.email_channel,
			'autoEngage', k.auto_engage, 'enrolmentId', m.enrolment_id,
			'suppressed', (SELECT reason FROM suppression s WHERE s.email = k.email),
			'handoffOpen', EXISTS (SELECT 1 FROM handoff h WHERE h.contact_id = k.id AND h.announced
				AND h.status IN ('open', 'claimed')),
			'phase', coalesce(e.phase, 'FIND'),
			'zone', (SELECT v.time_zone FROM conversation c JOIN visitor_session v
				ON v.id = c.visitor_session_id WHERE c.contact_id = k.id AND v.time_zone IS NOT NULL
				ORDER BY c.last_message_at DESC LIMIT 1),
			'sent', (SELECT coalesce(json_agg(extract(epoch FROM s.sent_at) * 1000), '[]') FROM outreach_message s
				WHERE s.contact_id = k.id AND s.state = 'sent' AND s.sent_at >= ${since}),
			'thread', (SELECT coalesce(json_agg(s.mail_id ORDER BY s.sent_at), '[]') FROM outreach_message s
				WHERE s.enrolment_id = m.enrolment_id AND s.state = 'sent' AND s.mail_id IS NOT NULL)) AS row
		FROM outreach_message m JOIN contact k ON k.id = m.contact_id
		LEFT JOIN engagement e ON e.contact_id = k.id
		WHERE m.id = ${id} AND m.state = 'queued'`;
	if (!rows[0]) return null;
	const { zone, ...rest } = toSend.parse(rows[0].row);
	return { ...rest, zone: zone ?? terms.zone, rules: terms.rules };
}

export async function postpone(
	database: Database,
	{ id, until, waitsFor }: Parameters<OutreachStore["postpone"]>[0],
	now: Instant,
): Promise<void> {
	await database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<{ contact_id: string }[]>`
			UPDATE outreach_message SET send_after = ${new Date(until)}, waits_for = ${waitsFor}
			WHERE id = ${id} AND state = 'queued' RETURNING contact_id`;
		const contactId = rows[0]?.contact_id;
		if (contactId) await addJobs(tx, [sendJob(id, contactId, Math.max(0, until - now))]);
	});
}

export async function tellContact(tx: Database | Transaction, contactId: string): Promise<void> {
	await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
}
