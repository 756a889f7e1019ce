import type { ContactBook } from "../../contact-book";
import type { Database } from "../client";
import { assignOwner } from "./assign-owner";
import { correct } from "./correct";
import { candidate, duplicates } from "./duplicates";
import { merge } from "./merge";
import { addNote, removeNote } from "./notes";
import { setLeadOutcome } from "./set-lead-outcome";
import { setTaskDone } from "./set-task-done";
import { recordOn } from "./told";

export function createPrismaContactBook(database: Database): ContactBook {
	return {
		correct: (input) => correct(database, input),
		assignOwner: (input) => assignOwner(database, input),
		addNote: (input) => addNote(database, input),
		removeNote: (input) => removeNote(database, input),
		setOutcome: (input) => setLeadOutcome(database, input),
		setTaskDone: (input) => setTaskDone(database, input),
		note: ({ contactId, actor, at, corrected }) =>
			database.$transaction((tx) => recordOn(tx, { contactId, actor, at, ...corrected })),
		duplicates: (contactId) => duplicates(database, contactId),
		candidate: (input) => candidate(database, input),
		merge: (input) => merge(database, input),
		async mergedInto(id) {
			const found = await database.mergedContact.findUnique({ where: { id } });
			return found?.intoId ?? null;
		},
	};
}
