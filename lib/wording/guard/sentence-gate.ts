import { type GuardContext, inspectByRules, inspectSentence } from "./inspect-sentence";
import { createLeadIn } from "./lead-in";
import { withoutQuotations } from "./quotations";
import { splitSentences } from "./sentences";
import type { StopReason } from "./verdict";

export type GateContext = GuardContext & {
	/** False while a handoff is open: then every question is dropped. Default true: one question. */
	mayAsk?: boolean;
};

export type SentenceGate = {
	/** Takes the next piece of the stream, returns the sentences that may be shown, white space included. */
	push(chunk: string): string[];
	/** Ends the stream: the last sentence, if it may be shown. */
	flush(): string[];
	/** What was kept back so far. */
	stopped(): { reasons: StopReason[]; questions: number };
};

/** How much of an unfinished line is read again with the next piece: a promise may be spread over both. */
const MEMORY_CHARACTERS = 200;

const LIST_POINT = /^\s*(?:[-*•]|\d+[.)])\s/u;

/** Reads a reply sentence by sentence before the visitor does. One gate serves one reply. */
export function createSentenceGate(context: GateContext): SentenceGate {
	const reasons: StopReason[] = [];
	let buffer = "";
	let unfinished = "";
	/** What a list was announced with: each of its points is read with that, not with the points before it. */
	let announced = "";
	let asked = context.mayAsk === false ? 1 : 0;
	let droppedQuestions = 0;
	const leadIn = createLeadIn();
	let stoppedLast = false;

	function mayShow(sentence: string): boolean {
		const isPoint = LIST_POINT.test(sentence);
		// A list's next point stands for itself when the one before it was kept back.
		if (isPoint) unfinished = stoppedLast ? "" : announced;
		const verdict = verdictOn(sentence);
		stoppedLast = verdict.verdict === "stop";
		unfinished = isFinished(sentence) ? "" : `${unfinished} ${sentence}`.slice(-MEMORY_CHARACTERS);
		if (!isPoint || unfinished === "") announced = unfinished;
		if (verdict.verdict === "stop") {
			reasons.push(verdict.reason);
			return false;
		}
		const questions = countQuestions(sentence);
		if (asked + questions > 1) {
			droppedQuestions += questions;
			return false;
		}
		asked += questions;
		return true;
	}

	/** Two lines read as one are no sentence that a scorer has learned: by rules only. */
	function verdictOn(sentence: string) {
		const alone = inspectSentence(sentence, context);
		if (alone.verdict === "stop" || unfinished === "") return alone;
		return inspectByRules(`${unfinished} ${sentence}`, context);
	}

	function released(sentence: string): string[] {
		if (mayShow(sentence)) return leadIn.shown(sentence);
		leadIn.keptBack();
		return [];
	}

	return {
		push(chunk) {
			buffer += chunk;
			const { complete, rest } = splitSentences(buffer);
			buffer = rest;
			return complete.flatMap(released);
		},
		flush() {
			const last = buffer;
			buffer = "";
			return [...(last === "" ? [] : released(last)), ...leadIn.rest()];
		},
		stopped: () => ({ reasons: [...reasons], questions: droppedQuestions }),
	};
}

/** Question marks outside quotations and addresses; a row of them asks once. */
export function countQuestions(sentence: string): number {
	const unquoted = withoutQuotations(sentence.normalize("NFKC"));
	if (unquoted.trim() === "") return 0;
	return unquoted.match(/\?[?!]*(?![\p{L}\p{N}=&%])/gu)?.length ?? 0;
}

/** By its mark, or by an empty line behind it. */
function isFinished(sentence: string): boolean {
	return /[.!?…。][\s"'”’»)\]*_`]*$|\n[^\S\n]*\n\s*$/u.test(sentence);
}
