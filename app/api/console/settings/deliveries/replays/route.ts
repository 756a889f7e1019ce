import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { replayDeliveries } from "@/lib/workflows/settings/replay-deliveries";

export const dynamic = "force-dynamic";

const body = z.strictObject({
	which: z.union([z.literal("all"), z.strictObject({ ids: z.array(z.string()).min(1).max(100) })]),
});

/** Sends again what did not get through. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { which } = await readJson(request, body);
		return Response.json({ count: await replayDeliveries(world, { actor: rep, which }) });
	});
}
