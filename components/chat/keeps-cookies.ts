const PROBE = "baton_probe";
/** On our own site the plain kind is kept; in a frame of another one only the partitioned kind may be. */
const KINDS = ["SameSite=Lax", "SameSite=None; Secure; Partitioned"] as const;

/** Whether this browser will know the conversation again with the next message. */
export function keepsCookies(): boolean {
	return KINDS.some((kind) => {
		write(`1; ${kind}`);
		const kept = document.cookie.includes(PROBE);
		write(`; Max-Age=0; ${kind}`);
		return kept;
	});
}

function write(rest: string) {
	// biome-ignore lint/suspicious/noDocumentCookie: the other way in is not there in every browser that has frames
	document.cookie = `${PROBE}=${rest}`;
}
