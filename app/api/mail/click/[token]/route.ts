import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";
import { noteReaction } from "@/lib/workflows/outreach/note-reaction";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ token: string }> };

/** Leads to the address that was signed with the link, and to no other. */
export function GET(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const url = new URL(request.url).searchParams.get("to") ?? "";
		const { token } = await params;
		const isOurs = await noteReaction(running().world, { purpose: "click", token, url });
		if (!isOurs || !/^https?:\/\//.test(url)) throw new Refusal("not_found");
		return new Response(null, {
			status: 302,
			headers: { location: url, "cache-control": "no-store", "referrer-policy": "no-referrer" },
		});
	});
}
