import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { noteReaction } from "@/lib/workflows/outreach/note-reaction";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ token: string }> };

/** A transparent pixel. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

export function GET(_request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		await noteReaction(running().world, { purpose: "open", token: (await params).token });
		return new Response(PIXEL, {
			headers: { "content-type": "image/gif", "cache-control": "no-store" },
		});
	});
}
