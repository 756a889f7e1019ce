import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Packet } from "@/lib/handoff/packet";
import type { Crm, CrmAnswer, CrmDelivery, CrmRecord } from "../crm";
import { startWritten, type Written } from "../written";
import {
	type ActivityKind,
	isMarked,
	MARKED_PROPERTY,
	markOf,
	newTaskProperties,
	noteProperties,
	type Properties,
	TO_CONTACT,
	taskProperties,
} from "./hubspot-activity";
import {
	accountDetails,
	anyAnswer,
	contactWithLinks,
	crmObject,
	objectList,
	ownerList,
} from "./hubspot-answers";
import {
	createHubSpotApi,
	type HubSpotApi,
	type HubSpotOptions,
	OBJECTS,
	VERSION,
} from "./hubspot-api";
import { ensureContact } from "./hubspot-contact";
import { HubSpotFailure } from "./hubspot-failure";
import { ensureOwnIdProperty } from "./hubspot-own-id";

/** A batch read takes a hundred; older activities than that are not this handoff's. */
const BATCH_MAX = 100;
/** Reading that HubSpot wants posted. */
const LOOKS = /\/(?:search|batch\/read)$/;

export function createHubSpot(options: HubSpotOptions): Crm {
	const api = createHubSpotApi(options);
	let account: Promise<string | undefined> | undefined;
	const contactUrl = async (contactId: string) => {
		account ??= recordAddress(api);
		const base = await account;
		if (!base) account = undefined;
		return base && `${base}${contactId}`;
	};
	return {
		async deliver(packet, delivery) {
			const record: Partial<CrmRecord> = { ...delivery.known };
			const written = startWritten();
			try {
				await write(noting(api, written), { packet, delivery, record });
				if (record.contactId) record.url ??= await contactUrl(record.contactId);
				const outcome = { status: "delivered", reference: record.contactId } as const;
				return { outcome, record, sent: written.text() };
			} catch (failure) {
				return { ...failed(failure, record), sent: written.text() };
			}
		},
		ownerOf: (email) => ownerOf(api, email),
		check: () => check(api),
	};
}

/** The same requests, with the bodies of those that change something noted. */
function noting(api: HubSpotApi, written: Written): HubSpotApi {
	return (request, schema) => {
		const { method = "GET", path, body } = request;
		if (body && !LOOKS.test(path)) written.note(`${method} ${path}`, body);
		return api(request, schema);
	};
}

type Writing = { packet: Packet; delivery: CrmDelivery; record: Partial<CrmRecord> };

/** Fills `record` as it goes, so that a failure half-way still tells how far it got. */
async function write(api: HubSpotApi, { packet, delivery, record }: Writing): Promise<void> {
	const firstEvent = delivery.event === "opened";
	const contact = await ensureContact(api, { packet, knownId: record.contactId, firstEvent });
	if (record.contactId !== contact.id) record.url = undefined;
	record.contactId = contact.id;
	record.url = contact.url ?? record.url;
	if (!contact.fresh && !(record.noteId && record.taskId)) {
		Object.assign(
			record,
			await findEarlier(api, { mark: markOf(packet, delivery), record, contactId: contact.id }),
		);
	}
	const [note, task] = [noteProperties(packet, delivery), taskProperties(packet, delivery)];
	const link = { contactId: contact.id };
	record.noteId = await put(api, {
		...link,
		kind: "notes",
		id: record.noteId,
		change: note,
		make: note,
	});
	const make = newTaskProperties(packet, delivery);
	record.taskId = await put(api, { ...link, kind: "tasks", id: record.taskId, change: task, make });
}

type Activity = {
	kind: ActivityKind;
	contactId: string;
	id: string | undefined;
	change: Properties;
	make: Properties;
};

/** Changes the activity, or makes it when there is none any more. */
async function put(
	api: HubSpotApi,
	{ kind, contactId, id, change, make }: Activity,
): Promise<string> {
	if (id) {
		const path = `${OBJECTS}/${kind}/${encodeURIComponent(id)}`;
		try {
			return (await api({ method: "PATCH", path, body: { properties: change } }, crmObject)).id;
		} catch (failure) {
			if (!(failure instanceof HubSpotFailure) || failure.httpStatus !== 404) throw failure;
		}
	}
	const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: TO_CONTACT[kind] }];
	const body = { properties: make, associations: [{ to: { id: contactId }, types }] };
	return (await api({ method: "POST", path: `${OBJECTS}/${kind}`, body }, crmObject)).id;
}

