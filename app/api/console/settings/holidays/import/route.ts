import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { boundedText, readJson } from "@/lib/http/read-json";
import { FILE_MAX_BYTES, FILE_TOO_LARGE, NOT_TEXT } from "@/lib/wire/calendar-limits";
import { Refusal } from "@/lib/wire/refusal";
import type { ImportAnswer } from "@/lib/wire/settings";
import { type CalendarSource, importCalendar } from "@/lib/workflows/settings/import-calendar";

export const dynamic = "force-dynamic";

const address = z.strictObject({ address: z.string().min(1).max(2_000) });

/** Reads a calendar, sent as it is or named by its address, for the admin to look through. Saves nothing. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		takeToken("form", `import:${rep.id}`, performance.now());
		const source = await sourceOf(request);
		if ("result" in source) return Response.json(source, { status: 422 });
		const answer = await importCalendar(world, source);
		return Response.json(answer, { status: answer.result === "read" ? 200 : 422 });
	});
}

async function sourceOf(request: Request): Promise<CalendarSource | ImportAnswer> {
	if (request.headers.get("content-type")?.startsWith("application/json")) {
		return { from: "address", ...(await readJson(request, address)) };
	}
	try {
		return { from: "file", text: await boundedText(request, FILE_MAX_BYTES) };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const tooLarge = error.code === "message_too_long";
		return { result: "refused", reason: tooLarge ? FILE_TOO_LARGE : NOT_TEXT };
	}
}
