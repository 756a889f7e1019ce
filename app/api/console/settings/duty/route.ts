import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveDuty } from "@/lib/workflows/settings/save-duty";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), duty: z.unknown() });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, duty } = await readSettings(request, body);
		return savedResponse(await saveDuty(world, { actor: rep, version, duty }));
	});
}
