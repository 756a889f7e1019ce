import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";

export const dynamic = "force-dynamic";

/** Without ids: all of them. */
const marked = z.strictObject({ ids: z.array(z.string().max(64)).max(200).nullable() });

/** Marks the rep's own notifications as read. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, reads, rep } = await requireRep(request);
		const { ids } = await readJson(request, marked);
		const now = world.now();
		await world.repInbox.read({ userId: rep.id, ids, at: now });
		return Response.json(await reads.waiting({ userId: rep.id, now }));
	});
}
