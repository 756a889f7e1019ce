import { z } from "zod";
import type { Crm } from "../crm";
import { refusal } from "../records/crm-failure";
import type {
	Activities,
	ContactFields,
	CrmRecords,
	NoteContent,
	TaskContent,
} from "../records/crm-records";
import { crmOf } from "../records/deliver-records";
import { isMarked } from "../records/record-content";
import {
	createPipedriveApi,
	type PipedriveApi,
	type PipedriveOptions,
	unless,
} from "./pipedrive-api";
import { createOwnIdField, type OwnIdField } from "./pipedrive-own-id";

/** Notes take about 100 kB of HTML, an activity's note likewise; half of it leaves room for their markup. */
const LIMITS = { noteMax: 50_000, taskMax: 50_000 };
const PAGE = "100";
const PERSONS = "/api/v2/persons";
const ACTIVITIES = "/api/v2/activities";
const NOTES = "/v1/notes";
const GONE = [404, 410];

const row = z.object({ id: z.number() });
const noteRow = row.extend({ content: z.string().nullish() });
const activityRow = row.extend({ subject: z.string().nullish() });
const labelled = z.object({ value: z.string(), primary: z.boolean().default(false) });
type Labelled = z.infer<typeof labelled>;
const person = row.extend({
	emails: z
		.array(labelled)
		.nullish()
		.transform((list) => list ?? []),
	phones: z
		.array(labelled)
		.nullish()
		.transform((list) => list ?? []),
});
type Person = z.infer<typeof person>;
const NOBODY = { emails: [], phones: [] };
const found = z.object({ items: z.array(z.object({ item: row })) });
const userRow = row.extend({ email: z.string(), active_flag: z.boolean().default(true) });
const account = z.object({ company_domain: z.string() });

/**
 * Pipedrive: person, note and activity. Persons and activities by its v2 paths, notes and fields by v1, where
 * alone they are. Source: developers.pipedrive.com, API reference.
 */
export function createPipedrive(options: PipedriveOptions): Crm {
	const api = createPipedriveApi(options);
	return crmOf(recordsOf(api, createOwnIdField(api)), LIMITS);
}

function recordsOf(api: PipedriveApi, ownId: OwnIdField): CrmRecords {
	let domain: string | undefined;
	return {
		...contactsOf(api, ownId),
		notes: notesOf(api),
		tasks: tasksOf(api),
		async ownerOf(email) {
			const all = await api({ path: "/v1/users" }, z.array(userRow));
			const found = all.find((one) => one.active_flag && one.email.toLowerCase() === email);
			return found && String(found.id);
		},
		async contactUrl(id) {
			domain ??= (await unless([403, 404], () => api({ path: "/v1/users/me" }, account)))
				?.company_domain;
			return domain && `https://${domain}.pipedrive.com/person/${id}`;
		},
		async check() {
			await api({ path: "/v1/users/me" }, account);
			await api({ path: PERSONS, query: { limit: "1" } }, z.unknown());
			if (await ownId.key()) return;
			throw refusal(
				"missing_field",
				"Pipedrive has no person field “Baton contact”. Let the token's user add custom fields, or add it as a text field.",
			);
		},
	};
}

