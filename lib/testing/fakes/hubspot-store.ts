/** What a HubSpot portal holds. Source of the rules: HubSpot's public API specification, CRM objects. */
export const OBJECT_KINDS = ["contacts", "notes", "tasks"] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export type StoredObject = {
	id: string;
	kind: ObjectKind;
	properties: Record<string, string>;
	createdAt: number;
	updatedAt: number;
	archived: boolean;
};

export type HubSpotStore = {
	objects: StoredObject[];
	/** Activity id and contact id, with the association type given. */
	links: { activityId: string; contactId: string; typeId: number }[];
	/** Custom contact properties; each is unique here. */
	ownProperties: Set<string>;
};

const FIRST_ID = 1_001;
const STANDARD_PROPERTIES = new Set(
	["email", "firstname", "lastname", "company", "jobtitle", "phone", "message"].concat(
		["hs_timestamp", "hs_note_body", "hubspot_owner_id"],
		["hs_task_subject", "hs_task_body", "hs_task_status", "hs_task_priority"],
		["hs_task_type", "hs_task_reminders"],
	),
);

export function createHubSpotStore(): HubSpotStore {
	return { objects: [], links: [], ownProperties: new Set() };
}

export function insertObject(
	store: HubSpotStore,
	kind: ObjectKind,
	properties: Record<string, string>,
) {
	const now = Date.now();
	const id = String(FIRST_ID + store.objects.length);
	const made: StoredObject = {
		id,
		kind,
		properties,
		createdAt: now,
		updatedAt: now,
		archived: false,
	};
	store.objects.push(made);
	return made;
}

export function findObject(store: HubSpotStore, kind: ObjectKind, id: string, by = "id") {
	return store.objects.find(
		(it) =>
			it.kind === kind &&
			!it.archived &&
			(by === "id" ? it.id === id : sameText(it.properties[by], id)),
	);
}

/** The contact that holds this unique value already, other than `self`. */
export function ownerOf(store: HubSpotStore, properties: Record<string, string>, self?: string) {
	const unique = ["email", ...store.ownProperties].filter((name) => properties[name]);
	return unique
		.map((name) => findObject(store, "contacts", properties[name] ?? "", name))
		.find((it) => it && it.id !== self);
}

export function unknownProperty(store: HubSpotStore, properties: Record<string, string>) {
	return Object.keys(properties).find(
		(name) => !STANDARD_PROPERTIES.has(name) && !store.ownProperties.has(name),
	);
}

/** All of one contact's activities; a merged contact's went to the other. */
export function linkedTo(store: HubSpotStore, contactId: string, kind: ObjectKind): StoredObject[] {
	const ids = store.links.filter((it) => it.contactId === contactId).map((it) => it.activityId);
	return store.objects.filter((it) => it.kind === kind && !it.archived && ids.includes(it.id));
}

export function mergeContacts(store: HubSpotStore, into: StoredObject, from: StoredObject): void {
	for (const link of store.links) if (link.contactId === from.id) link.contactId = into.id;
	into.properties = { ...from.properties, ...into.properties };
	from.archived = true;
}

function sameText(one: string | undefined, other: string): boolean {
	return one?.toLowerCase() === other.toLowerCase();
}
