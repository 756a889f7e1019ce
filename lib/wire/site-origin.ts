/**
 * Sites that may show the chat in a frame, as Content-Security-Policy writes them: `https://www.example.com`,
 * `http://localhost:8080`, or `https://*.example.com` for every host below one. Without any library: the widget's
 * loader asks the same questions.
 */
const SITE = /^(https?:\/\/)(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)(:\d{1,5})?$/;

/** As it is kept and sent in headers; null for what is no site. Letters beyond ASCII become what browsers send. */
export function siteOrigin(written: string): string | null {
	const star = /^\s*https?:\/\/\*\./i.test(written);
	const plain = star ? written.replace("*.", "") : written;
	if (!URL.canParse(plain)) return null;
	const { origin, pathname, search, hash, username, password } = new URL(plain);
	if (pathname !== "/" || search || hash || username || password) return null;
	const site = star ? origin.replace("://", "://*.") : origin;
	const [, , , host] = SITE.exec(site) ?? [];
	// Every site below `com` is nobody's own; an address has no hosts below it.
	if (!host || (star && (!host.includes(".") || /^[\d.]+$/.test(host)))) return null;
	return site;
}

/** Whether a page of this origin is on one of the sites. */
export function isOnSites(origin: string, sites: readonly string[]): boolean {
	return sites.some((site) => {
		const [scheme, rest] = site.split("//*");
		if (rest === undefined) return origin === site;
		const start = `${scheme}//`;
		return origin.startsWith(start) && origin.endsWith(rest) && origin.length >= site.length;
	});
}
