import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveHours } from "@/lib/workflows/settings/save-hours";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), hours: z.record(z.string(), z.unknown()) });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, hours } = await readSettings(request, body);
		return savedResponse(await saveHours(world, { actor: rep, version, hours }));
	});
}
