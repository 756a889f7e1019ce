import type { ContactBook, Written } from "../../contact-book";
import type { Database } from "../client";
import { recordOn } from "./told";

type Locked = { contactId: string; subject: string; doneAt: Date | null };

export async function setTaskDone(
	database: Database,
	{ taskId, done, actor, at }: Parameters<ContactBook["setTaskDone"]>[0],
): Promise<Written> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT contact_id AS "contactId", subject, done_at AS "doneAt"
			FROM crm_task WHERE id = ${taskId} FOR UPDATE`;
		const task = rows[0];
		if (!task) return { result: "not_found" };
		if ((task.doneAt !== null) === done) return { result: "already" };
		await tx.crmTask.update({
			where: { id: taskId },
			data: { doneAt: done ? new Date(at) : null },
			select: { id: true },
		});
		const { contactId, subject } = task;
		const action = done ? "task_done" : "task_reopened";
		await recordOn(tx, { contactId, actor, at, action, after: { subject } });
		return { result: "done" };
	});
}
