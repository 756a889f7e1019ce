import { unreachable } from "../../unreachable";
import { CrmFailure, refusal, trouble } from "../records/crm-failure";

/** A daily limit that is used up comes back in the course of 24 hours. */
const LIMIT_WAIT_MS = 900_000;
const LOCK_WAIT_MS = 2_000;

/** Salesforce's own codes. Source: developer.salesforce.com, REST API, status codes and error responses. */
const BAD_CREDENTIAL = new Set([
	"invalid_client",
	"invalid_client_id",
	"invalid_grant",
	"unauthorized_client",
	"INVALID_LOGIN",
]);
const GONE = new Set(["NOT_FOUND", "ENTITY_IS_DELETED", "INVALID_CROSS_REFERENCE_KEY"]);
const SESSION_OVER = new Set(["INVALID_SESSION_ID", "INVALID_AUTH_HEADER"]);
const BUSY = new Set(["UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE"]);

export function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return "";
	if ("errorCode" in error && typeof error.errorCode === "string") return error.errorCode;
	return error.name;
}

export const isGone = (error: unknown) => GONE.has(codeOf(error));
export const isSessionOver = (error: unknown) => SESSION_OVER.has(codeOf(error));

/** `writes`: the request would have changed something. */
export function judge(error: unknown, writes: boolean): CrmFailure {
	if (error instanceof CrmFailure) return error;
	const code = codeOf(error);
	const words = error instanceof Error ? error.message : "";
	if (BAD_CREDENTIAL.has(code)) {
		return refusal(
			"unauthorized",
			"Salesforce does not accept the client id and secret, or the client-credentials flow is not enabled for them.",
		);
	}
	if (isSessionOver(error)) {
		return trouble("The Salesforce session had ended.", { unknown: false, afterMs: 0 });
	}
	if (code === "REQUEST_LIMIT_EXCEEDED") {
		const reason = "Salesforce's daily limit of requests is used up.";
		return trouble(reason, { unknown: false, afterMs: LIMIT_WAIT_MS });
	}
	if (BUSY.has(code)) {
		return trouble("Salesforce is busy for a moment.", { unknown: false, afterMs: LOCK_WAIT_MS });
	}
	const status = /^ERROR_HTTP_(\d{3})$/.exec(code)?.[1];
	if (status?.startsWith("5"))
		return trouble(`Salesforce answered ${status}.`, { unknown: writes });
	if (/^[A-Z][A-Z_]+$/.test(code) || status) {
		return refusal(code.toLowerCase(), `Salesforce refused: ${words}`);
	}
	const { reason, unknown } = unreachable(error, "Salesforce");
	return trouble(reason, { unknown: unknown && writes });
}
