import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** *Mark as called*: what was promised is kept, the handoff stays as it is. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const handoffId = (await params).id;
		const pressed = await world.desk.markCalled({ handoffId, actor: rep, at: world.now() });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}
