import { z } from "zod";
import { type CrmFault, crmFaults, withFault } from "./crm-faults";
import { type FakeAnswer, type FakeRequest, type FakeServer, startServer } from "./fake-server";
import type { Faults } from "./faults";

/**
 * Salesforce's REST interface as its developer guide says: client-credentials sign-in, objects with required
 * fields, upsert by external id, SOQL of the shapes we ask, errors as a list of codes, sessions that end.
 */
export type SalesforceRow = Record<string, unknown> & { Id: string };
export type SalesforceKind = "Lead" | "Contact" | "Note" | "Task" | "User";

export type FakeSalesforce = FakeServer & {
	requests: FakeRequest[];
	faults: Faults<CrmFault>;
	rows(kind: SalesforceKind): SalesforceRow[];
	add(kind: SalesforceKind, row: Record<string, unknown>): string;
	remove(id: string): void;
	/** All sessions end; the next request gets INVALID_SESSION_ID. */
	endSessions(): void;
};

type Store = Record<SalesforceKind, SalesforceRow[]>;
type Options = { clientSecret?: string; ownIdField?: boolean };

const PREFIX = { Lead: "00Q", Contact: "003", Note: "002", Task: "00T", User: "005" } as const;
const REQUIRED = {
	Lead: ["LastName", "Company"],
	Contact: ["LastName"],
	Note: ["Title", "ParentId"],
	Task: [],
	User: ["Email"],
} as const;
const OWN_ID = "Baton_Contact_Id__c";
const kinds = z.enum(["Lead", "Contact", "Note", "Task", "User"]);
const fields = z.record(z.string(), z.unknown());

let ids = 0;

export async function startFakeSalesforce(options: Options = {}): Promise<FakeSalesforce> {
	const store: Store = { Lead: [], Contact: [], Note: [], Task: [], User: [] };
	const requests: FakeRequest[] = [];
	const faults = crmFaults();
	let session = 0;
	const server = await startServer({
		answer(request) {
			requests.push(request);
			return withFault(faults, request, () => {
				if (request.path === "/services/oauth2/token") return signIn(request);
				if (request.headers.authorization !== `Bearer session-${session}`) {
					return fail(401, "INVALID_SESSION_ID", "Session expired or invalid");
				}
				return route(store, request, options);
			});
		},
	});

	function signIn({ body }: FakeRequest): FakeAnswer {
		const given = new URLSearchParams(body);
		if (given.get("grant_type") !== "client_credentials") {
			return { status: 400, body: { error: "unsupported_grant_type" } };
		}
		if (options.clientSecret && given.get("client_secret") !== options.clientSecret) {
			const error_description = "invalid client credentials";
			return { status: 400, body: { error: "invalid_client", error_description } };
		}
		const body_ = {
			access_token: `session-${session}`,
			instance_url: server.url,
			id: `${server.url}/id/00D/005`,
		};
		return {
			status: 200,
			body: { ...body_, token_type: "Bearer", signature: "s", issued_at: "0" },
		};
	}

	return {
		...server,
		requests,
		faults,
		rows: (kind) => store[kind],
		add: (kind, row) => insert(store, kind, row),
		remove(id) {
			for (const kind of kinds.options) store[kind] = store[kind].filter(({ Id }) => Id !== id);
		},
		endSessions() {
			session += 1;
		},
	};
}

function route(store: Store, request: FakeRequest, options: Options): FakeAnswer {
	const path = request.path.replace(/^\/services\/data\/v[\d.]+/, "");
	if (path === "/query") return query(store, request.query.get("q") ?? "");
	const [, kindText, by, key] = /^\/sobjects\/(\w+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(path) ?? [];
	const kind = kinds.safeParse(kindText).data;
	if (!kind) return fail(404, "NOT_FOUND", "The requested resource does not exist");
	if (request.method === "GET" && by === "describe") return describe(options);
	const body = fields.parse(JSON.parse(request.body || "{}"));
	if (request.method === "POST") return create(store, kind, body);
	if (request.method === "PATCH" && by && key) {
		return upsert(store, { kind, by, key: decodeURIComponent(key), body, options });
	}
	if (request.method === "PATCH" && by) return update(store, kind, by, body);
	return fail(405, "METHOD_NOT_ALLOWED", "HTTP Method not allowed");
}

function describe({ ownIdField = true }: Options): FakeAnswer {
	const own = ownIdField ? [{ name: OWN_ID, externalId: true }] : [];
	return {
		status: 200,
		body: { name: "Lead", fields: [{ name: "Email", externalId: false }, ...own] },
	};
}

function create(store: Store, kind: SalesforceKind, body: Record<string, unknown>): FakeAnswer {
	const missing = REQUIRED[kind].filter((field) => !body[field]);
	if (missing.length > 0) {
		const words = `Required fields are missing: [${missing.join(", ")}]`;
		return fail(400, "REQUIRED_FIELD_MISSING", words);
	}
	const long =
		kind === "Note" ? String(body.Title).length > 80 : String(body.Subject ?? "").length > 255;
	if (long) return fail(400, "STRING_TOO_LONG", "data value too large");
	return { status: 201, body: { id: insert(store, kind, body), success: true, errors: [] } };
}

function insert(store: Store, kind: SalesforceKind, body: Record<string, unknown>): string {
	ids += 1;
	const Id = `${PREFIX[kind]}${String(ids).padStart(15, "0")}`;
	store[kind].push({ ...body, Id });
	return Id;
}

type Upsert = {
	kind: SalesforceKind;
	by: string;
	key: string;
	body: Record<string, unknown>;
	options: Options;
};

function upsert(store: Store, { kind, by, key, body, options }: Upsert): FakeAnswer {
	if (by !== OWN_ID || options.ownIdField === false) {
		return fail(404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible");
	}
	const found = store[kind].find((row) => row[by] === key);
	if (!found) return create(store, kind, { ...body, [by]: key });
	Object.assign(found, body);
	return { status: 200, body: { id: found.Id, success: true, created: false, errors: [] } };
}

function update(
	store: Store,
	kind: SalesforceKind,
	id: string,
	body: Record<string, unknown>,
): FakeAnswer {
	const found = store[kind].find((row) => row.Id === id);
	if (!found) return fail(404, "NOT_FOUND", "The requested resource does not exist");
	Object.assign(found, body);
	return { status: 204 };
}

const SOQL =
	/^SELECT ([\w, ]+) FROM (\w+) WHERE (\w+) = '((?:[^'\\]|\\.)*)'(?: AND (?:IsConverted = false|IsActive = true))? ORDER BY CreatedDate( DESC)? LIMIT (\d+)$/;

function query(store: Store, soql: string): FakeAnswer {
	const [, , from, field, text, descending, limit] = SOQL.exec(soql) ?? [];
	const kind = kinds.safeParse(from).data;
	if (!kind || !field) return fail(400, "MALFORMED_QUERY", `unexpected token: ${soql}`);
	const wanted = (text ?? "").replace(/\\(.)/g, "$1").toLowerCase();
	const found = store[kind].filter((row) => String(row[field] ?? "").toLowerCase() === wanted);
	const records = (descending ? found.toReversed() : found).slice(0, Number(limit));
	return { status: 200, body: { totalSize: records.length, done: true, records } };
}

function fail(status: number, errorCode: string, message: string): FakeAnswer {
	return { status, body: [{ message, errorCode }] };
}
