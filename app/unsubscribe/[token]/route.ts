import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { UNSUBSCRIBE_WORDS as WORDS } from "@/lib/wording/unsubscribe";
import { unsubscribe } from "@/lib/workflows/outreach/unsubscribe";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ token: string }> };

/** Looking changes nothing: mail scanners follow every link. */
export function GET(): Response {
	const form = `<form method="post"><button>${WORDS.button}</button></form>`;
	return page(200, WORDS.title, `<p>${WORDS.question}</p>${form}`);
}

/** By the button, or by the mail program itself: RFC 8058 posts `List-Unsubscribe=One-Click`, without a cookie. */
export function POST(_request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const done = await unsubscribe(running().world, (await params).token);
		return done
			? page(200, WORDS.doneTitle, `<p>${WORDS.done}</p>`)
			: page(404, WORDS.unknownTitle, `<p>${WORDS.unknown}</p>`);
	});
}

const STYLE =
	":root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem}button{font:inherit;padding:.7rem 1.2rem;border-radius:.5rem;border:1px solid;cursor:pointer;min-height:44px}";

/** A page of its own: it needs neither scripts nor our stylesheet, and works in any mail program's browser. */
function page(status: number, title: string, body: string): Response {
	const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
	return new Response(html, {
		status,
		headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
	});
}
