import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import type { ReplayedTranscript, Transcript } from "@/lib/wire/replay";
import { type ReplayWorld, watchReplay } from "./replay";

export type ReplayPlace = {
	/** A world of its own for each conversation, its clock standing at the conversation's time. */
	open(at: Instant): ReplayWorld;
	/** The team's zone, for times that name none. */
	zone: string;
	left?: AbortSignal;
};

/**
 * Old transcripts, each on a world of its own: nothing is stored, nothing goes out. Stops early when whoever asked
 * has left.
 */
export async function replayTranscripts(
	place: ReplayPlace,
	transcripts: readonly Transcript[],
): Promise<ReplayedTranscript[]> {
	const replayed: ReplayedTranscript[] = [];
	for (const one of transcripts) {
		if (place.left?.aborted) break;
		replayed.push(await replayOne(place, one));
	}
	return replayed;
}

async function replayOne(
	{ open, zone }: ReplayPlace,
	transcript: Transcript,
): Promise<ReplayedTranscript> {
	const at = DateTime.fromISO(transcript.at, { zone }).toUTC();
	const replayed: ReplayedTranscript = {
		at: at.toISO() ?? transcript.at,
		replayed: { id: transcript.id, turns: [], packet: null },
		seen: [],
	};
	for await (const { turn, seen, packet } of watchReplay(open(at.toMillis()), transcript)) {
		replayed.replayed.turns.push(turn);
		replayed.replayed.packet = packet;
		replayed.seen.push(seen);
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
