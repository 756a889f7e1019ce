import { z } from "zod";
import { HOLIDAY_TYPES } from "@/lib/availability/holiday-table";
import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { holidayListOf } from "@/lib/workflows/settings/holiday-days";
import { saveHolidays, teamDate } from "@/lib/workflows/settings/save-holidays";
import { savedResponse } from "../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({
	version: z.int(),
	holidays: z.unknown(),
	exceptions: z.unknown(),
});

const choice = z.object({
	country: z.string().regex(/^[A-Za-z]{2}$/),
	region: z.string().max(20).optional(),
	types: z.array(z.enum(HOLIDAY_TYPES)).optional(),
});

/** The days a choice of country, region and kinds would close, for the admin to look through. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const asked = new URL(request.url).searchParams;
		const read = choice.safeParse({
			country: asked.get("country"),
			region: asked.get("region") ?? undefined,
			types: asked.has("types") ? asked.getAll("types") : undefined,
		});
		if (!read.success) return problem("bad_request");
		const { schedule } = await world.store.company();
		const from = teamDate(schedule, world.now());
		return Response.json(holidayListOf({ choice: read.data, from }));
	});
}

export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, ...written } = await readSettings(request, body);
		return savedResponse(await saveHolidays(world, { actor: rep, version, written }));
	});
}