function contactsOf(api: PipedriveApi, ownId: OwnIdField) {
	async function bodyOf(fields: ContactFields, kept: Pick<Person, "emails" | "phones">) {
		const key = await ownId.key();
		const emails = withValue(kept.emails, fields.email);
		const phones = withValue(kept.phones, fields.phone);
		return {
			...(fields.name ? { name: fields.name } : {}),
			...(fields.role ? { job_title: fields.role } : {}),
			...(emails.length > 0 ? { emails } : {}),
			...(phones.length > 0 ? { phones } : {}),
			...(key ? { custom_fields: { [key]: fields.ownId } } : {}),
		};
	}
	return {
		async findContact(by: { email: string } | { ownId: string }) {
			const isAddress = "email" in by;
			const term = isAddress ? by.email : by.ownId;
			const fields = isAddress ? "email" : "custom_fields";
			const query = { term, fields, exact_match: "true", limit: "1" };
			const { items } = await api({ path: `${PERSONS}/search`, query }, found);
			return items[0] ? String(items[0].item.id) : null;
		},
		async createContact(fields: ContactFields) {
			const body = { name: fields.placeholder, ...(await bodyOf(fields, NOBODY)) };
			return String((await api({ method: "POST", path: PERSONS, body }, row)).id);
		},
		async changeContact(id: string, fields: ContactFields) {
			const path = `${PERSONS}/${encodeURIComponent(id)}`;
			// A list that is sent takes the place of the list that is there.
			const kept = await unless(GONE, () => api({ path }, person));
			if (!kept) return false;
			const body = await bodyOf(fields, kept);
			return (await unless(GONE, () => api({ method: "PATCH", path, body }, row))) !== undefined;
		},
		async mergeContacts(into: string, from: string) {
			const path = `/v1/persons/${encodeURIComponent(from)}/merge`;
			const body = { merge_with_id: Number(into) };
			const merged = await unless([400, 403, 404], () => api({ method: "PUT", path, body }, row));
			return merged !== undefined;
		},
	};
}

/** The first of a person's addresses or numbers is the primary one. */
function withValue(kept: Labelled[], value: string | undefined): Labelled[] {
	const same = (one: Labelled) => one.value.toLowerCase() === value?.toLowerCase();
	if (value === undefined || kept.some(same)) return kept;
	return [...kept, { value, primary: kept.length === 0 }];
}

function notesOf(api: PipedriveApi): Activities<NoteContent> {
	return {
		async findMarked(contactId, mark) {
			const query = { person_id: contactId, sort: "add_time DESC", limit: PAGE };
			const notes = await api({ path: NOTES, query }, z.array(noteRow).nullable());
			return idOf(notes?.find(({ content }) => isMarked(content ?? "", mark)));
		},
		async create(contactId, { html }) {
			const body = { content: html, person_id: Number(contactId) };
			return String((await api({ method: "POST", path: NOTES, body }, row)).id);
		},
		async change(id, { html }) {
			const path = `${NOTES}/${encodeURIComponent(id)}`;
			const body = { content: html };
			return (await unless(GONE, () => api({ method: "PUT", path, body }, row))) !== undefined;
		},
	};
}

function tasksOf(api: PipedriveApi): Activities<TaskContent> {
	return {
		async findMarked(contactId, mark) {
			const sort = { sort_by: "add_time", sort_direction: "desc" };
			const query = { person_id: contactId, ...sort, limit: PAGE };
			const tasks = await api({ path: ACTIVITIES, query }, z.array(activityRow).nullable());
			return idOf(tasks?.find(({ subject }) => isMarked(subject ?? "", mark)));
		},
		async create(contactId, content) {
			const participants = [{ person_id: Number(contactId), primary: true }];
			const body = { done: false, ...activityOf(content), participants };
			return String((await api({ method: "POST", path: ACTIVITIES, body }, row)).id);
		},
		async change(id, content) {
			const path = `${ACTIVITIES}/${encodeURIComponent(id)}`;
			const body = activityOf(content);
			return (await unless(GONE, () => api({ method: "PATCH", path, body }, row))) !== undefined;
		},
	};
}

/** Pipedrive keeps dates and times in UTC. */
function activityOf(task: TaskContent): object {
	return {
		subject: task.subject,
		type: task.byPhone ? "call" : "task",
		due_date: task.dueAt.slice(0, 10),
		due_time: task.dueAt.slice(11, 16),
		note: task.html,
		...(task.ownerId ? { owner_id: Number(task.ownerId) } : {}),
		...(task.done === undefined ? {} : { done: task.done }),
	};
}

function idOf(found: { id: number } | undefined): string | null {
	return found ? String(found.id) : null;
}
