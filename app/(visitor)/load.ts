import { running } from "@/lib/boot";
import { env } from "@/lib/env";
import { visitOf } from "@/lib/http/visit";
import { framingSites } from "@/lib/workflows/framing-sites";
import { type VisitorPage, visitorPage } from "@/lib/workflows/visitor-page";

export type { VisitorPage };

/** The one place where the visitor's pages learn what they show; the cookie is among the headers. */
export async function loadVisitorPage(headers: Headers): Promise<VisitorPage> {
	return visitorPage(running().world, {
		conversationId: visitOf({ headers }),
		acceptLanguage: headers.get("accept-language"),
		clock: env().BATON_CLOCK ?? null,
	});
}

/** The same for a frame on a page of the origin `host`; null when that site may not show the chat. */
export async function loadFramed(
	headers: Headers,
	host: string,
): Promise<{ page: VisitorPage; sites: string[] } | null> {
	const { world, appUrl } = running();
	const sites = await framingSites(world, { host, own: new URL(appUrl).origin });
	return sites && { page: await loadVisitorPage(headers), sites };
}
