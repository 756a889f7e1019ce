import type { Database } from "@/lib/adapters/db/prisma/client";
import type { Instant } from "@/lib/availability/types";
import { noteLook } from "./note-look";
import type { OutreachStore } from "./outreach-store";
import { listQuarantined, settleQuarantined } from "./quarantine";
import { loadToSend, postpone, writeMessage } from "./queue";
import { receiveMail, suppress } from "./replies";
import { endSending, proceedToData, settleLost } from "./sending";
import {
	endEnrolment,
	enrol,
	listSequences,
	loadEnrolment,
	saveSequence,
	stopSequences,
} from "./sequences";

/** What goes out to contacts, and what comes back, on PostgreSQL. */
export function createPrismaOutreach(database: Database, now: () => Instant): OutreachStore {
	return {
		async recipient(id) {
			const found = await database.contact.findUnique({
				where: { id },
				select: { email: true, name: true, company: true, role: true },
			});
			return found && { contactId: id, ...found };
		},
		write: (message) => writeMessage(database, message),
		toSend: (id, at) => loadToSend(database, id, at),
		postpone: (input) => postpone(database, input, now()),
		async cancel({ id, because }) {
			await database.outreachMessage.updateMany({
				where: { id, state: "queued" },
				data: { state: "cancelled", failure: because },
			});
		},
		proceed: (input) => proceedToData(database, input),
		settleLost: (id) => settleLost(database, id),
		endSending: (input) => endSending(database, input),
		enrol: (input) => enrol(database, input),
		enrolment: (id) => loadEnrolment(database, id),
		endEnrolment: (input) => endEnrolment(database, input),
		stopSequences: (input) => stopSequences(database, input),
		sequences: () => listSequences(database),
		saveSequence: (input) => saveSequence(database, input),
		quarantined: () => listQuarantined(database),
		settleQuarantined: (input) => settleQuarantined(database, input),
		suppress: (input) => suppress(database, input),
		async contactOf(id) {
			const found = await database.outreachMessage.findUnique({
				where: { id },
				select: { contactId: true, contact: { select: { email: true } } },
			});
			return found && { contactId: found.contactId, email: found.contact.email };
		},
		async noteReaction({ outreachId: id, kind, at }) {
			const column = kind === "opened" ? "openedAt" : "clickedAt";
			await database.outreachMessage.updateMany({
				where: { id, [column]: null },
				data: { [column]: new Date(at) },
			});
		},
		receive: (mail) => receiveMail(database, mail),
		async mailboxPlace(mailbox) {
			return database.mailboxPlace.findUnique({
				where: { mailbox },
				select: { uidValidity: true, lastUid: true },
			});
		},
		noteLook: (look) => noteLook(database, look),
		async keepMailboxPlace({ mailbox, ...place }) {
			await database.mailboxPlace.upsert({
				where: { mailbox },
				create: { mailbox, ...place },
				update: place,
			});
		},
	};
}
