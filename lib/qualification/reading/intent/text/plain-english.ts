import { remembered } from "../../remembered";
import { mended } from "./slips";

/** Short forms and chat spellings, spelled out so that a rule needs one spelling only. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
	"i'd": "i would",
	"i'm": "i am",
	im: "i am",
	ive: "i have",
	id: "i would",
	"we'd": "we would",
	"you'd": "you would",
	youre: "you are",
	theyre: "they are",
	wanna: "want to",
	gotta: "got to",
	gonna: "going to",
	lemme: "let me",
	gimme: "give me",
	dunno: "do not know",
	"let's": "let us",
	lets: "let us",
	u: "you",
	ur: "your",
	r: "are",
	ya: "you",
	yall: "you all",
	"y'all": "you all",
	pls: "please",
	plz: "please",
	thx: "thanks",
	cant: "cannot",
	"can't": "cannot",
	wont: "will not",
	"won't": "will not",
	dont: "do not",
	doesnt: "does not",
	didnt: "did not",
	isnt: "is not",
	arent: "are not",
	aint: "is not",
	"ain't": "is not",
	wasnt: "was not",
	couldnt: "could not",
	wouldnt: "would not",
	shouldnt: "should not",
	havent: "have not",
	whats: "what is",
	thats: "that is",
	theres: "there is",
	hows: "how is",
	whos: "who is",
	sombody: "somebody",
	some1: "someone",
	sum1: "someone",
	any1: "anyone",
	wth: "with",
	wiht: "with",
	wih: "with",
	wirh: "with",
	talkto: "talk to",
	speakto: "speak to",
	speakwith: "speak with",
	talkwith: "talk with",
	chatwith: "chat with",
	ahuman: "a human",
	aperson: "a person",
	hooman: "human",
	spk: "speak",
	speek: "speak",
	tlk: "talk",
	cn: "can",
	qqn: "quelqu'un",
	fucking: "",
	fuckin: "",
	freaking: "",
	frigging: "",
	bloody: "",
	damn: "",
	goddamn: "",
	goddam: "",
};

const ENDINGS: readonly (readonly [string, string])[] = [
	["n't", " not"],
	["'re", " are"],
	["'ll", " will"],
	["'ve", " have"],
];
const TAKES_IS = new Set([
	"what's",
	"that's",
	"there's",
	"here's",
	"who's",
	"how's",
	"where's",
	"it's",
]);

/** English as the rules read it: no short forms, no oaths, common slips of the keyboard mended. */
export function plainEnglish(folded: string): string {
	return folded
		.replace(/\bcan not\b/g, "cannot")
		.replace(/[a-z0-9']+/g, (word) => plainWord(word))
		.replace(/ {2,}/g, " ")
		.trim();
}

const plainWord = remembered(spelledOut, 4_096);

function spelledOut(word: string): string {
	if (Object.hasOwn(SPELLED_OUT, word)) return SPELLED_OUT[word] ?? word;
	if (!word.includes("'")) return mended(word);
	if (TAKES_IS.has(word)) return word.replace("'s", " is");
	const ending = ENDINGS.find(([short]) => word.endsWith(short));
	if (ending === undefined) return word;
	return word.slice(0, -ending[0].length) + ending[1];
}
