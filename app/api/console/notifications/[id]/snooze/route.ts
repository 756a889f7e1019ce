import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { snooze } from "@/lib/wire/inbox";
import { Refusal } from "@/lib/wire/refusal";
import { snoozeNotification } from "@/lib/workflows/desk/snooze-notification";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Puts one of the rep's own notifications off. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const wanted = await readJson(request, snooze);
		const { id } = await params;
		const until = await snoozeNotification(world, { userId: rep.id, id, snooze: wanted });
		return Response.json({ until: new Date(until).toISOString() });
	});
}

/** Brings it back at once. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { id } = await params;
		const found = await world.repInbox.unsnooze({ userId: rep.id, id, at: world.now() });
		if (!found) throw new Refusal("not_found");
		return Response.json({ until: null });
	});
}
