import type { Fact, Reading, Turn } from "@/lib/qualification/facts";
import { OUT_OF_SCOPE, type Subject } from "@/lib/qualification/facts";
import { withoutGreeting } from "@/lib/qualification/reading/greeting";
import { contentTerms, wordsOf } from "../words";

/** What a message does in the conversation, before anyone asks what it is about. */
export type Move =
	| { kind: "nothing" | "machine" | "overview" | "greeting" | "thanks" | "goodbye" }
	| { kind: "small_talk" | "more" | "browsing" | "person" | "frustration" | "decline" | "short" }
	| { kind: "injection"; rest: string; pretendsPerson: boolean }
	| { kind: "colleague"; subject: Subject }
	| { kind: "matter" };

type PatternMove =
	| "machine"
	| "overview"
	| "thanks"
	| "goodbye"
	| "small_talk"
	| "more"
	| "browsing";
type Pattern = { kind: PatternMove; words: RegExp };

/** Matched against the message without its greeting; only short messages are nothing but such a move. */
const PATTERNS: readonly Pattern[] = [
	{
		kind: "machine",
		words:
			/\b(are|r) (you|u) (really |actually |even |just )?(an? )?(\w+ )?(ro)?(bot|human|person|ai|machine|robot|real|program|chatgpt|gpt|llm|automated|chatbot|computer)\b|\b(am i|is this|are we) (talking|speaking|chatting|an? (bot|human|ai|machine|real))|\b(is|are) (this|there) (an? )?(bot|ai|human|real person|chatbot)\b|\bwho am i (talking|speaking|chatting)|\b(which|what) (ai|model|llm) (are you|is this|runs)|\b(you|we|i)( are|\W?re| am|\W?m) now (connected|speaking|talking)|\bconfirm (that )?(you|i|we)\b|\bsind sie ein (mensch|bot)|\best-ce (un|une) (robot|humain)/i,
	},
	{
		kind: "overview",
		words:
			/^(so,? )?(what|who) (is|are|do|does|exactly (is|are|do|does)) (it (that )?)?(you|u|your company|this company|this|nordhavel|your firm|you guys)( all)?( (exactly|actually))?( (do|offer|build|about|sell|called|provide))?( here)?( exactly)?[\s?!.]*$|^(what|which) (services|kind of (work|services|projects))( (do|are|can) (you|there)( (offer|provide|do|have))?)?[\s?!.]*$|^(what can (you|i)( \w+){0,3}|how can you help( me| us)?|help|what can you (do|tell|help)( \w+){0,4})[\s?!.]*$|^tell me (more )?about (you|yourself|your (company|firm|services|work)|what you do)[\s?!.]*$|^who are you[\s?!.]*$/i,
	},
	{
		kind: "thanks",
		words:
			/^(ok(ay)?,? |great,? |perfect,? |nice,? |cool,? )?(thanks|thank you|thx|ty|cheers|much appreciated|danke|merci|gracias|grazie|obrigad[oa]|dank je|dzi[ęe]kuj[ęe])( (a lot|so much|very much|again|for (that|this|the (info|help|answer|explanation))|that helps|you|schön|sehr|vielmals))*[\s!.,:)]*$/i,
	},
	{
		kind: "goodbye",
		words:
			/^(ok(ay)?,? |thanks,? |thank you,? )*(bye|goodbye|good night|see you|see ya|talk later|have a (nice|good|great) \w+|ciao|take care|i('m| am) off)([\s,]+(bye|then|now|later|soon|and|have a (nice|good|great) \w+|take care|thanks|thank you))*[\s!.]*$/i,
	},
	{
		kind: "small_talk",
		words:
			/^(and )?how (are|r) (you|u)( (doing|today|going))*[\s?!.]*$|^how('s| is) (it going|your day|life|things)[\s\w]{0,12}[\s?!.]*$|^(what'?s up|sup|wassup)[\s?!.]*$|^nice to meet you[\s!.]*$/i,
	},
	{
		kind: "more",
		words:
			/^(ok(ay)?,? |sure,? |yes,? )?(please )?(tell me more|more|more (details?|please|information)|go on|continue|can you (elaborate|expand|say more|tell me more)|elaborate|any (other )?details|what else|and( then)?|interesting,? (tell me more|go on))( (about|on) (it|that|this))?( please)?[\s?!.…]*$/i,
	},
	{
		kind: "browsing",
		words:
			/^(no,? |nothing,? |oh,? )?(i('m| am)|we('re| are))? ?(just |only |really )+(looking( around)?|browsing|curious|checking (it|this|you|things) out|having a look|exploring)( (here|for now|around|at the moment|really|thanks))*[\s.!]*$/i,
	},
];

const PATTERN_MAX_WORDS = 14;

/** "Just roughly", after a price or an estimate was refused: the same once more, in fewer words. */
const PRESSES_FOR_A_FIGURE =
	/^((come on|ok(ay)?|please|but|and|well|hm+|so|fine)[,.! ]+)*((just|only|even|at least|give me|can you give me|maybe) )*(an? |the )?(rough(ly)?|ball ?park|approximate(ly)?|estimate|range|order of magnitude|guess(timate)?)( (idea|figure|number|estimate|range|guess|price|one))?( (please|then|maybe|at least))*[\s?!.…]*$/i;

export function moveOf(
	text: string,
	{ reading, history }: { reading: Reading; history: readonly Turn[] },
): Move {
	const plain = text.trim();
	if (isUnreadable(plain)) return { kind: "nothing" };
	const has = (fact: Fact) => reading.signals.some((signal) => signal.fact === fact);
	if (has("injection")) return injected(plain, reading);
	const rest = withoutGreeting(plain);
	if (rest === "") return { kind: "greeting" };
	const pattern = PATTERNS.find(({ words }) => words.test(rest));
	if (pattern && wordsOf(rest).length <= PATTERN_MAX_WORDS) return { kind: pattern.kind };
	if (has("explicit_request")) return { kind: "person" };
	if (has("frustration")) return { kind: "frustration" };
	if (PRESSES_FOR_A_FIGURE.test(rest)) return { kind: "colleague", subject: "commercial_terms" };
	const subject = OUT_OF_SCOPE.find(has);
	if (subject) return { kind: "colleague", subject };
	if ((has("declines") || has("dismissal")) && contentTerms(rest).length < 4)
		return { kind: "decline" };
	if (history.length > 0 && saysLittle(rest, reading)) return { kind: "short" };
	return { kind: "matter" };
}

function saysLittle(text: string, reading: Reading): boolean {
	return (
		reading.shortReply ||
		(!reading.asks && wordsOf(text).length <= 3 && contentTerms(text).length === 0)
	);
}

/** The message without the sentences that try to command us. */
function injected(text: string, reading: Reading): Move {
	const quotes = reading.signals.filter((one) => one.fact === "injection").map((one) => one.quote);
	const rest = text
		.split(/(?<=[.!?\n])\s+/)
		.filter(
			(sentence) => !quotes.some((quote) => sentence.includes(quote) || quote.includes(sentence)),
		)
		.join(" ");
	return {
		kind: "injection",
		rest: contentTerms(rest).length >= 2 ? rest : "",
		pretendsPerson: /\b(human|person|agent|connected|rep)\b/i.test(text),
	};
}

/** No letters or digits at all, or keys struck at random. */
function isUnreadable(text: string): boolean {
	const words = wordsOf(text);
	if (words.length === 0) return true;
	return words.length <= 3 && words.every((word) => word.length >= 4 && isStruckAtRandom(word));
}

function isStruckAtRandom(word: string): boolean {
	if (!/^[a-z]+$/.test(word)) return false;
	return (
		/(.)\1{3,}/.test(word) ||
		/[bcdfghjklmnpqrstvwxz]{5,}/.test(word) ||
		/^(asdf|qwer|zxcv|hjkl|sdfg|jkl)/.test(word) ||
		(!/[aeiouy]/.test(word) && word.length >= 5)
	);
}
