import type { Packet } from "@/lib/handoff/packet";
import { type CrmObject, crmObject, objectList, upsertAnswer } from "./hubspot-answers";
import { type HubSpotApi, OBJECTS } from "./hubspot-api";
import { HubSpotFailure } from "./hubspot-failure";
import { ensureOwnIdProperty, OWN_ID } from "./hubspot-own-id";

export type FoundContact = { id: string; url?: string; fresh: boolean };
export type ContactSearch = { packet: Packet; knownId?: string; firstEvent: boolean };

type Properties = Record<string, string>;
type Upsert = { key: { property: string; text: string }; all: Properties; least: Properties };

const CONTACTS = `${OBJECTS}/contacts`;

/**
 * The visitor's one contact. With an address the address finds it; before there is one, our own id in a unique
 * property does. An address that comes later joins the same record, or joins it with the record that had the
 * address already.
 */
export async function ensureContact(api: HubSpotApi, search: ContactSearch): Promise<FoundContact> {
	const { packet } = search;
	const knownId = search.knownId ?? (await rememberedId(api, search));
	if (knownId) {
		const changed = await changeContact(api, { packet, id: knownId });
		if (changed) return { ...changed, fresh: false };
	}
	const { email } = packet.visitor;
	return email ? byAddress(api, { packet, email }) : byOwnId(api, packet);
}

/** A later event whose first one got lost on the way back: our id may be there already. */
async function rememberedId(api: HubSpotApi, { packet, firstEvent }: ContactSearch) {
	if (firstEvent) return undefined;
	const path = `${CONTACTS}/${encodeURIComponent(packet.contact_id)}?idProperty=${OWN_ID}`;
	const found = await unless([400, 404], () => api({ path }, crmObject));
	return found?.id;
}

/** Null when the record is gone, so that a new one is made. */
async function changeContact(api: HubSpotApi, { packet, id }: { packet: Packet; id: string }) {
	const path = `${CONTACTS}/${encodeURIComponent(id)}`;
	try {
		return await leastIfRefused(propertiesOf(packet), leastOf(packet), (properties) =>
			api({ method: "PATCH", path, body: { properties } }, crmObject),
		);
	} catch (failure) {
		if (!(failure instanceof HubSpotFailure)) throw failure;
		if (failure.httpStatus === 404) return null;
		if (failure.httpStatus === 409) return joinWithOwner(api, { packet, id });
		throw failure;
	}
}

/** The address belongs to another record: both become one. When the portal forbids that, the older one stays as it is. */
async function joinWithOwner(
	api: HubSpotApi,
	{ packet, id }: { packet: Packet; id: string },
): Promise<CrmObject> {
	const owner = await byAddress(api, { packet, email: packet.visitor.email ?? "" });
	if (owner.id === id) return { ...owner, properties: {} };
	const body = { primaryObjectId: owner.id, objectIdToMerge: id };
	const merged = await unless([400, 403, 409], () =>
		api({ method: "POST", path: `${CONTACTS}/merge`, body }, crmObject),
	);
	return merged ?? { id, properties: {} };
}

async function byAddress(api: HubSpotApi, { packet, email }: { packet: Packet; email: string }) {
	return upsert(api, {
		key: { property: "email", text: email },
		all: propertiesOf(packet),
		least: { email },
	});
}

async function byOwnId(api: HubSpotApi, packet: Packet): Promise<FoundContact> {
	const byId: Upsert = {
		key: { property: OWN_ID, text: packet.contact_id },
		all: propertiesOf(packet),
		least: leastOf(packet),
	};
	try {
		return await upsert(api, byId);
	} catch (failure) {
		if (!(failure instanceof HubSpotFailure) || failure.httpStatus !== 400) throw failure;
		if (await ensureOwnIdProperty(api)) return upsert(api, byId);
		return byReference(api, packet);
	}
}

/** The token may not define properties: a word in the standard message field has to do, though search lags by seconds. */
async function byReference(api: HubSpotApi, packet: Packet): Promise<FoundContact> {
	const message = `Baton ${packet.reference}`;
	const filter = { propertyName: "message", operator: "EQ", value: message };
	const body = { filterGroups: [{ filters: [filter] }], properties: ["message"], limit: 1 };
	const found = await api({ method: "POST", path: `${CONTACTS}/search`, body }, objectList);
	const [first] = found.results;
	if (first) return { ...first, fresh: false };
	const made = await leastIfRefused(propertiesOf(packet), leastOf(packet), (properties) =>
		api(
			{ method: "POST", path: CONTACTS, body: { properties: { ...properties, message } } },
			crmObject,
		),
	);
	return { ...made, fresh: true };
}

async function upsert(api: HubSpotApi, { key, all, least }: Upsert): Promise<FoundContact> {
	const answer = await leastIfRefused(all, least, async (properties) => {
		const input = {
			id: key.text,
			idProperty: key.property,
			properties: { ...properties, [key.property]: key.text },
		};
		const path = `${CONTACTS}/batch/upsert`;
		const { results, errors } = await api(
			{ method: "POST", path, body: { inputs: [input] } },
			upsertAnswer,
		);
		const [contact] = results;
		if (contact) return contact;
		const [error] = errors;
		const category = error?.category ?? "";
		// A 207 hides the refusal of the one record in a list.
		const reason = `HubSpot refused the contact. ${error?.message ?? ""}`.trim();
		throw new HubSpotFailure(
			{ status: "refused", code: category.toLowerCase() || "refused", reason },
			400,
			category,
		);
	});
	return { id: answer.id, url: answer.url, fresh: answer.new };
}

/** A portal's own validation rules can refuse a write: send the least then, the note holds the rest. */
async function leastIfRefused<Answer>(
	all: Properties,
	least: Properties,
	write: (properties: Properties) => Promise<Answer>,
): Promise<Answer> {
	try {
		return await write(all);
	} catch (failure) {
		const refused = failure instanceof HubSpotFailure && failure.httpStatus === 400;
		if (!refused || Object.keys(all).length <= Object.keys(least).length) throw failure;
		return write(least);
	}
}

/** Undefined when HubSpot answered with one of these statuses. */
async function unless<Answer>(
	statuses: number[],
	ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
	try {
		return await ask();
	} catch (failure) {
		if (failure instanceof HubSpotFailure && statuses.includes(failure.httpStatus))
			return undefined;
		throw failure;
	}
}

function propertiesOf(packet: Packet): Properties {
	const { visitor } = packet;
	const rows = {
		...leastOf(packet),
		...(visitor.name && nameParts(visitor.name)),
		company: visitor.company,
		jobtitle: visitor.role,
		phone: visitor.phone,
	};
	return Object.fromEntries(
		Object.entries(rows).flatMap(([key, text]) => (text ? [[key, text]] : [])),
	);
}

/** HubSpot wants an address or a name. */
function leastOf({ visitor, reference }: Packet): Properties {
	if (visitor.email) return { email: visitor.email };
	return visitor.name ? nameParts(visitor.name) : { lastname: `Visitor ${reference}` };
}

function nameParts(name: string): Properties {
	const words = name.split(" ");
	const lastname = words.at(-1) ?? name;
	const firstname = words.slice(0, -1).join(" ");
	return firstname ? { firstname, lastname } : { firstname: lastname };
}
