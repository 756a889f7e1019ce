import type { MemoryStore } from "@/lib/adapters/db/memory/memory-store";
import type { ConversationState, HandoffChange } from "@/lib/adapters/db/store";
import type { PromiseWords } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { Dimension, DimensionLevel } from "@/lib/qualification/facts";
import type { LeadLevel, Persona } from "@/lib/qualification/qualification";
import { Refusal } from "@/lib/wire/refusal";
import type { ReplayInput, TurnSeen } from "@/lib/wire/replay";
import type { ChatWorld } from "@/lib/world";
import { receiveMessage } from "./receive-message";
import { seenTurn } from "./seen-turn";

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

/** A turn of the line that `baton replay` prints, why it came out as it did, and the packet as it stands after it. */
export type WatchedTurn = { turn: ReplayedTurn; seen: TurnSeen; packet: Packet | null };

/** Runs a transcript through the same workflow that serves visitors; the world keeps nothing afterwards. */
export async function replay(world: ReplayWorld, transcript: ReplayInput): Promise<Replayed> {
	const replayed: Replayed = { id: transcript.id, turns: [], packet: null };
	for await (const { turn, packet } of watchReplay(world, transcript)) {
		replayed.turns.push(turn);
		replayed.packet = packet;
	}
	return replayed;
}

/** The same, turn by turn. */
export async function* watchReplay(
	world: ReplayWorld,
	transcript: ReplayInput,
): AsyncGenerator<WatchedTurn> {
	const { id } = transcript;
	await start(world, transcript);
	let packet: Packet | null = null;
	for (const [place, text] of transcript.turns.entries()) {
		const before = await stateOf(world, id);
		const reply = await replyTo(world, { transcript, place, text });
		const change = reply === null ? null : world.store.lastChange(id);
		const after = await stateOf(world, id);
		packet = change?.handoff?.fields.packet ?? packet;
		const turn = turnOf(after, { text, reply, handoff: change?.handoff });
		yield { turn, seen: seenTurn({ text, before, after, change }), packet };
	}
}

function start(world: ReplayWorld, transcript: ReplayInput): Promise<void> {
	return world.store.startConversation({
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
}

async function stateOf(world: ReplayWorld, id: string): Promise<ConversationState> {
	const state = await world.store.loadState(id);
	if (!state) throw new Error(`The replayed conversation ${id} is gone.`);
	return state;
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

function turnOf(
	state: ConversationState,
	turn: { text: string; reply: string | null; handoff?: HandoffChange | null },
): ReplayedTurn {
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
