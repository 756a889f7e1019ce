import { z } from "zod";
import { type CrmFault, crmFaults, withFault } from "./crm-faults";
import { type FakeAnswer, type FakeRequest, type FakeServer, startServer } from "./fake-server";
import type { Faults } from "./faults";

/**
 * Pipedrive as its API reference says: persons and activities by v2, notes and person fields by v1, every answer
 * in `{success, data}`, lists that take the place of lists, 404 for what is gone, and a custom field's own key.
 */
export type PipedriveRow = Record<string, unknown> & { id: number; deleted?: boolean };

export type FakePipedrive = FakeServer & {
	requests: FakeRequest[];
	faults: Faults<CrmFault>;
	persons(): PipedriveRow[];
	notes(): PipedriveRow[];
	activities(): PipedriveRow[];
	/** Somebody deletes it by hand. */
	remove(id: number): void;
	/** The name of the field that holds our id, as Pipedrive keys it. */
	ownKey(): string | undefined;
};

type Kind = "persons" | "notes" | "activities";
type Store = Record<Kind, PipedriveRow[]> & { fields: { key: string; name: string }[] };
type Call = { store: Store; request: FakeRequest; body: Record<string, unknown>; id: number };
type Route = { method: string; path: RegExp; answer: (call: Call) => FakeAnswer };

const valued = z.array(z.object({ value: z.string() })).catch([]);
const participants = z.array(z.object({ person_id: z.number() }));

const USERS = [
	{ id: 7, email: "left@acme.example", active_flag: false },
	{ id: 8, email: "Anna@acme.example", active_flag: true },
];

let ids = 100;

const ROUTES: readonly Route[] = [
	{ method: "GET", path: /^\/v1\/users\/me$/, answer: () => ok({ id: 1, company_domain: "acme" }) },
	{ method: "GET", path: /^\/v1\/users$/, answer: () => ok(USERS) },
	{ method: "GET", path: /^\/v1\/personFields$/, answer: ({ store }) => ok(store.fields) },
	{ method: "POST", path: /^\/v1\/personFields$/, answer: addField },
	{ method: "GET", path: /^\/api\/v2\/persons\/search$/, answer: search },
	{ method: "GET", path: /^\/api\/v2\/persons$/, answer: ({ store }) => ok(alive(store.persons)) },
	{ method: "POST", path: /^\/api\/v2\/persons$/, answer: addPerson },
	{ method: "GET", path: /^\/api\/v2\/persons\/(\d+)$/, answer: (call) => one(call, "persons") },
	{ method: "PATCH", path: /^\/api\/v2\/persons\/(\d+)$/, answer: (call) => edit(call, "persons") },
	{ method: "PUT", path: /^\/v1\/persons\/(\d+)\/merge$/, answer: merge },
	{ method: "GET", path: /^\/v1\/notes$/, answer: listNotes },
	{ method: "POST", path: /^\/v1\/notes$/, answer: (call) => add(call, "notes") },
	{ method: "PUT", path: /^\/v1\/notes\/(\d+)$/, answer: (call) => edit(call, "notes") },
	{ method: "GET", path: /^\/api\/v2\/activities$/, answer: listActivities },
	{ method: "POST", path: /^\/api\/v2\/activities$/, answer: addActivity },
	{
		method: "PATCH",
		path: /^\/api\/v2\/activities\/(\d+)$/,
		answer: (call) => edit(call, "activities"),
	},
];

export async function startFakePipedrive(
	options: { apiToken?: string; mayAddFields?: boolean } = {},
): Promise<FakePipedrive> {
	const store: Store = { persons: [], notes: [], activities: [], fields: [] };
	const requests: FakeRequest[] = [];
	const faults = crmFaults();
	const server = await startServer({
		answer(request) {
			requests.push(request);
			if (options.apiToken && request.headers["x-api-token"] !== options.apiToken) {
				return fail(401, "Unauthorized access");
			}
			const isDefinition = request.method === "POST" && request.path === "/v1/personFields";
			if (isDefinition && options.mayAddFields === false) return fail(403, "Forbidden");
			return withFault(faults, request, () => route(store, request));
		},
	});
	return {
		...server,
		requests,
		faults,
		persons: () => alive(store.persons),
		notes: () => alive(store.notes),
		activities: () => alive(store.activities),
		remove(id) {
			for (const row of [store.persons, store.notes, store.activities].flat()) {
				if (row.id === id) row.deleted = true;
			}
		},
		ownKey: () => store.fields[0]?.key,
	};
}

