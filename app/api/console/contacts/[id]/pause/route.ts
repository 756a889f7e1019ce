import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";
import { liftPause, pauseOutreach } from "@/lib/workflows/desk/pause-outreach";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** *Pause all outreach*. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const pressed = await pauseOutreach(world, { contactId: (await params).id, actor: rep });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}

/** *Lift pause*. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const pressed = await liftPause(world, { contactId: (await params).id, actor: rep });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}
