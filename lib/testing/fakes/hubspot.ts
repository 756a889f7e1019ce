import { type FakeAnswer, type FakeRequest, type FakeServer, startServer } from "./fake-server";
import { createFaults, type Faults } from "./faults";
import { locked, missingScopes, rateLimited, unauthorized } from "./hubspot-answers";
import { routeHubSpot } from "./hubspot-routes";
import {
	allOf,
	createHubSpotStore,
	linkedTo,
	type ObjectKind,
	type StoredObject,
} from "./hubspot-store";

/**
 * HubSpot's CRM objects as its specification says: ids, upsert 200 and 207, conflicts, associations, unknown
 * properties refused, search that lags. `path` limits a fault to requests whose "METHOD /path" it matches.
 */
export type HubSpotFault = { path?: RegExp } & (
	| { kind: "rate_limit"; policyName: "SECONDLY" | "TEN_SECONDLY_ROLLING" | "DAILY" }
	| { kind: "locked" }
	| { kind: "unauthorized" }
	| { kind: "missing_scopes"; scopes: readonly string[] }
	| { kind: "status"; status: number }
	/** The portal's own rules refuse everything but the bare minimum. */
	| { kind: "validation" }
	| { kind: "garbage" }
	| { kind: "slow"; delayMs: number }
	| { kind: "reset" }
	| { kind: "hang" }
	/** The write happens and its answer is lost. */
	| { kind: "accept_then_reset" }
	| { kind: "accept_then_hang" }
);

export type FakeHubSpotOptions = {
	port?: number;
	/** When set, any other token gets 401. */
	accessToken?: string;
	/** How long search does not see a new object. */
	searchLagMs?: number;
	/** May the token define properties? */
	mayDefineProperties?: boolean;
	owners?: readonly { id: string; email: string }[];
	/** Requests in ten seconds before 429; 100 on a free account, 190 on a professional one. */
	limitPerTenSeconds?: number;
	delayMs?: number;
	onWrite?: (request: FakeRequest) => void;
};

export type FakeHubSpot = FakeServer & {
	requests: FakeRequest[];
	faults: Faults<HubSpotFault>;
	objects(kind: ObjectKind): StoredObject[];
	/** A contact's notes or tasks. */
	linked(contactId: string, kind: ObjectKind): StoredObject[];
	/** Association types as given, for a look at 202 and 204. */
	associationTypes(activityId: string): number[];
};

const TEN_SECONDS_MS = 10_000;

export async function startFakeHubSpot(options: FakeHubSpotOptions = {}): Promise<FakeHubSpot> {
	const store = createHubSpotStore();
	const requests: FakeRequest[] = [];
	const faults = createFaults<HubSpotFault>(({ path }) => path);
	const portal = {
		store,
		searchLagMs: options.searchLagMs ?? 0,
		mayDefineProperties: options.mayDefineProperties ?? true,
		owners: options.owners ?? [],
	};

	function answer(request: FakeRequest): FakeAnswer {
		requests.push(request);
		const expected = options.accessToken && `Bearer ${options.accessToken}`;
		if (expected && request.headers.authorization !== expected) return unauthorized();
		if (tooMany(request.at)) return rateLimited("TEN_SECONDLY_ROLLING");
		const fault = faults.next(`${request.method} ${request.path}`);
		const early = fault && insteadOf(fault, request);
		if (early) return early;
		const routed = routeHubSpot(portal, request);
		if (request.method !== "GET") options.onWrite?.(request);
		if (fault?.kind === "accept_then_reset") return "reset";
		if (fault?.kind === "accept_then_hang") return "hang";
		const delayMs = fault?.kind === "slow" ? fault.delayMs : options.delayMs;
		return typeof routed === "object" && "status" in routed ? { ...routed, delayMs } : routed;
	}

	let granted: number[] = [];
	function tooMany(at: number): boolean {
		if (options.limitPerTenSeconds === undefined) return false;
		granted = granted.filter((it) => at - it < TEN_SECONDS_MS);
		if (granted.length >= options.limitPerTenSeconds) return true;
		granted.push(at);
		return false;
	}

	const server = await startServer({ port: options.port, answer });
	return {
		...server,
		requests,
		faults,
		objects: (kind) => allOf(store, kind),
		linked: (contactId, kind) => linkedTo(store, contactId, kind),
		associationTypes: (activityId) => store.linkTypes.get(activityId) ?? [],
	};
}

/** Null when the request is carried out all the same. */
function insteadOf(fault: HubSpotFault, request: FakeRequest): FakeAnswer | null {
	switch (fault.kind) {
		case "rate_limit":
			return rateLimited(fault.policyName);
		case "locked":
			return locked();
		case "unauthorized":
			return unauthorized();
		case "missing_scopes":
			return missingScopes(fault.scopes);
		case "status":
			return { status: fault.status, body: "<html>upstream</html>" };
		case "validation":
			return refuseUnlessLeast(request);
		case "garbage":
			return { status: 200, body: "<html>Please sign in</html>" };
		case "reset":
		case "hang":
			return fault.kind;
		case "slow":
		case "accept_then_reset":
		case "accept_then_hang":
			return null;
		default:
			return fault satisfies never;
	}
}

function refuseUnlessLeast(request: FakeRequest): FakeAnswer | null {
	if (!/"(company|jobtitle|phone)"/.test(request.body)) return null;
	const message = "Property values were not valid: a required property of this portal is missing.";
	return { status: 400, body: { status: "error", category: "VALIDATION_ERROR", message } };
}
