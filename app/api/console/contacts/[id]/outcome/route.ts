import { z } from "zod";
import { requireRep } from "@/lib/console";
import { LEAD_OUTCOMES } from "@/lib/handoff/lead-outcome";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { setLeadOutcome } from "@/lib/workflows/contact/set-lead-outcome";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const came = z.strictObject({ outcome: z.enum(LEAD_OUTCOMES) });

/** How far it came with this contact. */
export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { outcome } = await readJson(request, came);
		const contactId = (await params).id;
		return done(await setLeadOutcome(world, { contactId, actor: rep, outcome }));
	});
}
