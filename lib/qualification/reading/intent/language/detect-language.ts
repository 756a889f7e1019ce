import { LANGUAGES, type Language, type Turn } from "../../../facts";
import { fold } from "../text/fold";
import { LANGUAGE_LETTERS, LANGUAGE_SPELLINGS, LANGUAGE_WORDS } from "./words";

const CHARS_READ = 600;
const WORDS_READ = 80;
const VISITOR_TURNS_READ = 3;
/** A candidate this far behind the best one is not read for. */
const SHARE_OF_BEST = 0.6;

/** An address or a link is in no language. */
const ADDRESS = /\S+@\S+|https?:\S+/g;
const MAY_HOLD_ADDRESS = /@|https?:/;
/** "e-commerce", "e-mail": the letter is no word. */
const HYPHENED_LETTER = /(?<![a-z'])[a-z]-(?=[a-z])/g;
const SPELLING_WEIGHT = 0.6;
/** Letters that give a language away all lie beyond. */
const ASCII_ONLY = /^[\0-\x7f]*$/;

const VOTES = votesByWord();

type Scores = Record<Language, number>;

/** Best guess first; empty when nothing in the text points anywhere ("Kubernetes?", "140"). */
export function likelyLanguages(text: string): Language[] {
	const scores = scoresOf(text.slice(0, CHARS_READ));
	const best = Math.max(...Object.values(scores));
	if (best <= 0) return [];
	return LANGUAGES.filter((language) => scores[language] >= best * SHARE_OF_BEST).sort(
		(one, other) => scores[other] - scores[one],
	);
}

/** The language of the message, or of what the visitor wrote before when the message does not tell. */
export function languageOf(candidates: readonly Language[], history: readonly Turn[]): Language {
	const [best, second] = candidates;
	if (best !== undefined && second === undefined) return best;
	const earlier = earlierLanguage(history);
	if (earlier !== undefined && (best === undefined || candidates.includes(earlier))) return earlier;
	return best ?? "en";
}

function earlierLanguage(history: readonly Turn[]): Language | undefined {
	const said = history
		.filter((turn) => turn.role === "visitor")
		.slice(-VISITOR_TURNS_READ)
		.map((turn) => turn.text.slice(0, CHARS_READ))
		.join(" ");
	return said === "" ? undefined : likelyLanguages(said)[0];
}

function scoresOf(text: string): Scores {
	const scores: Scores = { en: 0, de: 0, fr: 0, es: 0, it: 0, pt: 0, nl: 0, pl: 0 };
	const words = MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, " ") : text;
	const folded = fold(words).replace(HYPHENED_LETTER, "");
	for (const word of folded.split(/[^a-z']+/, WORDS_READ)) addVotes(scores, word);
	for (const [language, spelling] of LANGUAGE_SPELLINGS) {
		scores[language] += (folded.match(spelling)?.length ?? 0) * SPELLING_WEIGHT;
	}
	if (ASCII_ONLY.test(text)) return scores;
	const lower = text.toLowerCase();
	for (const [language, letters, weight] of LANGUAGE_LETTERS) {
		scores[language] += (lower.match(letters)?.length ?? 0) * weight;
	}
	return scores;
}

function addVotes(scores: Scores, word: string): void {
	const voters = VOTES.get(word);
	if (voters === undefined) return;
	for (const language of voters) scores[language] += voters.length === 1 ? 1.5 : 1;
}

function votesByWord(): ReadonlyMap<string, readonly Language[]> {
	const votes = new Map<string, Language[]>();
	for (const language of LANGUAGES) {
		for (const word of LANGUAGE_WORDS[language].split(" ")) {
			votes.set(word, [...(votes.get(word) ?? []), language]);
		}
	}
	return votes;
}
