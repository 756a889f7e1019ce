import { escapeHtml } from "@/lib/handoff/packet-html";

export type MailLayout = {
	language: string;
	title: string;
	/** Ready HTML; every text in it is escaped already. */
	body: string;
};

const PAGE =
	"max-width:640px;margin:0 auto;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1f2933";

/** A plain page that mail programs of any age can show. */
export function mailPage({ language, title, body }: MailLayout): string {
	return [
		`<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
		`<title>${escapeHtml(title)}</title></head>`,
		`<body style="margin:0;background:#fff"><div style="${PAGE}">${body}</div></body></html>`,
	].join("");
}

export function paragraph(text: string): string {
	return `<p>${escapeHtml(text)}</p>`;
}

/** A link only for web addresses; anything else is shown as the text it is. */
export function linkParagraph(label: string, url: string): string {
	if (!/^https?:\/\//.test(url)) return paragraph(`${label}: ${url}`);
	return `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`;
}
