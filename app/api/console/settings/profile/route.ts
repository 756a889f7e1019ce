import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveProfile } from "@/lib/workflows/settings/save-profile";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), profile: z.unknown() });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, profile } = await readSettings(request, body);
		return savedResponse(await saveProfile(world, { actor: rep, version, profile }));
	});
}
