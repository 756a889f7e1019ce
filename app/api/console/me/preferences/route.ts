import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { preferences } from "@/lib/wire/preferences";

export const dynamic = "force-dynamic";

/** What the rep chose for themselves, whole. */
export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const wanted = await readJson(request, preferences);
		await world.repInbox.savePreferences(rep.id, wanted);
		return Response.json(wanted);
	});
}
