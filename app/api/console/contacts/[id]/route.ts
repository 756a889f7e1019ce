import { repRoute } from "@/lib/console-route";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

export const GET = repRoute(async ({ world, reads, id }) => {
	const desk = await reads.desk({ contactId: id }, world.now());
	if (!desk) throw new Refusal("not_found");
	return Response.json(desk);
});
