import { z } from "zod";
import { requireRep } from "@/lib/console";
import { PHASES } from "@/lib/engagement/kinds";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { setPhase } from "@/lib/workflows/contact/set-phase";
import { reasonText, requireReason } from "../../../reason";

export const dynamic = "force-dynamic";

const word = z.strictObject({ phase: z.enum(PHASES), reason: reasonText });

/** Where the contact stands, in a rep's word. */
export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { phase, reason } = await readJson(request, word);
		const contactId = (await params).id;
		const why = requireReason(reason);
		return Response.json(await setPhase(world, { contactId, actor: rep, phase, reason: why }));
	});
}
