import type { FakeAnswer, FakeRequest } from "./fake-server";
import {
	account,
	conflict,
	error,
	missingScopes,
	noSuchProperty,
	notFound,
	ok,
	shown,
} from "./hubspot-answers";
import {
	changed,
	created,
	definition,
	merges,
	reads,
	searches,
	type UpsertInput,
	upserts,
} from "./hubspot-bodies";
import {
	allOf,
	changeObject,
	findObject,
	type HubSpotStore,
	insertObject,
	isUnique,
	link,
	linkedTo,
	mergeContacts,
	OBJECT_KINDS,
	type ObjectKind,
	ownerOf,
	type StoredObject,
	unknownProperty,
} from "./hubspot-store";

export type Portal = {
	store: HubSpotStore;
	searchLagMs: number;
	mayDefineProperties: boolean;
	owners: readonly { id: string; email: string }[];
};

type Call = { portal: Portal; kind: ObjectKind; id: string; request: FakeRequest; body: unknown };
type Route = { method: string; path: RegExp; answer: (call: Call) => FakeAnswer };

const OBJECTS = "^/crm/objects/2026-09/(contacts|notes|tasks)";
const PAGE = 10;
const LINK_TYPES = { contacts: 0, notes: 202, tasks: 204 } as const satisfies Record<
	ObjectKind,
	number
>;

const ROUTES: readonly Route[] = [
	{ method: "GET", path: /^\/account-info\/2026-09\/details$/, answer: account },
	{ method: "GET", path: /^\/crm\/owners\/2026-09$/, answer: owners },
	{ method: "POST", path: /^\/crm\/properties\/2026-09\/contacts$/, answer: defineProperty },
	{ method: "POST", path: new RegExp(`${OBJECTS}/batch/upsert$`), answer: upsertBatch },
	{ method: "POST", path: new RegExp(`${OBJECTS}/batch/read$`), answer: readBatch },
	{ method: "POST", path: new RegExp(`${OBJECTS}/search$`), answer: search },
	{ method: "POST", path: new RegExp(`${OBJECTS}/merge$`), answer: merge },
	{ method: "POST", path: new RegExp(`${OBJECTS}$`), answer: create },
	{ method: "GET", path: new RegExp(`${OBJECTS}$`), answer: list },
	{ method: "GET", path: new RegExp(`${OBJECTS}/([^/]+)$`), answer: readOne },
	{ method: "PATCH", path: new RegExp(`${OBJECTS}/([^/]+)$`), answer: change },
];

export function routeHubSpot(portal: Portal, request: FakeRequest): FakeAnswer {
	for (const { method, path, answer } of ROUTES) {
		const match = method === request.method ? path.exec(request.path) : null;
		if (!match) continue;
		const kind = OBJECT_KINDS.find((it) => it === match[1]) ?? "contacts";
		const id = decodeURIComponent(match[2] ?? "");
		try {
			return answer({ portal, kind, id, request, body: JSON.parse(request.body || "{}") });
		} catch {
			return error(400, "VALIDATION_ERROR", "Invalid input JSON.");
		}
	}
	return { status: 404, body: "<html>404</html>" };
}

function owners({ portal: { owners }, request }: Call): FakeAnswer {
	const email = request.query.get("email");
	return ok({ results: owners.filter((one) => email === null || one.email === email) });
}

function create({ portal: { store }, kind, body }: Call): FakeAnswer {
	const read = created.parse(body);
	const refused = refusalOf(store, kind, read.properties);
	if (refused) return refused;
	for (const { to, types } of read.associations) {
		if (!findObject(store, "contacts", to.id)) return notFound();
		if (types.some((it) => it.associationTypeId !== LINK_TYPES[kind])) {
			return error(400, "VALIDATION_ERROR", `Association type is not valid for ${kind}.`);
		}
	}
	const made = insertObject(store, kind, read.properties);
	for (const { to, types } of read.associations) {
		for (const { associationTypeId: typeId } of types) {
			link(store, to.id, made, typeId);
		}
	}
	return ok(shown(made), 201);
}

function change({ portal: { store }, kind, id, request, body }: Call): FakeAnswer {
	const found = findObject(store, kind, id, request.query.get("idProperty") ?? "id");
	if (!found) return notFound();
	const given = changed.parse(body).properties;
	const unknown = unknownProperty(store, given);
	if (unknown) return noSuchProperty(unknown);
	const owner = kind === "contacts" ? ownerOf(store, given, found.id) : undefined;
	if (owner) return conflict(owner.id);
	changeObject(store, found, given);
	return ok(shown(found));
}

