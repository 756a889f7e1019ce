import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { DIMENSION_LEVELS, DIMENSIONS } from "@/lib/qualification/facts";
import { Refusal } from "@/lib/wire/refusal";
import { correctDimensionOf } from "@/lib/workflows/contact/correct-qualification";
import { done } from "../../../../done";
import { reasonText, requireReason } from "../../../../reason";

export const dynamic = "force-dynamic";

const word = z.strictObject({ level: z.enum(DIMENSION_LEVELS).nullable(), reason: reasonText });

/** A rep's word on a dimension; without a level it is withdrawn. */
export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string; name: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { level, reason } = await readJson(request, word);
		const { id, name } = await params;
		const dimension = DIMENSIONS.find((known) => known === name);
		if (!dimension) throw new Refusal("not_found");
		return done(
			await correctDimensionOf(world, {
				conversationId: id,
				dimension,
				actor: rep,
				to: level,
				reason: requireReason(reason),
			}),
		);
	});
}
