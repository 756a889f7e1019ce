/** What a mail's HTML part says, top to bottom; how it looks is `render-mail-page.tsx`'s. */
export type MailPage = { language: string; title: string; blocks: readonly MailBlock[] };

export type MailBlock =
	| { kind: "text"; text: string }
	/** Becomes a link only for web addresses; anything else is shown as the text it is. */
	| { kind: "link"; label: string; url: string }
	/** Ready HTML in which every text is escaped already. */
	| { kind: "html"; html: string };

export function textBlock(text: string): MailBlock {
	return { kind: "text", text };
}

export function linkBlock(label: string, url: string): MailBlock {
	return { kind: "link", label, url };
}
