import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import type { ReplayedTranscript, Transcript } from "@/lib/wire/replay";
import { type ReplayWorld, watchReplay } from "./replay";

export type ReplayPlace = {
	/** A world of its own for each conversation, its clock standing at the conversation's time. */
	open(at: Instant): ReplayWorld;
	/** The team's zone, for times that name none. */
	zone: string;
};

/** Old transcripts, each on a world of its own: nothing is stored, nothing goes out. */
export async function replayTranscripts(
	{ open, zone }: ReplayPlace,
	transcripts: readonly Transcript[],
): Promise<ReplayedTranscript[]> {
	const replayed: ReplayedTranscript[] = [];
	for (const one of transcripts) {
		const at = DateTime.fromISO(one.at, { zone }).toUTC();
		const watched = await watchReplay(open(at.toMillis()), one);
		replayed.push({ at: at.toISO() ?? one.at, ...watched });
		await visitorsFirst();
	}
	return replayed;
}

/** A world in memory never waits for anything, so whoever writes to us now would wait for the whole pile. */
function visitorsFirst(): Promise<void> {
	return new Promise((done) => {
		setImmediate(done);
	});
}
