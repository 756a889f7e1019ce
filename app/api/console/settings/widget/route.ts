import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveWidget } from "@/lib/workflows/settings/save-widget";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), widget: z.unknown() });

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, widget } = await readSettings(request, body);
		return savedResponse(await saveWidget(world, { actor: rep, version, widget }));
	});
}
