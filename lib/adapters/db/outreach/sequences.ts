import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { sequenceStep } from "@/lib/engagement/outreach/sequence";
import { type SequenceRow, sequenceRow } from "@/lib/wire/outreach";
import type { Enrolment, OutreachStore } from "./outreach-store";
import { tellContact } from "./queue";

type Enrolling = Parameters<OutreachStore["enrol"]>[0];

export async function enrol(
	database: Database,
	{ id, sequenceId, contactId, actor, at }: Enrolling,
): ReturnType<OutreachStore["enrol"]> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<{ active: boolean; auto_engage: boolean; wait: number }[]>`
			SELECT s.active, k.auto_engage AND k.email_channel AS auto_engage, (s.steps -> 0 ->> 'wait_hours')::float8 AS wait
			FROM outreach_sequence s, contact k
			WHERE s.id = ${sequenceId} AND k.id = ${contactId} FOR NO KEY UPDATE OF k`;
		const found = rows[0];
		if (!found) return "not_found";
		if (!found.active || !found.auto_engage) return "off";
		const inserted = await tx.$executeRaw`
			INSERT INTO outreach_enrolment (id, sequence_id, contact_id, enrolled_by, enrolled_at)
			VALUES (${id}, ${sequenceId}, ${contactId}, ${actor.name}, ${new Date(at)})
			ON CONFLICT (contact_id, sequence_id) WHERE state = 'active' DO NOTHING`;
		if (inserted === 0) return "already";
		await addJobs(tx, [
			{
				task: "outreach_step",
				id,
				key: `outreach_step:${id}`,
				delayMs: found.wait * 3_600_000,
			},
		]);
		const after = { sequence: sequenceId };
		await audit(tx, { actor, at, action: "enrolled", subject: `contact:${contactId}`, after });
		await tellContact(tx, contactId);
		return "enrolled";
	});
}

const text = z.string().nullable();

const enrolment = z.object({
	id: z.string(),
	state: z.enum(["active", "finished", "stopped"]),
	sequenceActive: z.boolean(),
	steps: z.array(sequenceStep),
	recipient: z.object({
		contactId: z.string(),
		email: text,
		name: text,
		company: text,
		role: text,
	}),
	autoEngage: z.boolean(),
	emailChannel: z.boolean(),
	last: z
		.object({
			stepKey: z.string(),
			sentAt: z.number(),
			reaction: z.object({ opened: z.boolean(), clicked: z.boolean() }),
		})
		.nullable(),
	written: z.array(z.string()),
});

export async function loadEnrolment(database: Database, id: string): Promise<Enrolment | null> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', n.id, 'state', n.state, 'sequenceActive', s.active,
			'steps', s.steps, 'autoEngage', k.auto_engage, 'emailChannel', k.email_channel,
			'recipient', json_build_object('contactId', k.id, 'email', k.email, 'name', k.name,
				'company', k.company, 'role', k.role),
			'last', (SELECT json_build_object('stepKey', m.step_key,
					'sentAt', extract(epoch FROM m.sent_at) * 1000,
					'reaction', json_build_object('opened', m.opened_at IS NOT NULL,
						'clicked', m.clicked_at IS NOT NULL))
				FROM outreach_message m WHERE m.enrolment_id = n.id AND m.state = 'sent'
				ORDER BY m.sent_at DESC LIMIT 1),
			'written', (SELECT coalesce(json_agg(m.step_key), '[]') FROM outreach_message m
				WHERE m.enrolment_id = n.id)) AS row
		FROM outreach_enrolment n JOIN outreach_sequence s ON s.id = n.sequence_id
		JOIN contact k ON k.id = n.contact_id WHERE n.id = ${id}`;
	return rows[0] ? enrolment.parse(rows[0].row) : null;
}

export async function endEnrolment(
	database: Database,
	{ id, to, because, at }: Parameters<OutreachStore["endEnrolment"]>[0],
): Promise<boolean> {
	const changed = await database.$executeRaw`
		UPDATE outreach_enrolment SET state = ${to}, ended_because = ${because}, ended_at = ${new Date(at)}
		WHERE id = ${id} AND state = 'active'`;
	return changed > 0;
}

export async function stopSequences(
	database: Database,
	{ contactId, because, at }: Parameters<OutreachStore["stopSequences"]>[0],
): Promise<number> {
	return database.$transaction(async (tx) => {
		await tx.$executeRaw`SELECT 1 FROM contact WHERE id = ${contactId} FOR NO KEY UPDATE`;
		const stopped = await tx.$executeRaw`
			UPDATE outreach_enrolment SET state = 'stopped', ended_because = ${because},
				ended_at = ${new Date(at)} WHERE contact_id = ${contactId} AND state = 'active'`;
		await tx.$executeRaw`
			UPDATE outreach_message SET state = 'cancelled', failure = ${because}
			WHERE contact_id = ${contactId} AND enrolment_id IS NOT NULL
				AND state IN ('queued', 'held', 'quarantined')`;
		await tellContact(tx, contactId);
		return stopped;
	});
}

export async function listSequences(database: Database): Promise<SequenceRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', s.id, 'name', s.name, 'active', s.active, 'steps', s.steps,
			'version', s.version, 'changedBy', s.changed_by,
			'inProgress', (SELECT count(*) FROM outreach_enrolment n
				WHERE n.sequence_id = s.id AND n.state = 'active')) AS row
		FROM outreach_sequence s ORDER BY s.name LIMIT 200`;
	return rows.map(({ row }) => sequenceRow.parse(row));
}

/** Version 0 makes it. Two who save at once: the second is told, and nothing of theirs is lost on the screen. */
export async function saveSequence(
	database: Database,
	{ id, version, value, actor, at }: Parameters<OutreachStore["saveSequence"]>[0],
): ReturnType<OutreachStore["saveSequence"]> {
	return database.$transaction(async (tx) => {
		const taken = await tx.outreachSequence.count({ where: { name: value.name, id: { not: id } } });
		if (taken > 0) return { result: "name_taken" };
		const steps = JSON.stringify(value.steps);
		const now = new Date(at);
		const changed =
			version === 0
				? await tx.$executeRaw`
					INSERT INTO outreach_sequence (id, name, active, steps, changed_by, changed_at)
					VALUES (${id}, ${value.name}, ${value.active}, ${steps}::jsonb, ${actor.name}, ${now})
					ON CONFLICT DO NOTHING`
				: await tx.$executeRaw`
					UPDATE outreach_sequence SET name = ${value.name}, active = ${value.active},
						steps = ${steps}::jsonb, version = version + 1, changed_by = ${actor.name},
						changed_at = ${now}
					WHERE id = ${id} AND version = ${version}`;
		if (changed === 0) return { result: "moved" };
		const after = { name: value.name, active: value.active, steps: value.steps.length };
		await audit(tx, { actor, at, action: "sequence_saved", subject: `sequence:${id}`, after });
		return { result: "saved", version: version + 1 };
	});
}
