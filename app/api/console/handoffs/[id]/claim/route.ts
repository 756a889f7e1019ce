import { requireRep } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** *Claim*: this rep sees to it; the other consoles fall silent. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const handoffId = (await params).id;
		const pressed = await world.desk.claim({
			handoffId,
			actor: rep,
			at: world.now(),
			eventId: world.newId(),
		});
		if (pressed.result === "not_found") throw new Refusal("not_found");
		const isOthers = pressed.result === "already" && pressed.by !== rep.name;
		if (!isOthers) return Response.json(pressed);
		return problem("already_claimed", { message: `${pressed.by} has already taken this over.` });
	});
}
