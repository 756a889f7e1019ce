import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { settleHeld } from "@/lib/workflows/desk/settle-held";

export const dynamic = "force-dynamic";

/** A held message is thrown away. */
export function DELETE(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const outreachId = (await params).id;
		return Response.json(await settleHeld(world, { outreachId, actor: rep, to: "discarded" }));
	});
}
