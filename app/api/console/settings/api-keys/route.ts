import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { makeApiKey } from "@/lib/http/api-key";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import type { KeyAnswer } from "@/lib/wire/api-keys";
import { addApiKey } from "@/lib/workflows/settings/add-api-key";

export const dynamic = "force-dynamic";

const body = z.strictObject({ name: z.string().max(300) });

/** A new key. The answer holds it, this once. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { name } = await readJson(request, body);
		takeToken("form", `api-key:${rep.id}`, performance.now());
		const { key, ...kept } = makeApiKey();
		const added = await addApiKey(world, { actor: rep, name, kept });
		const answer: KeyAnswer = added.result === "added" ? { ...added, key } : added;
		return Response.json(answer, {
			status: answer.result === "added" ? 201 : 422,
			headers: { "cache-control": "no-store" },
		});
	});
}
