/** What a HubSpot portal holds, indexed for tens of thousands of records. Source of the rules: HubSpot's public API specification, CRM objects. */
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
	objects: Map<string, StoredObject>;
	/** "property:value" of every unique contact property. */
	unique: Map<string, StoredObject>;
	/** A contact's notes and tasks. */
	activities: Map<string, StoredObject[]>;
	/** Association types as given, by activity. */
	linkTypes: Map<string, number[]>;
	/** Custom contact properties; each is unique here. */
	ownProperties: Set<string>;
};

type Properties = Record<string, string>;

const FIRST_ID = 1_001;
const STANDARD_PROPERTIES = new Set(
	["email", "firstname", "lastname", "company", "jobtitle", "phone", "message"].concat(
		["hs_timestamp", "hs_note_body", "hubspot_owner_id"],
		["hs_task_subject", "hs_task_body", "hs_task_status", "hs_task_priority"],
		["hs_task_type", "hs_task_reminders"],
	),
);

export function createHubSpotStore(): HubSpotStore {
	return {
		objects: new Map(),
		unique: new Map(),
		activities: new Map(),
		linkTypes: new Map(),
		ownProperties: new Set(),
	};
}

export function allOf(store: HubSpotStore, kind: ObjectKind): StoredObject[] {
	return [...store.objects.values()].filter((it) => it.kind === kind && !it.archived);
}

export function insertObject(store: HubSpotStore, kind: ObjectKind, properties: Properties) {
	const now = Date.now();
	const id = String(FIRST_ID + store.objects.size);
	const made = { id, kind, properties: {}, createdAt: now, updatedAt: now, archived: false };
	store.objects.set(id, made);
	changeObject(store, made, properties);
	return made;
}

export function changeObject(store: HubSpotStore, object: StoredObject, changes: Properties): void {
	object.properties = { ...object.properties, ...changes };
	object.updatedAt = Date.now();
	if (object.kind !== "contacts") return;
	for (const key of uniqueKeys(store, object.properties)) store.unique.set(key, object);
}

export function findObject(store: HubSpotStore, kind: ObjectKind, id: string, by = "id") {
	const found = by === "id" ? store.objects.get(id) : store.unique.get(uniqueKey(by, id));
	return found?.kind === kind && !found.archived ? found : undefined;
}

/** The contact that holds one of these unique values already, other than `self`. */
export function ownerOf(store: HubSpotStore, properties: Properties, self?: string) {
	return uniqueKeys(store, properties)
		.map((key) => store.unique.get(key))
		.find((it) => it && !it.archived && it.id !== self);
}

export function unknownProperty(store: HubSpotStore, properties: Properties): string | undefined {
	return Object.keys(properties).find(
		(name) => !STANDARD_PROPERTIES.has(name) && !store.ownProperties.has(name),
	);
}

export function isUnique(store: HubSpotStore, name: string): boolean {
	return name === "email" || store.ownProperties.has(name);
}

export function link(
	store: HubSpotStore,
	contactId: string,
	activity: StoredObject,
	typeId: number,
) {
	store.activities.set(contactId, [...(store.activities.get(contactId) ?? []), activity]);
	store.linkTypes.set(activity.id, [...(store.linkTypes.get(activity.id) ?? []), typeId]);
}

export function linkedTo(store: HubSpotStore, contactId: string, kind: ObjectKind): StoredObject[] {
	const activities = store.activities.get(contactId) ?? [];
	return activities.filter((it) => it.kind === kind && !it.archived);
}

/** Everything of the one goes to the other, whose own values win. */
export function mergeContacts(store: HubSpotStore, into: StoredObject, from: StoredObject): void {
	from.archived = true;
	changeObject(store, into, { ...from.properties, ...into.properties });
	const moved = store.activities.get(from.id) ?? [];
	store.activities.set(into.id, [...(store.activities.get(into.id) ?? []), ...moved]);
	store.activities.delete(from.id);
}

function uniqueKeys(store: HubSpotStore, properties: Properties): string[] {
	return ["email", ...store.ownProperties].flatMap((name) => {
		const text = properties[name];
		return text ? [uniqueKey(name, text)] : [];
	});
}

function uniqueKey(name: string, text: string): string {
	return `${name}:${text.toLowerCase()}`;
}
