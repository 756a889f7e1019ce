import { z } from "zod";
import { clip } from "@/lib/handoff/clip";
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
import { isGone } from "./salesforce-failure";
import {
	createSalesforceSession,
	type Salesforce,
	type SalesforceOptions,
} from "./salesforce-session";

/** Body of a Note and Description of a Task. Source: developer.salesforce.com, object reference. */
const LIMITS = { noteMax: 32_000, taskMax: 32_000 };
const NOTE_TITLE_MAX = 80;
const SUBJECT_MAX = 255;
const NAME_MAX = 80;
const COMPANY_UNKNOWN = "Not known yet";
/** A text field on Lead, marked external id and unique: with it a lead is never made twice. */
export const OWN_ID = "Baton_Contact_Id__c";

const rows = z.object({ records: z.array(z.record(z.string(), z.unknown())) });
const saved = z.object({ id: z.string().optional(), success: z.boolean() });
const fieldsOfLead = z.object({
	fields: z.array(z.object({ name: z.string(), externalId: z.boolean().default(false) })),
});

type Row = Record<string, unknown>;

/** Salesforce: a lead, or the contact that has the address; a note and a task with it. */
export function createSalesforce(options: SalesforceOptions): Crm {
	const salesforce = createSalesforceSession(options);
	return crmOf(recordsOf(salesforce, options.url), LIMITS);
}

function recordsOf(salesforce: Salesforce, url: string): CrmRecords {
	return {
		...peopleOf(salesforce),
		notes: notesOf(salesforce),
		tasks: tasksOf(salesforce),
		async ownerOf(email) {
			const soql = `SELECT Id FROM User WHERE Email = ${quoted(email)} AND IsActive = true`;
			return (await first(salesforce, soql)) ?? undefined;
		},
		contactUrl: async (id) => new URL(`/${id}`, url).href,
		async check() {
			const { fields } = fieldsOfLead.parse(
				await salesforce((connection) => connection.sobject("Lead").describe()),
			);
			if (fields.some(({ name, externalId }) => name === OWN_ID && externalId)) return;
			throw refusal(
				"missing_field",
				`Salesforce has no lead field ${OWN_ID}. Add it as a text field of 64 characters, unique and external id, readable for the integration user.`,
			);
		},
	};
}

function peopleOf(salesforce: Salesforce) {
	return {
		async findContact(by: { email: string } | { ownId: string }) {
			if ("ownId" in by) return byOwnId(salesforce, by.ownId);
			const where = `WHERE Email = ${quoted(by.email)}`;
			return (
				(await first(salesforce, `SELECT Id FROM Contact ${where}`)) ??
				(await first(salesforce, `SELECT Id FROM Lead ${where} AND IsConverted = false`))
			);
		},
		async createContact(fields: ContactFields) {
			const name = nameOf(fields.name ?? fields.placeholder);
			const lead: Row = {
				...name,
				...detailsOf(fields),
				Company: clip(fields.company ?? COMPANY_UNKNOWN, SUBJECT_MAX),
				LeadSource: "Web",
				[OWN_ID]: fields.ownId,
			};
			const made = await salesforce(
				(connection) => connection.sobject("Lead").upsert(lead, OWN_ID),
				{ writes: true },
			);
			const { id } = saved.parse(made);
			// An upsert that changed an existing row answers without an id.
			const found = id ?? (await byOwnId(salesforce, fields.ownId));
			if (!found)
				throw refusal("not_saved", "Salesforce took the lead and does not find it again.");
			return found;
		},
		async changeContact(id: string, fields: ContactFields) {
			const kind = kindOf(id);
			const details = { ...(fields.name ? nameOf(fields.name) : {}), ...detailsOf(fields) };
			const company = fields.company && kind === "Lead" ? { Company: fields.company } : {};
			return change(salesforce, kind, { Id: id, ...details, ...company });
		},
		/** Its REST interface cannot merge. */
		mergeContacts: async () => false,
	};
}