type Earlier = { mark: string; record: Partial<CrmRecord>; contactId: string };

/** Notes and tasks know no idempotence: look for our reference among the contact's before writing another. */
async function findEarlier(api: HubSpotApi, { mark, record, contactId }: Earlier) {
	const path = `${OBJECTS}/contacts/${encodeURIComponent(contactId)}?associations=notes,tasks`;
	const { associations } = await api({ path }, contactWithLinks);
	const find = (kind: ActivityKind) =>
		findMarked(api, {
			kind,
			mark,
			ids: (associations?.[kind]?.results ?? []).map(({ id }) => id),
		});
	return {
		noteId: record.noteId ?? (await find("notes")),
		taskId: record.taskId ?? (await find("tasks")),
	};
}

type Marked = { kind: ActivityKind; ids: string[]; mark: string };

async function findMarked(
	api: HubSpotApi,
	{ kind, ids, mark }: Marked,
): Promise<string | undefined> {
	const newest = [...new Set(ids)].sort((a, b) => Number(b) - Number(a)).slice(0, BATCH_MAX);
	if (newest.length === 0) return undefined;
	const property = MARKED_PROPERTY[kind];
	const body = { inputs: newest.map((id) => ({ id })), properties: [property] };
	const path = `${OBJECTS}/${kind}/batch/read`;
	const { results } = await api({ method: "POST", path, body }, objectList);
	return results.find((it) => isMarked(it.properties[property] ?? "", mark))?.id;
}

/** Where a contact opens in HubSpot; unknown when the account does not tell, which harms nothing. */
async function recordAddress(api: HubSpotApi): Promise<string | undefined> {
	try {
		const { portalId, uiDomain } = await api(
			{ path: `/account-info/${VERSION}/details` },
			accountDetails,
		);
		return `https://${uiDomain}/contacts/${portalId}/record/0-1/`;
	} catch (failure) {
		if (failure instanceof HubSpotFailure) return undefined;
		throw failure;
	}
}

/** Needs crm.objects.owners.read; without it, and for people HubSpot does not know, the task has no owner. */
async function ownerOf(api: HubSpotApi, email: string): Promise<string | undefined> {
	const path = `/crm/owners/${VERSION}?email=${encodeURIComponent(email)}&limit=1`;
	try {
		return (await api({ path }, ownerList)).results[0]?.id;
	} catch (failure) {
		if (failure instanceof HubSpotFailure) return undefined;
		throw failure;
	}
}

async function check(api: HubSpotApi): Promise<DeliveryOutcome> {
	try {
		for (const kind of ["contacts", "notes", "tasks"]) {
			await api({ path: `${OBJECTS}/${kind}?limit=1` }, anyAnswer);
			await mayWrite(api, kind);
		}
		if (await ensureOwnIdProperty(api)) return { status: "delivered" };
		const reason =
			"HubSpot has no property baton_contact_id. Give the token crm.schemas.contacts.write, or make it as a unique text property.";
		return { status: "refused", code: "missing_property", reason };
	} catch (failure) {
		return failed(failure, {}).outcome;
	}
}

/** No object has this id, so that nothing is changed; the scope is looked at before the object. */
const NOBODY = "0";

async function mayWrite(api: HubSpotApi, kind: string): Promise<void> {
	try {
		const path = `${OBJECTS}/${kind}/${NOBODY}`;
		await api({ method: "PATCH", path, body: { properties: {} } }, anyAnswer);
	} catch (failure) {
		if (!(failure instanceof HubSpotFailure) || ![400, 404].includes(failure.httpStatus))
			throw failure;
	}
}

function failed(failure: unknown, record: Partial<CrmRecord>): CrmAnswer {
	if (!(failure instanceof HubSpotFailure)) throw failure;
	return { outcome: failure.outcome, record };
}
