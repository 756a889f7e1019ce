import { waitingSince } from "@/lib/handoff/silence";
import type { Desk, WatchedStretch } from "../../desk";
import type { Database } from "../client";
import { addJobs } from "../write-jobs";
import { tellLive } from "../write-live";

const LOOKED_AT = 100;

/** The conversation as the watch over its person needs it; null once nobody speaks with the visitor. */
export async function watchedStretch(
	database: Database,
	conversationId: string,
): Promise<WatchedStretch | null> {
	const found = await database.conversation.findFirst({
		where: { id: conversationId, speaker: "person" },
		select: {
			number: true,
			takenOverBy: true,
			takenOverAt: true,
			contact: { select: { name: true } },
			messages: {
				where: { role: { in: ["visitor", "rep"] } },
				orderBy: { seq: "desc" },
				take: LOOKED_AT,
				select: { role: true, at: true },
			},
			stretches: { where: { endedAt: null }, select: { repName: true } },
		},
	});
	if (!found) return null;
	const said = found.messages.toReversed().map(({ role, at }) => ({ role, at: at.getTime() }));
	return {
		reference: `C-${found.number}`,
		visitor: found.contact?.name ?? null,
		repId: found.takenOverBy,
		repName: found.stretches[0]?.repName ?? "A colleague",
		waitingSince: waitingSince(said, found.takenOverAt?.getTime() ?? 0),
	};
}

/** One line for each wait and alarm, however often the job runs. Without a handoff there is no line to write. */
export async function alarmSilence(
	database: Database,
	input: Parameters<Desk["alarmSilence"]>[0],
): Promise<void> {
	const { conversationId, repId, alarm, waitingSince: since, at, title, body } = input;
	await database.$transaction(async (tx) => {
		const handoff = await tx.handoff.findFirst({
			where: { conversationId },
			orderBy: { openedAt: "desc" },
			select: { id: true },
		});
		const eventId = `silence:${conversationId}:${since}:${alarm}`;
		if (handoff) {
			await tx.$executeRaw`
				INSERT INTO notification (id, user_id, handoff_id, event_id, priority, kind, title, body, created_at)
				SELECT gen_random_uuid()::text, u.id, ${handoff.id}, ${eventId}, 'high', 'waiting', ${title}, ${body},
					${new Date(at)}
				FROM "user" u
				WHERE u.deactivated_at IS NULL AND (${alarm === "everybody"} OR u.id = ${repId})
				ON CONFLICT (user_id, event_id) DO NOTHING`;
		}
		const payload = { conversationId, handoffId: handoff?.id, kinds: ["silence"], notify: true };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
	});
}

export async function watchAgain(
	database: Database,
	{ conversationId, delayMs }: { conversationId: string; delayMs: number },
): Promise<void> {
	const key = `silence:${conversationId}`;
	await addJobs(database, [{ task: "takeover_silence", id: conversationId, key, delayMs }]);
}