function notesOf(salesforce: Salesforce): Activities<NoteContent> {
	const bodyOf = ({ mark, title, text }: NoteContent): Row => ({
		Title: clip(`[${mark}] ${title}`, NOTE_TITLE_MAX),
		Body: text,
	});
	return {
		findMarked: (contactId, mark) =>
			marked(salesforce, { from: "Note", text: "Title", link: "ParentId", contactId, mark }),
		create: (contactId, content) =>
			create(salesforce, "Note", { ParentId: contactId, ...bodyOf(content) }),
		change: (id, content) => change(salesforce, "Note", { Id: id, ...bodyOf(content) }),
	};
}

function tasksOf(salesforce: Salesforce): Activities<TaskContent> {
	return {
		findMarked: (contactId, mark) =>
			marked(salesforce, { from: "Task", text: "Subject", link: "WhoId", contactId, mark }),
		create: (contactId, content) =>
			create(salesforce, "Task", {
				WhoId: contactId,
				Status: "Not Started",
				...taskOf(content),
			}),
		change: (id, content) => change(salesforce, "Task", { Id: id, ...taskOf(content) }),
	};
}

function taskOf(task: TaskContent): Row {
	return {
		Subject: clip(task.subject, SUBJECT_MAX),
		Description: task.text,
		ActivityDate: task.dueAt.slice(0, 10),
		IsReminderSet: true,
		ReminderDateTime: task.remindAt,
		Priority: task.highPriority ? "High" : "Normal",
		...(task.ownerId ? { OwnerId: task.ownerId } : {}),
		...(task.done === undefined ? {} : { Status: task.done ? "Completed" : "Not Started" }),
	};
}

function byOwnId(salesforce: Salesforce, ownId: string): Promise<string | null> {
	return first(salesforce, `SELECT Id FROM Lead WHERE ${OWN_ID} = ${quoted(ownId)}`);
}

async function first(salesforce: Salesforce, soql: string): Promise<string | null> {
	const { records } = await query(salesforce, `${soql} ORDER BY CreatedDate LIMIT 1`);
	return z.string().safeParse(records[0]?.Id).data ?? null;
}

type Marked = {
	from: "Note" | "Task";
	text: string;
	link: string;
	contactId: string;
	mark: string;
};

async function marked(
	salesforce: Salesforce,
	{ from, text, link, contactId, mark }: Marked,
): Promise<string | null> {
	const soql = `SELECT Id, ${text} FROM ${from} WHERE ${link} = ${quoted(contactId)} ORDER BY CreatedDate DESC LIMIT 100`;
	const { records } = await query(salesforce, soql);
	const found = records.find((row) => isMarked(String(row[text] ?? ""), mark));
	return z.string().safeParse(found?.Id).data ?? null;
}

async function query(salesforce: Salesforce, soql: string) {
	return rows.parse(await salesforce(async (connection) => connection.query(soql)));
}

async function create(salesforce: Salesforce, kind: string, row: Row): Promise<string> {
	const made = await salesforce((connection) => connection.sobject(kind).create(row), {
		writes: true,
	});
	return z.object({ id: z.string() }).parse(made).id;
}

async function change(salesforce: Salesforce, kind: string, row: Row): Promise<boolean> {
	return salesforce(
		async (connection) => {
			try {
				await connection.sobject(kind).update({ ...row, Id: String(row.Id) });
				return true;
			} catch (error) {
				if (isGone(error)) return false;
				throw error;
			}
		},
		{ writes: true },
	);
}

/** A record's first three characters name its kind. */
function kindOf(id: string): "Contact" | "Lead" {
	return id.startsWith("003") ? "Contact" : "Lead";
}

function detailsOf({ email, phone, role }: ContactFields): Row {
	const given = Object.entries({ Email: email, Phone: phone, Title: role }).filter(([, it]) => it);
	return Object.fromEntries(given);
}

/** Only the last name is required. */
function nameOf(name: string): Row {
	const words = clip(name, NAME_MAX).split(" ");
	const firstName = words.slice(0, -1).join(" ");
	const lastName = words.at(-1) ?? name;
	return firstName
		? { FirstName: clip(firstName, 40), LastName: lastName }
		: { LastName: lastName };
}

/** Source: developer.salesforce.com, SOQL, quoted string escape sequences. */
function quoted(text: string): string {
	return `'${text.replace(/[\\']/g, (one) => `\\${one}`).replace(/[\r\n]/g, " ")}'`;
}
