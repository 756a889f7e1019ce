import { escapeHtml } from "@/lib/handoff/packet-html";
import type { Mail } from "../mailer";

export type OutreachLetter = {
	to: string;
	subject: string;
	body: string;
	/** Without brackets. */
	mailId: string;
	/** Earlier messages of the thread, the oldest first. */
	thread: readonly string[];
	unsubscribeUrl: string;
	/** Wraps a link so that following it is noticed. */
	clickUrl(url: string): string;
	openUrl: string;
};

const REFERENCES_KEPT = 10;

/** RFC 8058: one press in the mail program unsubscribes. The link stands in the words, too. */
export function buildOutreachMail(letter: OutreachLetter): Mail {
	const { to, subject, mailId, thread, unsubscribeUrl } = letter;
	const body = withUnsubscribe(letter);
	const last = thread.at(-1);
	return {
		to,
		subject,
		text: body,
		page: {
			language: "en",
			title: subject,
			blocks: [{ kind: "html", html: htmlOf(body, letter) }],
		},
		messageId: mailId,
		headers: {
			"List-Unsubscribe": `<${unsubscribeUrl}>`,
			"List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
			...(last ? { "In-Reply-To": `<${last}>` } : {}),
			...(last
				? {
						References: thread
							.slice(-REFERENCES_KEPT)
							.map((id) => `<${id}>`)
							.join(" "),
					}
				: {}),
		},
	};
}

/** A rep's own message need not mention it: then it stands below. */
function withUnsubscribe({ body, unsubscribeUrl }: OutreachLetter): string {
	if (body.includes(unsubscribeUrl)) return body;
	return `${body.trimEnd()}\n\n--\nTo hear no more from us: ${unsubscribeUrl}`;
}

const LINK = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

function htmlOf(text: string, { unsubscribeUrl, clickUrl, openUrl }: OutreachLetter): string {
	const paragraphs = text.split(/\n{2,}/).map((part) => {
		const shown = linked(part, (url) => (url === unsubscribeUrl ? url : clickUrl(url)));
		return `<p>${shown.replaceAll("\n", "<br>")}</p>`;
	});
	return `${paragraphs.join("")}<img src="${escapeHtml(openUrl)}" width="1" height="1" alt="">`;
}

function linked(text: string, addressOf: (url: string) => string): string {
	let html = "";
	let at = 0;
	for (const { 0: url, index } of text.matchAll(LINK)) {
		html += escapeHtml(text.slice(at, index));
		html += `<a href="${escapeHtml(addressOf(url))}">${escapeHtml(url)}</a>`;
		at = index + url.length;
	}
	return html + escapeHtml(text.slice(at));
}