function readOne({ portal: { store }, kind, id, request }: Call): FakeAnswer {
	const by = request.query.get("idProperty") ?? "id";
	if (unknownProperty(store, by === "id" ? {} : { [by]: "" })) return noSuchProperty(by);
	const found = findObject(store, kind, id, by);
	if (!found) return notFound();
	const wanted = (request.query.get("associations") ?? "").split(",");
	const associations = Object.fromEntries(
		OBJECT_KINDS.filter((it) => wanted.includes(it)).flatMap((it) => {
			const results = linkedTo(store, found.id, it).map((one) => ({
				id: one.id,
				type: `contact_to_${it}`,
			}));
			return results.length > 0 ? [[it, { results }]] : [];
		}),
	);
	return ok({ ...shown(found), associations });
}

function list({ portal: { store }, kind, request }: Call): FakeAnswer {
	const limit = Number(request.query.get("limit") ?? PAGE);
	return ok({ results: allOf(store, kind).slice(0, limit).map(shown) });
}

function upsertBatch({ portal: { store }, body }: Call): FakeAnswer {
	const { inputs } = upserts.parse(body);
	for (const { idProperty, properties } of inputs) {
		const unknown = unknownProperty(store, { [idProperty]: "", ...properties });
		if (unknown) return noSuchProperty(unknown);
		if (!isUnique(store, idProperty)) {
			return error(400, "VALIDATION_ERROR", `Property "${idProperty}" is not unique`);
		}
	}
	const done = inputs.map((input) => upsertOne(store, input));
	const results = done.flatMap((it) => ("id" in it ? [it] : []));
	const errors = done.flatMap((it) => ("id" in it ? [] : [it]));
	const multi = errors.length > 0 ? { numErrors: errors.length, errors } : {};
	return ok({ status: "COMPLETE", results, ...multi }, errors.length > 0 ? 207 : 200);
}

function upsertOne(store: HubSpotStore, input: UpsertInput): object {
	const given = { ...input.properties, [input.idProperty]: input.id };
	const found = findObject(store, "contacts", input.id, input.idProperty);
	if (!validAddress(given.email)) return invalidAddress(given.email ?? "");
	if (ownerOf(store, given, found?.id)) {
		return { status: "error", category: "CONFLICT", message: "A unique value is taken." };
	}
	if (!found) return { ...shown(insertObject(store, "contacts", given)), new: true };
	changeObject(store, found, given);
	return { ...shown(found), new: false };
}

function readBatch({ portal: { store }, kind, body }: Call): FakeAnswer {
	const found = reads.parse(body).inputs.map(({ id }) => findObject(store, kind, id));
	const results = found.filter((it): it is StoredObject => it !== undefined).map(shown);
	return ok({ status: "COMPLETE", results }, results.length < found.length ? 207 : 200);
}

function search({ portal: { store, searchLagMs }, kind, body }: Call): FakeAnswer {
	const { filterGroups } = searches.parse(body);
	const seen = allOf(store, kind).filter((it) => Date.now() - it.updatedAt >= searchLagMs);
	const results = seen.filter((it) =>
		filterGroups.some(({ filters }) =>
			filters.every(({ propertyName, value }) => it.properties[propertyName] === value),
		),
	);
	return ok({ total: results.length, results: results.map(shown) });
}

function merge({ portal: { store }, kind, body }: Call): FakeAnswer {
	const { primaryObjectId, objectIdToMerge } = merges.parse(body);
	const [into, from] = [
		findObject(store, kind, primaryObjectId),
		findObject(store, kind, objectIdToMerge),
	];
	if (!into || !from) return notFound();
	mergeContacts(store, into, from);
	return ok(shown(into));
}

function defineProperty({ portal, body }: Call): FakeAnswer {
	if (!portal.mayDefineProperties) return missingScopes(["crm.schemas.contacts.write"]);
	const { name } = definition.parse(body);
	if (portal.store.ownProperties.has(name)) {
		return error(409, "OBJECT_ALREADY_EXISTS", `A property named '${name}' already exists.`);
	}
	portal.store.ownProperties.add(name);
	return ok({ name }, 201);
}

function refusalOf(
	store: HubSpotStore,
	kind: ObjectKind,
	given: Record<string, string>,
): FakeAnswer | null {
	const unknown = unknownProperty(store, given);
	if (unknown) return noSuchProperty(unknown);
	if (kind !== "contacts") return activityRefusal(given);
	if (!given.email && !given.firstname && !given.lastname) {
		return error(400, "VALIDATION_ERROR", "One of email, firstname or lastname is required.");
	}
	const owner = ownerOf(store, given);
	return owner ? conflict(owner.id) : null;
}

function activityRefusal(given: Record<string, string>): FakeAnswer | null {
	if (!given.hs_timestamp) return error(400, "VALIDATION_ERROR", "hs_timestamp is required.");
	const longest = Math.max(given.hs_note_body?.length ?? 0, given.hs_task_body?.length ?? 0);
	return longest > 65_536
		? error(400, "VALIDATION_ERROR", "The body exceeds 65536 characters.")
		: null;
}

function validAddress(email: string | undefined): boolean {
	return email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
}

function invalidAddress(email: string): object {
	return {
		status: "error",
		category: "VALIDATION_ERROR",
		message: `Email address ${email} is invalid`,
	};
}
