import type { ReplyInput } from "@/lib/adapters/assistant/assistant";
import type { Company, ConversationState, FittingResource } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import { reachOf } from "@/lib/handoff/reach";
import { clarifies } from "@/lib/qualification/contradiction";
import type { Reading } from "@/lib/qualification/facts";
import { nextDimension } from "@/lib/qualification/next-dimension";
import { createSentenceGate } from "@/lib/wording/guard/sentence-gate";
import { forAPersonWords, troubleWords } from "@/lib/wording/plain-notes";
import { openHandoffReminder } from "@/lib/wording/still-open";
import type { ChatWorld } from "@/lib/world";
import { promiseAt, wordsFor } from "./handoff-words-of";
import type { ReplyPart } from "./receive-message";
import { resourceFor } from "./resource-for";
import { spokenTurns } from "./spoken-turns";
import { type Judged, judge } from "./visitor-act";

/** How many passages of knowledge a reply may be based on. */
const PASSAGES = 8;

/** What the guard leaves of a reply is no answer below this ("Good question!"). */
const ANSWER_MIN_CHARACTERS = 60;

export type TurnToAnswer = {
	state: ConversationState;
	company: Company;
	at: Instant;
	messageId: string;
	text: string;
	/** The built-in reading, which costs no time; a model's may follow. */
	reading: Reading;
};

export type WrittenReply = { text: string; resource: FittingResource | null };

export type Reply = {
	/** Streams the reply; to be run to its end. */
	parts(): AsyncGenerator<ReplyPart>;
	written(): WrittenReply;
};

export type StartedReply = { for(judged: Judged, reading: Reading): Reply };

/**
 * Starts writing before the model has read the message, on what the built-in reader already knows. When the
 * final judgement is a handoff the started reply is dropped and that path's own words are spoken.
 */
export function startReply(
	world: ChatWorld,
	turn: TurnToAnswer,
	takeover: AbortSignal,
): StartedReply {
	const drop = new AbortController();
	const signal = AbortSignal.any([takeover, drop.signal]);
	const provisional = judge(
		{ kind: "message", messageId: turn.messageId, text: turn.text, reading: turn.reading },
		turn,
	);
	const early =
		world.assistant.name === "model" && provisional.decision.act === "none"
			? startedStream(assistantStream(world, { turn, judged: provisional, signal }))
			: null;
	function answerFor(judged: Judged, reading: Reading): AsyncIterable<string> | null {
		if (!needsAnswer(judged, reading)) return null;
		if (early && judged.decision.act === "none") return early;
		return assistantStream(world, { turn, judged, signal: takeover });
	}
	return {
		for(judged, reading) {
			if (judged.decision.act !== "none") drop.abort();
			const answer = answerFor(judged, reading);
			return composed(world, { turn, judged, answer });
		},
	};
}

/** A receipt for an address, or respect for a "no", does not leave the question beside it unanswered. */
function needsAnswer({ decision }: Judged, reading: Reading): boolean {
	if (decision.act === "none") return true;
	return decision.act === "follow_up" && decision.event !== "accepted" && reading.asks;
}

type Composition = { turn: TurnToAnswer; judged: Judged; answer: AsyncIterable<string> | null };

function composed(world: ChatWorld, { turn, judged, answer }: Composition): Reply {
	let text = "";
	let resource: FittingResource | null = null;
	async function* parts(): AsyncGenerator<ReplyPart> {
		resource = await resourceFor(world, { ...turn, judged });
		for await (const piece of replyText(wordsFor(judged, { ...turn, resource }))) {
			text += piece;
			yield { type: "text", text: piece };
		}
	}
	async function* replyText(words: string): AsyncGenerator<string> {
		yield* pieces(words);
		if (!answer) return;
		if (words) yield "\n\n";
		let answered = false;
		for await (const sentence of answer) {
			yield answered ? sentence : sentence.trimStart();
			answered = true;
		}
		if (!answered) yield troubleWords(judged.qualification.language);
		const reminder = reminderFor(judged, turn);
		if (reminder) yield `\n\n${reminder}`;
	}
	return { parts, written: () => ({ text: text.trim(), resource }) };
}

async function* assistantStream(
	world: ChatWorld,
	{ turn, judged, signal }: { turn: TurnToAnswer; judged: Judged; signal: AbortSignal },
): AsyncGenerator<string> {
	const history = spokenTurns(turn.state.history);
	const query = world.knowledgeQuery(turn.text, history);
	const knowledge = await world.store.searchKnowledge(query, PASSAGES);
	const input: ReplyInput = {
		text: turn.text,
		history,
		summary: turn.state.summary,
		profile: turn.company.profile,
		knowledge,
		qualification: judged.qualification,
		language: judged.qualification.language,
		askAbout: askAbout(judged, turn.state),
		handoffOpen: turn.state.handoff?.status === "open",
		repNote: turn.state.repNote,
	};
	yield* guarded(world.assistant.reply(input, signal), input, turn.state);
}

/**
 * The assistant's sentences as the guard lets them pass. What the company's own knowledge says of how it
 * works may be repeated; only the promise already made may be named.
 */
async function* guarded(
	answer: AsyncIterable<string>,
	{ knowledge, language, askAbout: asks }: ReplyInput,
	{ handoff }: ConversationState,
): AsyncGenerator<string> {
	const gate = createSentenceGate({
		promise: handoff?.promise?.text ?? null,
		mayAsk: asks !== null,
		allowed: knowledge.flatMap(({ summary, body }) => [summary, body]),
	});
	let shown = "";
	for await (const chunk of answer) {
		const sentences = gate.push(chunk);
		shown += sentences.join("");
		yield* sentences;
	}
	const last = gate.flush();
	yield* last;
	shown += last.join("");
	if (gate.stopped().reasons.length === 0) return;
	if (shown.trim().length >= ANSWER_MIN_CHARACTERS) return;
	yield `${shown === "" || /\s$/.test(shown) ? "" : " "}${forAPersonWords(language)}`;
}

/** Once a person was offered, accepted or declined, the chat asks no qualifying question any more. */
function askAbout(judged: Judged, state: ConversationState): ReplyInput["askAbout"] {
	if (state.handoff || judged.decision.act !== "none") return null;
	if (clarifies(state.qualification, judged.qualification)) return "clarify";
	return nextDimension(judged.qualification);
}

/** Said once in a while, not after every sentence. */
function reminderFor(judged: Judged, turn: TurnToAnswer): string | null {
	const { handoff, history } = turn.state;
	if (handoff?.status !== "open" || reachOf(judged.qualification.contact) !== null) return null;
	if (judged.decision.act !== "none") return null;
	const reminder = openHandoffReminder({
		language: judged.qualification.language,
		destination: handoff.destination,
		promise:
			handoff.kind === "capture"
				? (promiseAt(judged, { ...turn, resource: null })?.text ?? null)
				: null,
	});
	const lately = history.filter(({ role }) => role === "assistant").slice(-2);
	return lately.some(({ text }) => text.includes(reminder)) ? null : reminder;
}

/** Paragraph by paragraph, so that a long message grows on the page as a written one does. */
function pieces(words: string): string[] {
	return words === "" ? [] : words.split(/(?<=\n\n)/);
}

/** Begins pulling at once and keeps what comes until somebody listens. */
function startedStream(source: AsyncGenerator<string>): AsyncIterable<string> {
	const first = source.next();
	// A rejection before anybody listens is the listener's to see, not the process's.
	first.catch(() => {});
	return {
		async *[Symbol.asyncIterator]() {
			for (let step = await first; !step.done; step = await source.next()) yield step.value;
		},
	};
}
