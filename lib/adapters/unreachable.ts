/** Causes that end a request before a single byte of it was sent. Source: libuv and undici error codes. */
const NOTHING_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"EDNS",
]);

const TIMED_OUT = new Set(["TimeoutError", "AbortError"]);

export type Unreachable = {
	/** For the operator, without addresses. */
	reason: string;
	/** The request may have arrived, only its answer did not. */
	unknown: boolean;
};

/** What a request that brought no answer tells us. `peer` is the other side's name, for the sentence. */
export function unreachable(error: unknown, peer: string): Unreachable {
	const chain = causesOf(error);
	if (chain.some(({ name }) => TIMED_OUT.has(name))) {
		return { reason: `${peer} did not answer in time.`, unknown: true };
	}
	// The innermost code is the network's; the outer ones are the libraries'.
	const code = chain.map((cause) => cause.code).findLast(Boolean);
	if (code && NOTHING_SENT.has(code)) {
		return { reason: `${peer} could not be reached (${code}).`, unknown: false };
	}
	return {
		reason: `The connection to ${peer} broke (${code ?? "no reason given"}).`,
		unknown: true,
	};
}

function causesOf(error: unknown): { name: string; code: string | undefined }[] {
	if (!(error instanceof Error)) return [];
	const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
	return [{ name: error.name, code }, ...causesOf(error.cause)];
}
