import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { duplicates } from "@/lib/adapters/db/prisma/contact-book/duplicates";
import {
	type DeskView,
	mailShown,
	noteShown,
	recordShown,
	taskShown,
	teammate,
} from "@/lib/wire/console";
import type { DeskKey } from "./load-desk";

const NOTES = 50;
const TASKS = 20;
const RECORDS = 5;

type RecordShown = Pick<DeskView, "mails" | "notes" | "tasks" | "records" | "duplicates" | "team">;

/** What the team keeps of a contact: notes, tasks, what was delivered to our own CRM, who may be the same. */
export async function loadRecord(database: Database, key: DeskKey): Promise<RecordShown> {
	const team = await database.user.findMany({
		orderBy: [{ name: "asc" }, { id: "asc" }],
		select: { id: true, name: true },
	});
	if (!("contactId" in key))
		return { mails: [], notes: [], tasks: [], records: [], duplicates: [], team };
	const { contactId } = key;
	const [rows, same] = await Promise.all([
		database.$queryRaw<{ mails: unknown; notes: unknown; tasks: unknown; records: unknown }[]>`
			SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'subject', subject, 'text', text,
					'at', at) ORDER BY at), '[]'::json)
				FROM (SELECT * FROM inbound_mail WHERE contact_id = ${contactId} AND kind = 'answer'
					ORDER BY at DESC LIMIT ${NOTES}) i) AS mails,
			(SELECT coalesce(json_agg(json_build_object('id', id, 'body', body, 'by', author_name,
					'at', at) ORDER BY at DESC), '[]'::json)
				FROM (SELECT * FROM contact_note WHERE contact_id = ${contactId}
					ORDER BY at DESC LIMIT ${NOTES}) n) AS notes,
			(SELECT coalesce(json_agg(json_build_object('id', t.id, 'subject', t.subject, 'dueAt', t.due_at,
					'owner', u.name, 'doneAt', t.done_at) ORDER BY t.done_at IS NOT NULL, t.due_at), '[]'::json)
				FROM (SELECT * FROM crm_task WHERE contact_id = ${contactId}
					ORDER BY due_at DESC LIMIT ${TASKS}) t LEFT JOIN "user" u ON u.id = t.owner_id) AS tasks,
			(SELECT coalesce(json_agg(json_build_object('id', id, 'body', body, 'at', at) ORDER BY at DESC),
					'[]'::json)
				FROM (SELECT * FROM crm_note WHERE contact_id = ${contactId}
					ORDER BY at DESC LIMIT ${RECORDS}) r) AS records`,
		duplicates(database, contactId),
	]);
	return {
		mails: z.array(mailShown).parse(rows[0]?.mails ?? []),
		notes: z.array(noteShown).parse(rows[0]?.notes ?? []),
		tasks: z.array(taskShown).parse(rows[0]?.tasks ?? []),
		records: z.array(recordShown).parse(rows[0]?.records ?? []),
		duplicates: same,
		team: z.array(teammate).parse(team),
	};
}
