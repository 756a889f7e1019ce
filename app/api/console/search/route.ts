import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { SEARCH_MAX } from "@/lib/wire/search";

export const dynamic = "force-dynamic";

/** Contacts and the words of conversations: `?q=…&after=…`. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { reads } = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		const words = (asked.get("q") ?? "").slice(0, SEARCH_MAX);
		return Response.json(await reads.search({ words, cursor: asked.get("after") }));
	});
}
