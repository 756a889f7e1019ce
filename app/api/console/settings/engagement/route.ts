import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveRules } from "@/lib/workflows/settings/save-rules";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), rules: z.unknown() });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, rules } = await readSettings(request, body);
		return savedResponse(await saveRules(world, { actor: rep, version, rules }));
	});
}
