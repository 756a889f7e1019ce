import { APICallError } from "ai";

/**
 * Milliseconds for which the server behind this fault asked to be left alone (`Retry-After` in seconds, as overloaded servers
 * send it); 0 when it asked for none.
 */
export function askedRestOf(cause: unknown): number {
	if (!APICallError.isInstance(cause)) {
		return cause instanceof Error && cause.cause !== undefined ? askedRestOf(cause.cause) : 0;
	}
	if (cause.statusCode !== 429 && cause.statusCode !== 503) return 0;
	const seconds = Number(cause.responseHeaders?.["retry-after"]);
	return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
