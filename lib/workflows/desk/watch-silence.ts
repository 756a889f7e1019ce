import { type SilenceAlarm, silenceStep } from "@/lib/handoff/silence";
import type { World } from "@/lib/world";

/**
 * Begun with every takeover and going on until it ends: a rep who fell silent is reminded of the visitor who
 * waits, then everybody is. The assistant does not speak by itself; the page offers to hand back.
 */
export async function watchSilence(world: World, conversationId: string): Promise<void> {
	const stretch = await world.desk.watchedStretch(conversationId);
	if (!stretch) return;
	const now = world.now();
	const { alarm, lookAgainAt } = silenceStep(stretch.waitingSince, now);
	if (alarm && stretch.waitingSince !== null) {
		const { repId, waitingSince } = stretch;
		const words = wordsFor(alarm, stretch);
		await world.desk.alarmSilence({
			conversationId,
			repId,
			alarm,
			waitingSince,
			at: now,
			...words,
		});
	}
	await world.desk.watchAgain({ conversationId, delayMs: lookAgainAt - now });
}

type Told = { reference: string; visitor: string | null; repName: string };

function wordsFor(alarm: SilenceAlarm, { reference, visitor, repName }: Told) {
	const who = visitor ?? "A visitor";
	if (alarm === "rep") {
		return {
			title: `${who} is waiting for you`,
			body: `${reference}: you took over and have not answered for 10 minutes. Write, or hand back to the assistant.`,
		};
	}
	return {
		title: `${who} is waiting for ${repName}`,
		body: `${reference}: ${repName} took over and has not answered. Take it from them, or hand back to the assistant.`,
	};
}
