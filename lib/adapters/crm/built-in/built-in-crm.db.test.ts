import { createPrismaStore } from "@/lib/adapters/db/prisma/prisma-store";
import { readEnvironment } from "@/lib/env";
import { type CrmUnderTest, describeCrm } from "@/lib/testing/a-crm-contract";
import { openOne } from "@/lib/testing/database/many-handoffs";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { createBuiltInCrm } from "./built-in-crm";

const { database } = await aTestDatabase();
const store = createPrismaStore(database, readEnvironment({}));

/** Its contact and handoff are there before it: a turn writes them together with the delivery. */
async function start(): Promise<CrmUnderTest> {
	const { handoffId } = await openOne(store, { targets: ["crm"] });
	const contactId = `contact-${handoffId}`;
	const where = { id: contactId };
	await database.contact.update({ where, data: { email: "jane@acme.example" } });
	const crm = createBuiltInCrm(database);
	return {
		crm: {
			...crm,
			deliver: (packet, delivery) =>
				crm.deliver({ ...packet, contact_id: contactId }, { ...delivery, handoffId }),
		},
		async see() {
			const [contacts, notes, tasks] = await Promise.all([
				database.contact.findMany({ where, select: { email: true } }),
				database.crmNote.findMany({ where: { contactId } }),
				database.crmTask.findMany({ where: { contactId } }),
			]);
			return {
				contacts,
				notes: notes.map(({ body }) => body),
				tasks: tasks.map(({ subject, dueAt, doneAt, ownerId }) => ({
					subject,
					due: dueAt.toISOString(),
					done: doneAt !== null,
					owner: ownerId,
				})),
			};
		},
		async stop() {
			await database.handoff.delete({ where: { id: handoffId } });
			await database.contact.delete({ where });
		},
	};
}

describeCrm("the built-in record", start);
