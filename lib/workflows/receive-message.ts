import type {
	BegunTurn,
	Company,
	ConversationState,
	VisitorMessage,
} from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { ContactDetails, Language, Reading } from "@/lib/qualification/facts";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { type HandoffPart, MESSAGE_MAX_CHARACTERS, type ResourcePart } from "@/lib/wire/chat";
import { Refusal } from "@/lib/wire/refusal";
import type { ChatWorld } from "@/lib/world";
import { handoffPart } from "./handoff-part";
import { type ActOutcome, settleAct } from "./settle-act";
import { spokenTurns } from "./spoken-turns";
import { startAgain } from "./start-visit";
import { judge } from "./visitor-act";
import { whoAnswers } from "./who-answers";
import { startReply, type WrittenReply } from "./write-reply";

/**
 * One turn of a conversation, from the visitor's words to the last word of the reply.
 *
 * The life of a conversation: the assistant speaks until a person takes over (`speaker` is `person`); then
 * visitor's messages are stored and shown to the rep, and nothing answers by itself until the rep hands
 * back. While all outreach to the contact is paused, or their chat channel is off, nothing answers either, and
 * the team is told of every wait. In every other turn the message is stored first, read, and judged by code: either a handoff's own words are the reply, or the assistant's,
 * sentence by sentence through the promise guard. Reply, state, handoff, promise and jobs are then committed
 * together; a reply that a takeover overtook is dropped at that point.
 */
export type ReplyPart =
	/** The id under which the reply is stored, before its first word. */
	| { type: "begin"; id: string }
	| { type: "text"; text: string }
	| { type: "handoff"; handoff: HandoffPart | null }
	| { type: "resource"; resource: ResourcePart }
	/** Nobody answers by itself: a person will. */
	| { type: "silent" };

export type IncomingMessage = {
	conversationId: string;
	clientId: string;
	text: string;
	page: string | null;
};

export async function* receiveMessage(
	world: ChatWorld,
	message: IncomingMessage,
): AsyncGenerator<ReplyPart> {
	const text = readable(message.text);
	const turn = await world.turns.enter(message.conversationId);
	try {
		yield* answer(world, { ...message, text }, turn.signal);
	} finally {
		turn.done();
	}
}

/** Words a person could have typed, in the one form that quotes are compared in: no NUL or other control characters, not empty, not too long. */
export function readable(raw: string): string {
	if (raw.length > MESSAGE_MAX_CHARACTERS) throw new Refusal("message_too_long");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
	const typed = raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
	const text = typed.toWellFormed().normalize("NFC");
	if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new Refusal("empty_message");
	return text.trim();
}

async function* answer(
	world: ChatWorld,
	message: IncomingMessage,
	takeover: AbortSignal,
): AsyncGenerator<ReplyPart> {
	const at = world.now();
	const [begun, company] = await Promise.all([
		begin(world, { ...message, id: world.newId(), at }),
		world.store.company(),
	]);
	if (begun.turn === "unknown_conversation") throw new Refusal("no_conversation");
	if (begun.turn === "answered") {
		yield* replay(begun);
		return;
	}
	const { state, messageId } = begun;
	const turn = { state, company, at, messageId, text: message.text };
	if (whoAnswers(state) === "assistant") {
		yield* answerNew(world, turn, takeover);
		return;
	}
	await hear(world, turn);
	yield { type: "silent" };
}

/** What the visitor tells a person, or says while nobody answers by itself, is read and kept all the same. */
async function hear(world: ChatWorld, turn: NewTurn): Promise<void> {
	const { state, company, messageId, text } = turn;
	const history = spokenTurns(state.history);
	const reading = readTurn({ text, history }, company.profile.idealCustomer);
	const act = { kind: "message", messageId, text, reading } as const;
	await settleAct(world, { ...turn, act, replyId: world.newId(), reply: null });
}

/** A conversation we signed but do not hold any more (erased, another database) begins anew under its id. */
async function begin(world: ChatWorld, message: VisitorMessage): Promise<BegunTurn> {
	const begun = await world.store.beginTurn(message);
	if (begun.turn !== "unknown_conversation") return begun;
	await startAgain(world, message.conversationId);
	return world.store.beginTurn(message);
}

function* replay({
	reply,
	handoff,
	contact,
	language,
}: {
	reply: { id: string; text: string; resource?: ResourcePart };
	handoff: Parameters<typeof handoffPart>[0] | null;
	contact: ContactDetails;
	language: Language;
}): Generator<ReplyPart> {
	yield { type: "begin", id: reply.id };
	yield { type: "text", text: reply.text };
	if (reply.resource) yield { type: "resource", resource: reply.resource };
	if (handoff) yield { type: "handoff", handoff: handoffPart(handoff, { contact, language }) };
}

type NewTurn = {
	state: ConversationState;
	company: Company;
	at: Instant;
	messageId: string;
	text: string;
};

async function* answerNew(
	world: ChatWorld,
	turn: NewTurn,
	takeover: AbortSignal,
): AsyncGenerator<ReplyPart> {
	const history = spokenTurns(turn.state.history);
	const quick = readTurn({ text: turn.text, history }, turn.company.profile.idealCustomer);
	const started = startReply(world, { ...turn, reading: quick }, takeover);
	const reading = await readingOf(world, turn, { quick, history });
	const act = { kind: "message", messageId: turn.messageId, text: turn.text, reading } as const;
	const judged = judge(act, turn);
	const reply = started.for(judged, reading);
	const replyId = world.newId();
	yield { type: "begin", id: replyId };
	yield* reply.parts();
	if (takeover.aborted) return;
	const outcome = await settleAct(world, { ...turn, act, replyId, reply: reply.written() });
	yield* afterwards(outcome, reply.written());
}

/** The model's reading with the built-in one; alone the built-in one serves, and nothing is waited for. */
async function readingOf(
	world: ChatWorld,
	{ text, messageId }: NewTurn,
	{ quick, history }: { quick: Reading; history: ReturnType<typeof spokenTurns> },
): Promise<Reading> {
	if (world.assistant.name === "built-in") return quick;
	return world.assistant.read({ text, history, messageId, builtIn: quick });
}

/** What the commit adds to what was streamed: usually the handoff's buttons, rarely other words. */
function* afterwards(outcome: ActOutcome, streamed: WrittenReply): Generator<ReplyPart> {
	if (outcome.commit !== "committed") return;
	const extra = outcome.text.startsWith(streamed.text)
		? outcome.text.slice(streamed.text.length)
		: `\n\n${outcome.text}`;
	if (extra.trim()) yield { type: "text", text: extra };
	if (outcome.resource) yield { type: "resource", resource: outcome.resource };
	if (outcome.handoff) yield { type: "handoff", handoff: outcome.handoff };
}
