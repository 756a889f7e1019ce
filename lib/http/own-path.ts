const OWN = /^\/(?:console|h)(?:\/|$)/;

/** A path on this site to go on to after signing in; anything that leads elsewhere becomes the console. */
export function ownPath(asked: unknown): string {
	if (typeof asked !== "string" || !asked.startsWith("/")) return "/console";
	// Judged as the browser will read it: dots and backslashes are resolved first.
	const url = new URL(asked, "http://here.invalid");
	const isOwn = url.host === "here.invalid" && OWN.test(url.pathname);
	return isOwn ? `${url.pathname}${url.search}` : "/console";
}
