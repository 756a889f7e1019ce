import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { saveSequence } from "@/lib/workflows/outreach/save-sequence";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

const saving = z.strictObject({ version: z.int().min(0), sequence: z.unknown() });

export function PUT(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, sequence } = await readSettings(request, saving);
		const id = (await params).id;
		const saved = await saveSequence(world, { id, version, value: sequence, actor: rep });
		if (saved.result === "moved") throw new Refusal("changed_meanwhile");
		return Response.json(saved, { status: saved.result === "invalid" ? 422 : 200 });
	});
}
