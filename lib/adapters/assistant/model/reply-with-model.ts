import { streamText } from "ai";
import type { ReplyInput } from "../assistant";
import { ModelFault } from "./model-fault";
import { type ConnectedModel, callSettings } from "./model-settings";
import { replyInstructions, replyMessages } from "./reply-prompt";
import { createQuestionGate, isFinished, isNonsense } from "./reply-rules";
import { createSentenceCutter } from "./sentence-stream";
import { createWatchdog } from "./watchdog";

const REPLY_TOKENS = 450;
/** A server that ignores the limit on tokens is not read on for ever. */
const REPLY_MAX_CHARACTERS = 4_000;

/**
 * The model's reply, sentence by sentence: cheaper for everything behind it than tokens, and a reply that breaks off
 * never leaves half a sentence with the visitor. Throws the model's fault; ends quietly when `signal` is aborted.
 */
export async function* streamReply(
	connected: ConnectedModel,
	{ input, signal }: { input: ReplyInput; signal: AbortSignal },
): AsyncIterable<string> {
	const cutter = createSentenceCutter();
	const passes = createQuestionGate(input);
	let said = "";
	for await (const words of wordsOf(connected, { input, signal })) {
		for (const sentence of cutter.push(words)) {
			if (!acceptable(sentence, said)) continue;
			if (!passes(sentence)) continue;
			said += sentence;
			yield sentence;
			if (said.length > REPLY_MAX_CHARACTERS) return;
		}
	}
	if (signal.aborted) return;
	const rest = cutter.end();
	if (isWorthSaying(rest, said) && passes(rest)) {
		said += rest;
		yield rest;
	}
	if (said.trim() === "") throw new ModelFault("the model said nothing that can be used");
}

/** Nonsense at the start spoils the whole reply; later it is only left out. */
function acceptable(sentence: string, said: string): boolean {
	if (sentence.trim() === "" && said === "") return false;
	if (!isNonsense(sentence)) return true;
	if (said === "") throw new ModelFault("the model's reply is not text");
	return sentence.trim() === "";
}

/** A last stretch without an end was cut off; alone it is still better than nothing. */
function isWorthSaying(rest: string, said: string): boolean {
	if (rest.trim() === "") return false;
	if (isNonsense(rest)) {
		if (said === "") throw new ModelFault("the model's reply is not text");
		return false;
	}
	return isFinished(rest) || said === "";
}

async function* wordsOf(
	{ model, timeouts, settings }: ConnectedModel,
	{ input, signal }: { input: ReplyInput; signal: AbortSignal },
): AsyncIterable<string> {
	if (signal.aborted) return;
	const watchdog = createWatchdog(timeouts);
	const result = streamText({
		model,
		instructions: replyInstructions(input),
		messages: replyMessages(input),
		abortSignal: AbortSignal.any([signal, watchdog.signal]),
		...callSettings(settings, REPLY_TOKENS),
		// The fault is thrown below; logging it here would print it twice.
		onError: () => {},
	});
	try {
		for await (const part of result.stream) {
			if (signal.aborted) return;
			if (part.type === "text-delta") {
				watchdog.fed();
				yield part.text;
			} else if (part.type === "error" || part.type === "abort") throw brokenOff(part);
		}
	} finally {
		// A reply that nobody reads on (a handoff dropped it) must not go on costing tokens.
		watchdog.stop();
	}
}

function brokenOff(part: { type: "error"; error: unknown } | { type: "abort"; reason?: unknown }) {
	return part.type === "error"
		? new ModelFault("the model's reply broke off", { cause: part.error })
		: new ModelFault("the model took too long", { cause: part.reason });
}
