import type { HostPage } from "./messages";

export type { HostPage };

/** Where the visitor is: what the site's scripts said of it, and the browser for the rest. */
export function hostPage({ url, title, referrer }: Partial<HostPage>): HostPage {
	const from = referrer ?? document.referrer;
	return {
		url: url && URL.canParse(url, location.href) ? new URL(url, location.href).href : location.href,
		title: title ?? document.title,
		...(from ? { referrer: from } : {}),
	};
}
