import { instant } from "@/lib/availability/a-schedule";
import { replayWorld } from "@/lib/replay-world";
import { type Replayed, type ReplayedTurn, replay } from "@/lib/workflows/replay";

/** Berlin's Tuesday morning in term time, no holiday in sight. */
export const TUESDAY_10_15 = "2025-04-08T10:15:00+02:00";
/** Saturday night in Berlin, Saturday afternoon in New York. */
export const SATURDAY_23_10 = "2025-04-05T23:10:00+02:00";
/** Past the cut-off, with the team still there. */
export const WEDNESDAY_16_40 = "2025-04-09T16:40:00+02:00";

type Visit = { at?: string; visitorZone?: string; page?: string };

/** A whole conversation through the real workflow, on a world in memory that knows the demo company. */
export function replayed(turns: readonly string[], visit: Visit = {}): Promise<Replayed> {
	const { at = TUESDAY_10_15, visitorZone, page } = visit;
	const transcript = { id: "c1", at, visitor_zone: visitorZone, page, turns: [...turns] };
	return replay(replayWorld(instant(at)), transcript);
}

/** The turns in which something happened to a handoff. */
export function happenings({ turns }: Replayed) {
	return turns.flatMap(({ handoff }, place) => (handoff ? [{ place, ...handoff }] : []));
}

/** How many questions a reply asks. */
export function questionsIn({ reply }: Pick<ReplayedTurn, "reply">): number {
	return reply.match(/\?/g)?.length ?? 0;
}