function route(store: Store, request: FakeRequest): FakeAnswer {
	for (const { method, path, answer } of ROUTES) {
		const match = method === request.method ? path.exec(request.path) : null;
		if (!match) continue;
		const body = z.record(z.string(), z.unknown()).parse(JSON.parse(request.body || "{}"));
		return answer({ store, request, body, id: Number(match[1] ?? 0) });
	}
	return fail(404, "Unknown method .");
}

function addField({ store, body }: Call): FakeAnswer {
	ids += 1;
	const field = { key: `f${ids}`.padStart(40, "0"), name: String(body.name) };
	store.fields.push(field);
	return ok(field, 201);
}

function search({ store, request }: Call): FakeAnswer {
	const term = request.query.get("term")?.toLowerCase() ?? "";
	if (term.length < 2) return fail(400, "Term should be at least 2 characters.");
	const byEmail = request.query.get("fields") === "email";
	const items = alive(store.persons).filter((person) =>
		(byEmail ? addressesOf(person) : customsOf(person)).some((text) => text.toLowerCase() === term),
	);
	return ok({ items: items.map((item) => ({ result_score: 1, item })) });
}

function addPerson(call: Call): FakeAnswer {
	if (!call.body.name) return fail(400, "Name must be given.");
	return add(call, "persons");
}

function add({ store, body }: Call, kind: Kind): FakeAnswer {
	ids += 1;
	const made = { ...body, id: ids };
	store[kind].push(made);
	return ok(made, 201);
}

function addActivity(call: Call): FakeAnswer {
	const { store, body } = call;
	const given = participants.safeParse(body.participants).data ?? [];
	const known = given.every(({ person_id }) =>
		alive(store.persons).some(({ id }) => id === person_id),
	);
	if (!known) return fail(400, "Person not found.");
	if (!/^\d{4}-\d{2}-\d{2}$/.test(String(body.due_date))) return fail(400, "due_date is invalid.");
	if (!/^\d{2}:\d{2}/.test(String(body.due_time))) return fail(400, "due_time is invalid.");
	return add(call, "activities");
}

function one({ store, id }: Call, kind: Kind): FakeAnswer {
	const found = alive(store[kind]).find((row) => row.id === id);
	return found ? ok(found) : fail(404, "Not found");
}

function edit({ store, id, body }: Call, kind: Kind): FakeAnswer {
	const found = alive(store[kind]).find((row) => row.id === id);
	if (!found) return fail(404, "Not found");
	Object.assign(found, body);
	return ok(found);
}

/** The person of the address is gone; the one named in the body keeps everything. */
function merge({ store, id, body }: Call): FakeAnswer {
	const from = alive(store.persons).find((row) => row.id === id);
	const into = alive(store.persons).find((row) => row.id === body.merge_with_id);
	if (!from || !into) return fail(404, "Person not found");
	from.deleted = true;
	for (const note of store.notes) if (note.person_id === id) note.person_id = into.id;
	for (const activity of store.activities) {
		if (personOf(activity) === id) activity.participants = [{ person_id: into.id, primary: true }];
	}
	return ok(into);
}

function listNotes({ store, request }: Call): FakeAnswer {
	const person = Number(request.query.get("person_id"));
	const found = alive(store.notes).filter(({ person_id }) => person_id === person);
	return ok(found.length > 0 ? found.toReversed() : null);
}

function listActivities({ store, request }: Call): FakeAnswer {
	const person = Number(request.query.get("person_id"));
	return ok(
		alive(store.activities)
			.filter((row) => personOf(row) === person)
			.toReversed(),
	);
}

function personOf({ participants: given }: PipedriveRow): number | undefined {
	return participants.safeParse(given).data?.[0]?.person_id;
}

const alive = (rows: PipedriveRow[]) => rows.filter(({ deleted }) => !deleted);
const addressesOf = ({ emails }: PipedriveRow) => valued.parse(emails).map(({ value }) => value);

function customsOf({ custom_fields }: PipedriveRow): string[] {
	return Object.values(z.record(z.string(), z.string()).catch({}).parse(custom_fields));
}

function ok(data: unknown, status = 200): FakeAnswer {
	return { status, body: { success: true, data } };
}

function fail(status: number, error: string): FakeAnswer {
	return { status, body: { success: false, error, error_info: "", data: null } };
}
