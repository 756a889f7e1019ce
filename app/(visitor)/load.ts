import { running } from "@/lib/boot";
import { env } from "@/lib/env";
import { visitOf } from "@/lib/http/visit";
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
