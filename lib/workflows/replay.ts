import { z } from "zod";
import type { MemoryStore } from "@/lib/adapters/db/memory/memory-store";
import type { HandoffChange } from "@/lib/adapters/db/store";
import type { PromiseWords } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { Dimension, DimensionLevel } from "@/lib/qualification/facts";
import type { LeadLevel, Persona } from "@/lib/qualification/qualification";
import { Refusal } from "@/lib/wire/refusal";
import type { ChatWorld } from "@/lib/world";
import { receiveMessage } from "./receive-message";

/** One old transcript, as `baton replay` reads it: the visitor's messages only. */
export const replayInput = z.object({
	id: z.string(),
	at: z.iso.datetime({ offset: true, error: "is not an instant such as 2026-03-03T09:15:00Z" }),
	visitor_zone: z.string().optional(),
	page: z.string().optional(),
	turns: z.array(z.string()),
});
export type ReplayInput = z.infer<typeof replayInput>;

export type ReplayedHandoff = {
	event: HandoffChange["events"][number]["kind"];
	trigger: HandoffChange["fields"]["trigger"];
	also: HandoffChange["fields"]["also"];
	kind: HandoffChange["fields"]["kind"];
	destination: HandoffChange["fields"]["destination"];
	offers: HandoffChange["fields"]["offers"];
	promise: PromiseWords | null;
};

export type ReplayedTurn = {
	text: string;
	reply: string;
	level: LeadLevel;
	persona: Persona;
	dimensions: Record<Dimension, DimensionLevel>;
	handoff: ReplayedHandoff | null;
};

export type Replayed = { id: string; turns: ReplayedTurn[]; packet: Packet | null };

export type ReplayWorld = ChatWorld & { store: MemoryStore };

/** Runs a transcript through the same workflow that serves visitors; the world keeps nothing afterwards. */
export async function replay(world: ReplayWorld, transcript: ReplayInput): Promise<Replayed> {
	await world.store.startConversation({
		id: transcript.id,
		at: world.now(),
		visitor: {
			id: `visitor-${transcript.id}`,
			locale: null,
			timeZone: transcript.visitor_zone ?? null,
			platform: "replay",
			referrer: null,
			page: transcript.page ?? null,
		},
	});
	const turns: ReplayedTurn[] = [];
	let packet: Packet | null = null;
	for (const [place, text] of transcript.turns.entries()) {
		const reply = await replyTo(world, { transcript, place, text });
		const change = reply === null ? null : world.store.lastChange(transcript.id);
		packet = change?.handoff?.fields.packet ?? packet;
		turns.push(await turnOf(world, { id: transcript.id, text, reply, handoff: change?.handoff }));
	}
	return { id: transcript.id, turns, packet };
}

/** Null for a message that the chat refuses, such as an empty one: it leaves no trace. */
async function replyTo(
	world: ReplayWorld,
	{ transcript, place, text }: { transcript: ReplayInput; place: number; text: string },
): Promise<string | null> {
	const message = {
		conversationId: transcript.id,
		clientId: `turn-${place}`,
		text,
		page: transcript.page ?? null,
	};
	let reply = "";
	try {
		for await (const part of receiveMessage(world, message)) {
			if (part.type === "text") reply += part.text;
		}
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
	return reply.trim();
}

async function turnOf(
	world: ReplayWorld,
	turn: { id: string; text: string; reply: string | null; handoff?: HandoffChange | null },
): Promise<ReplayedTurn> {
	const state = await world.store.loadState(turn.id);
	if (!state) throw new Error(`The replayed conversation ${turn.id} is gone.`);
	const { level, persona, dimensions } = state.qualification;
	return {
		text: turn.text,
		reply: turn.reply ?? "",
		level,
		persona,
		dimensions: {
			problem: dimensions.problem.level,
			authority: dimensions.authority.level,
			company: dimensions.company.level,
			timing: dimensions.timing.level,
		},
		handoff: handoffOf(turn.handoff ?? null),
	};
}

function handoffOf(change: HandoffChange | null): ReplayedHandoff | null {
	const event = change?.events[0];
	if (!change || !event) return null;
	const { trigger, also, kind, destination, offers, packet } = change.fields;
	const promise = event.kind === "declined" ? null : packet.promise;
	return { event: event.kind, trigger, also, kind, destination, offers, promise };
}
