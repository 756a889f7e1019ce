import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { replayWorld } from "@/lib/replay-world";
import { REPLAY_LIMITS, replayRequest } from "@/lib/wire/replay";
import { replayTranscripts } from "@/lib/workflows/replay-transcripts";

export const dynamic = "force-dynamic";

/** Old transcripts on this company's settings and knowledge, read by the built-in assistant: nothing leaves the machine. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, reads, rep } = await requireAdmin(request);
		takeToken("form", `replay:${rep.id}`, performance.now());
		const { requestBytes: maxBytes } = REPLAY_LIMITS;
		const { conversations } = await readJson(request, replayRequest, { maxBytes });
		const [company, articles] = await Promise.all([world.store.company(), reads.articles()]);
		const place = {
			open: (at: number) => replayWorld(at, { company, articles }),
			zone: company.schedule.zone,
			left: request.signal,
		};
		return Response.json({ conversations: await replayTranscripts(place, conversations) });
	});
}
