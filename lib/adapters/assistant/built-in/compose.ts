import type { Language, Reading } from "@/lib/qualification/facts";
import { withoutGreeting } from "@/lib/qualification/reading/greeting";
import { courtesy } from "@/lib/wording/courtesies";
import { confirmIdentityWords, nothingToAnswerWords } from "@/lib/wording/plain-notes";
import type { ReplyInput } from "../assistant";
import { inEnglish } from "../knowledge-query";
import { contactMove } from "./contact-details";
import { englishOnly } from "./english-only";
import { addSomething, isPublic, speakToMatter, type Talk, tellMore } from "./matter";
import { type Move, moveOf } from "./moves";
import { type MoveAbroad, moveAbroad } from "./moves-abroad";
import {
	BACK_AGAIN,
	BROWSING,
	COLLEAGUE_FOR,
	canTalkAbout,
	DECLINED,
	FRUSTRATED,
	GOODBYES,
	GREETINGS,
	INJECTION,
	introduction,
	overview,
	PASSED_ON,
	PERSON_ALREADY,
	PERSON_ANYTIME,
	SMALL_TALK,
	STILL_HERE,
	serviceSentence,
	THANKS,
	varied,
} from "./phrases";
import { questionFor } from "./questions";
import { toldSoFar } from "./said";

/** After these the conversation is ending, or a question would be out of place. */
const NO_QUESTION_AFTER: readonly Move["kind"][] = [
	"goodbye",
	"person",
	"frustration",
	"decline",
	"colleague",
];

/** "Tell me about …" asks, though its grammar does not. */
const COMMANDS =
	/^((hm+|ok(ay)?|so|well|please|sure|yes|and|then)[,.! ]+)*(tell|show|give|explain|write|describe|list|send|translate|share|compare|summari[sz]e)\b/i;

/** The whole reply, sentence by sentence; at most the last one is a question. */
export function composeReply(input: ReplyInput, reading: Reading): string[] {
	const details = contactMove(input, reading);
	if (details) return [details.says, ...(details.isHalf ? [] : nextQuestion(input))];
	const abroad = moveAbroad(withoutGreeting(input.text) || input.text, input.language);
	if (abroad === null) return [...englishOnly(input), ...inEnglishWords(input, reading, null)];
	const inTheirs = sayAbroad(abroad, input.language);
	if (inTheirs !== null) return [inTheirs];
	return [...englishOnly(input), ...inEnglishWords(input, reading, { kind: "overview" })];
}

/** Questions are English: beside words in another language they would be out of place. */
function nextQuestion(input: ReplyInput): string[] {
	const question = input.language === "en" ? questionFor(input, false) : null;
	return question ? [question] : [];
}

/** What needs no English is said in the visitor's language, and without an English question behind it. */
function sayAbroad(move: MoveAbroad, language: Language): string | null {
	switch (move) {
		case "machine":
			return confirmIdentityWords(language);
		case "thanks":
			return courtesy("welcome", language);
		case "goodbye":
			return courtesy("goodbye", language);
		case "small_talk":
			return courtesy("how_are_you", language);
		case "overview":
			return null;
		default:
			return move satisfies never;
	}
}

function inEnglishWords(input: ReplyInput, reading: Reading, known: Move | null): string[] {
	const turn = input.history.filter((one) => one.role === "visitor").length;
	const talk: Talk = {
		...input,
		text: understood(input),
		told: toldSoFar(input.history),
		turn,
		asks: reading.asks || COMMANDS.test(withoutGreeting(input.text)),
		companySize: reading.companySize,
	};
	const move = known ?? inPublic(moveOf(input.text, { reading, history: input.history }), talk);
	const said = [...handedBack(input), ...speak(move, talk)];
	const question = NO_QUESTION_AFTER.includes(move.kind) ? null : questionFor(talk, talk.asks);
	return question ? [...said, question] : said;
}

/** The message without its greeting; of another language, what its words of the trade mean in English. */
function understood({ text, language }: ReplyInput): string {
	const plain = withoutGreeting(text) || text;
	const english = language === "en" ? [] : inEnglish(plain);
	return english.length > 0 ? english.join(" ") : plain;
}

/** Prices are never public here; of the other subjects everything that is written down may be told. */
function inPublic(move: Move, talk: Talk): Move {
	if (move.kind !== "colleague" || move.subject === "commercial_terms") return move;
	return isPublic(talk) ? { kind: "matter" } : move;
}

function speak(move: Move, talk: Talk): string[] {
	switch (move.kind) {
		case "nothing":
			return [nothingToAnswerWords(talk.language)];
		case "machine":
			return [confirmIdentityWords(talk.language)];
		case "overview":
			return aboutUs(talk);
		case "greeting":
			return talk.turn === 0 ? [GREETINGS[0], introduction(talk.profile)] : [GREETINGS[1]];
		case "thanks":
			return [varied(THANKS, talk)];
		case "goodbye":
			return [varied(GOODBYES, talk)];
		case "small_talk":
			return [varied(SMALL_TALK, talk), canTalkAbout(talk.profile)];
		case "more":
			return tellMore({ ...talk, asks: true });
		case "person":
			return [talk.handoffOpen ? PERSON_ALREADY : PERSON_ANYTIME];
		case "frustration":
			return [FRUSTRATED];
		case "decline":
			return [varied(DECLINED, talk), STILL_HERE];
		case "browsing":
			return [
				varied(BROWSING, talk),
				serviceSentence(talk.profile, talk.turn) ?? overview(talk.profile),
			];
		case "short":
			return addSomething(talk);
		case "colleague":
			return [COLLEAGUE_FOR[move.subject], talk.handoffOpen ? PASSED_ON : PERSON_ANYTIME];
		case "injection":
			return injected(move, talk);
		case "matter":
			return speakToMatter(talk);
	}
}

function aboutUs(talk: Talk): string[] {
	const { profile } = talk;
	const tagline = profile.tagline.replace(/[.!?]*$/, ".");
	const first = talk.told.includes(tagline.toLowerCase()) ? [] : [tagline];
	return [...first, first.length > 0 ? canTalkAbout(profile) : overview(profile)];
}

/** What stands beside the command is answered; the command is not. */
function injected(move: Extract<Move, { kind: "injection" }>, talk: Talk): string[] {
	const opening = [
		varied(INJECTION, talk),
		...(move.pretendsPerson ? [confirmIdentityWords(talk.language)] : []),
	];
	if (move.rest === "") return [...opening, canTalkAbout(talk.profile)];
	return [...opening, ...speakToMatter({ ...talk, text: move.rest })];
}

/** A person spoke last: say who speaks now. The note itself is for us, never for the visitor. */
function handedBack({ history }: ReplyInput): string[] {
	const last = history.findLast((turn) => turn.role !== "visitor");
	return last?.role === "rep" ? [BACK_AGAIN] : [];
}
