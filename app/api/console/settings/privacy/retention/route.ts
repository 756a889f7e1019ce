import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { saveRetention } from "@/lib/workflows/privacy/save-retention";
import { savedResponse } from "../../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), days: z.unknown() });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, days } = await readJson(request, body);
		return savedResponse(await saveRetention(world, { actor: rep, version, days }));
	});
}
