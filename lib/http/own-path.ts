/** A path on this site to go on to after signing in; anything that leads elsewhere becomes the console. */
export function ownPath(asked: unknown): string {
	if (typeof asked !== "string" || !/^\/(?:console|h)(?:[/?]|$)/.test(asked)) return "/console";
	const url = new URL(asked, "http://here.invalid");
	return url.host === "here.invalid" ? `${url.pathname}${url.search}` : "/console";
}
