/** A folded text, and for each of its letters the place in what the visitor wrote. */
export type PlacedText = { folded: string; places: number[] };

/** Short forms as they are typed in a chat, with the spelling that the rules know. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
	im: "i'm",
	ive: "i've",
	dont: "don't",
	doesnt: "doesn't",
	didnt: "didn't",
	cant: "can't",
	couldnt: "couldn't",
	wont: "won't",
	wouldnt: "wouldn't",
	isnt: "isn't",
	arent: "aren't",
	wasnt: "wasn't",
	hasnt: "hasn't",
	havent: "haven't",
	thats: "that's",
	whats: "what's",
	theres: "there's",
	theyre: "they're",
	youre: "you're",
	weve: "we've",
	u: "you",
	ur: "your",
	r: "are",
};

/** Single letters are words of other languages or names ("R&D"): only beside English words that call for them. */
const SHORT_FORM =
	/(?<![\w'-])(?:im|ive|dont|doesnt|didnt|cant|couldnt|wont|wouldnt|isnt|arent|wasnt|hasnt|havent|thats|whats|theres|theyre|youre|weve)(?![\w'])|(?<=\b(?:do|are|r|can|could|will|would|did|have|that|if|what|how|when|where|to|for|with|from|of|and|see|told) )u(?![\w&'.-])|(?<![\w&'.-])u(?= (?:do|are|r|can|could|will|would|guys|have|know|fixed|did|built|all)\b)|(?<=\b(?:on|of|to|with|for|from|is|are|about|do|like|see|read|saw|got) )ur(?= [a-z])|(?<=\b(?:we|you|u|they|there|how|what|who) )r(?= [a-z])/g;

/** A text with its short forms spelled out; a longer spelling stands where the short form stood. */
export function spelledOut({ folded, places }: PlacedText): PlacedText {
	const letters: string[] = [];
	const origins: number[] = [];
	let done = 0;
	const keep = (upTo: number) => {
		letters.push(folded.slice(done, upTo));
		for (let at = done; at < upTo; at++) origins.push(places[at] ?? 0);
	};
	for (const match of folded.matchAll(SHORT_FORM)) {
		const [short] = match;
		const spelling = SPELLED_OUT[short] ?? short;
		keep(match.index);
		letters.push(spelling);
		done = match.index + short.length;
		for (let at = 0; at < spelling.length; at++) {
			origins.push(places[match.index + Math.min(at, short.length - 1)] ?? 0);
		}
	}
	if (done === 0) return { folded, places };
	keep(folded.length);
	return { folded: letters.join(""), places: origins };
}
