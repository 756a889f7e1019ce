import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { PHASES } from "@/lib/engagement/kinds";
import { readJson } from "@/lib/http/read-json";
import { setPhase } from "@/lib/workflows/contact/set-phase";
import { reasonText, requireReason } from "../../../reason";

export const dynamic = "force-dynamic";

const word = z.strictObject({ phase: z.enum(PHASES), reason: reasonText });

/** Where the contact stands, in a rep's word. */
export const PUT = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { phase, reason } = await readJson(request, word);
	const why = requireReason(reason);
	return Response.json(await setPhase(world, { contactId, actor: rep, phase, reason: why }));
});
