import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";

export const dynamic = "force-dynamic";

const presence = z.strictObject({ away: z.boolean() });

/** The rep's own switch: an away rep is not rung. */
export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { reads, rep } = await requireRep(request);
		const { away } = await readJson(request, presence);
		await reads.setAway(rep.id, away);
		return Response.json({ away });
	});
}
