import { stemmer } from "stemmer";

/** Words that say nothing about the subject: grammar, courtesies, the verbs of any request. */
const EMPTY_WORDS = wordSet(`
a about above actually after again all already also am an and any anybody anyone anything are as ask at away be because been before
being between both but by can cannot cant could did didn do does doesn doing done don dont down each either else ever every everyone few find for
from get gets getting give go goes going good got great had has have having he hello help her here hey hi him his hm hmm how however i if im in
into is isn it its itself just kind kinda know knows let like likely little ll look looking lot lots many may maybe me mean might mine more most
much must my myself need needs never nice no nor not now of off ok okay on once one ones only or other our ours out over own people please pretty put quite
rather re really right said same say see seem shall she should show since so some somebody someone something sort still such sure take taken takes
tell than thank thanks that thats the their them then there these they thing things think this those though through to too try trying under
until up us use used uses using usually ve very via want wants was wasn way ways we well were what whats when where whether which while who whom
whose why will with within without won would wouldn yeah yep yes yet you your yours yourself able bit currently exactly explain interested
question questions read today wondering hoping curious basically probably guess suppose anyway guys folks got dear regards cheers handle handled ensure treat deal
interesting fine whatever cool alright awesome perfect
`);

/** Words that nearly every article of a consultancy holds: they rank, but alone they prove no match. */
const COMMON_WORDS = wordSet(`
company companies firm business client clients customer customers team teams project projects work works working worked build building builds
built make made making offer offers offering provide provides service services system systems software solution solutions engineer
engineers engineering developer developers develop developing development new old time long last first next number part place case example experience
experienced big small large real year years month months week weeks day days start started begin run running runs have having
live end ready date deadline launch soon answer answers
`);

/** The pronoun is empty, the country is not; only capitals tell them apart. */
const THE_COUNTRY = /\bU\.?S\.?(?:A\.?)?(?![\w])/g;

export type Term = {
	/** As the visitor wrote it, lower case. */
	word: string;
	/** What is compared. */
	stem: string;
	/** Too frequent to prove a match on its own. */
	common: boolean;
};

/** The words that carry the meaning, in order, each stem once. */
export function contentTerms(text: string): Term[] {
	const found = new Map<string, Term>();
	for (const word of wordsOf(text.replace(THE_COUNTRY, " usa "))) {
		if (EMPTY_WORDS.has(word) || isNoise(word)) continue;
		const stem = stemOf(word);
		if (!found.has(stem)) found.set(stem, { word, stem, common: COMMON_WORDS.has(word) });
	}
	return [...found.values()];
}

/** Every word form of a text as stems, for looking terms up. */
export function stemsOf(text: string): Set<string> {
	return new Set(wordsOf(text).map(stemOf));
}

/** Lower-case words; a hyphenated one counts as its parts and as the whole without hyphen. */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	const plain = text
		.normalize("NFKC")
		.replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
		.replace(/[’']/g, "'");
	for (const [match] of plain.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu)) {
		if (!match.includes("-")) words.push(match);
		else words.push(...match.split("-"), match.replaceAll("-", ""));
	}
	return words;
}

/** Stemming is most of a reply's work, and the same few thousand words come again and again. */
const STEMS_KEPT = 20_000;
const stems = new Map<string, string>();

/** Stems both spellings of English alike (modernise, modernize). */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = stemmer(word.replace(/is(e|es|ed|ing|ation|ations)$/, "iz$1"));
	if (stems.size >= STEMS_KEPT) stems.clear();
	stems.set(word, stem);
	return stem;
}

function isNoise(word: string): boolean {
	return word.length < 2 || word.length > 40 || /^\d+$/.test(word);
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
