import type { FakeAnswer } from "./fake-server";
import type { StoredObject } from "./hubspot-store";

/** HubSpot's answers and error bodies. Source: developers.hubspot.com, error handling. */
const PORTAL = 4242;
const CORRELATION = "00000000-0000-4000-8000-000000000000";

export function shown(object: StoredObject): object {
	return {
		id: object.id,
		properties: object.properties,
		createdAt: new Date(object.createdAt).toISOString(),
		updatedAt: new Date(object.updatedAt).toISOString(),
		archived: object.archived,
		url: `https://app.hubspot.com/contacts/${PORTAL}/record/0-1/${object.id}`,
	};
}

export function ok(body: object, status = 200): FakeAnswer {
	return { status, body };
}

export function account(): FakeAnswer {
	return ok({ portalId: PORTAL, uiDomain: "app.hubspot.com", accountType: "STANDARD" });
}

export function error(status: number, category: string, message: string): FakeAnswer {
	return { status, body: { status: "error", message, correlationId: CORRELATION, category } };
}

export function notFound(): FakeAnswer {
	return error(404, "OBJECT_NOT_FOUND", "Object not found.");
}

export function conflict(id: string): FakeAnswer {
	return error(409, "CONFLICT", `Contact already exists. Existing ID: ${id}`);
}

export function noSuchProperty(name: string): FakeAnswer {
	return error(400, "VALIDATION_ERROR", `Property "${name}" does not exist`);
}

export function unauthorized(): FakeAnswer {
	return error(401, "INVALID_AUTHENTICATION", "Authentication credentials not found.");
}

export function missingScopes(scopes: readonly string[]): FakeAnswer {
	const message = "This app hasn't been granted all required scopes to make this call.";
	return {
		status: 403,
		body: {
			status: "error",
			message,
			correlationId: CORRELATION,
			category: "MISSING_SCOPES",
			errors: [
				{
					message: "One or more of the following scopes are required.",
					context: { requiredGranularScopes: scopes },
				},
			],
		},
	};
}

export function rateLimited(policyName: string): FakeAnswer {
	return {
		status: 429,
		body: {
			status: "error",
			message: `You have reached your ${policyName} limit.`,
			errorType: "RATE_LIMIT",
			correlationId: CORRELATION,
			policyName,
			requestId: CORRELATION,
		},
	};
}

export function locked(): FakeAnswer {
	return error(423, "RESOURCE_LOCKED", "This resource is locked by another request.");
}
