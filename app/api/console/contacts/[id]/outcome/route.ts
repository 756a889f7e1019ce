import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { LEAD_OUTCOMES } from "@/lib/handoff/lead-outcome";
import { readJson } from "@/lib/http/read-json";
import { setLeadOutcome } from "@/lib/workflows/contact/set-lead-outcome";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const came = z.strictObject({ outcome: z.enum(LEAD_OUTCOMES) });

/** How far it came with this contact. */
export const PUT = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { outcome } = await readJson(request, came);
	return done(await setLeadOutcome(world, { contactId, actor: rep, outcome }));
});
