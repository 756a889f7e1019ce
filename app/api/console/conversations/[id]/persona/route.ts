import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { PERSONAS } from "@/lib/qualification/qualification";
import { correctPersonaOf } from "@/lib/workflows/contact/correct-qualification";
import { done } from "../../../done";
import { reasonText, requireReason } from "../../../reason";

export const dynamic = "force-dynamic";

const word = z.strictObject({ persona: z.enum(PERSONAS).nullable(), reason: reasonText });

/** Who the visitor is, in a rep's word; without a persona it is withdrawn. */
export const PUT = repRoute(async ({ world, rep, id, request }) => {
	const { persona, reason } = await readJson(request, word);
	return done(
		await correctPersonaOf(world, {
			conversationId: id,
			actor: rep,
			to: persona,
			reason: requireReason(reason),
		}),
	);
});
