import type { Written } from "../written";
import type { Activities, ContactFields, CrmRecords } from "./crm-records";

/** The same operations, with what they write noted. */
export function notedRecords(records: CrmRecords, written: Written): CrmRecords {
	const noting = (what: string) => (fields: ContactFields) => written.note(what, fields);
	const [made, changed] = [noting("New contact"), noting("Contact")];
	return {
		...records,
		createContact(fields) {
			made(fields);
			return records.createContact(fields);
		},
		changeContact(id, fields) {
			changed(fields);
			return records.changeContact(id, fields);
		},
		notes: notedActivities("note", { activities: records.notes, written }),
		tasks: notedActivities("task", { activities: records.tasks, written }),
	};
}

type Noting<Content> = { activities: Activities<Content>; written: Written };

/** The plain words stand for the same words with their markup. */
function notedActivities<Content extends { html: string }>(
	what: string,
	{ activities, written }: Noting<Content>,
): Activities<Content> {
	const note = (kind: string, { html: _same, ...said }: Content) =>
		written.note(`${kind} ${what}`, said);
	return {
		...activities,
		create(contactId, content) {
			note("New", content);
			return activities.create(contactId, content);
		},
		change(id, content) {
			note("Changed", content);
			return activities.change(id, content);
		},
	};
}
