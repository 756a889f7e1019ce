import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

export function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, reads } = await requireRep(request);
		const desk = await reads.desk({ contactId: (await params).id }, world.now());
		if (!desk) throw new Refusal("not_found");
		return Response.json(desk);
	});
}
