import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";

export const dynamic = "force-dynamic";

const body = z.strictObject({ who: z.string().trim().min(1).max(300) });

/** Who is meant? A POST, so that no address stands in a log of addresses. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const { who } = await readJson(request, body);
		return Response.json({ subject: await world.privacy.find(who) });
	});
}
