import { distinct } from "../../distinct";

/** Number of buckets that features are hashed into; the weights' file holds one byte for each. */
export const BUCKETS = 2 ** 15;
const features = distinct(BUCKETS);

const WORDS_READ = 60;
const LONGEST_GAP = 6;

/** Words of one kind weigh alike, so that "ring an architect" is learned from "call an engineer". */
const KINDS: Readonly<Record<string, string>> = {
	ACT: "talk talking speak speaking chat chatting phone ring meet meeting connect connecting contact contacting contacted reach discuss converse transfer forward escalate dial consult",
	PERSON:
		"human humans person someone somebody anyone anybody operator agent rep representative people being guy folks colleague staff",
	ROLE: "engineer engineers sales expert experts specialist specialists manager consultant consultants architect architects founder founders cto ceo boss advisor team developer developers lead leads salesperson supervisor office department",
	MEETING:
		"call calls demo appointment conversation callback consultation zoom session slot minutes minute",
	WISH: "want need like love prefer rather wish hope appreciate grateful require",
	MODAL: "can could may might would shall will",
	ME: "i me we us",
	MY: "my our",
	YOU: "you",
	YOUR: "your",
	BOOK: "book schedule arrange set organise organize plan request fix",
	PLEASE: "please kindly",
	NOT: "not no never without",
	THIRD:
		"customers customer users user clients bot bots chatbot agents patients callers they app system product assistant",
};
const PLAIN = new Set(
	"the a an to with of in on for is are do does did have has how what when where who why that this there and or but about at from get give put let be if so".split(
		" ",
	),
);
const KIND_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(KINDS).flatMap(([kind, words]) =>
		words.split(" ").map((word) => [word, kind] as const),
	),
);

/** What a feature is of, as the beginning of its hash. */
const SORT = {
	word: hashed("w"),
	kind: hashed("k"),
	words: hashed("ww"),
	kinds: hashed("kk"),
	threeKinds: hashed("kkk"),
	distant: hashed("s"),
} as const;
/** How the end of a text is written in a pair. */
const NO_NEXT = "undefined";

/** The features of plain English text: words, kinds of words, their neighbours, and pairs of kinds at a distance. */
export function requestFeatures(english: string): number[] {
	const words = ["^", ...(english.match(/[a-z']+|\?|\d+/g) ?? []).slice(0, WORDS_READ), "$"];
	const kinds = words.map(kindOf);
	words.forEach((word, at) => {
		const kind = kinds[at] ?? NO_NEXT;
		const next = kinds[at + 1] ?? NO_NEXT;
		features.add(bucketOf(SORT.word, word));
		features.add(bucketOf(SORT.kind, kind));
		features.add(bucketOf(SORT.words, word, words[at + 1] ?? NO_NEXT));
		features.add(bucketOf(SORT.kinds, kind, next));
		features.add(bucketOf(SORT.threeKinds, kind, next, kinds[at + 2] ?? NO_NEXT));
		if (KIND_OF.has(word)) addDistant(words, at);
	});
	return features.taken();
}

function addDistant(words: readonly string[], at: number): void {
	const from = hashed(">", hashed(KIND_OF.get(words[at] ?? "") ?? NO_NEXT, SORT.distant));
	const last = Math.min(words.length - 1, at + LONGEST_GAP);
	for (let later = at + 2; later <= last; later++) {
		const other = KIND_OF.get(words[later] ?? "");
		if (other !== undefined) features.add(bucketOf(from, other));
	}
}

function kindOf(word: string): string {
	return KIND_OF.get(word) ?? (word.length > 3 && !PLAIN.has(word) ? "_" : word);
}

/** The bucket of words with a space between them. */
function bucketOf(sort: number, first: string, ...others: readonly string[]): number {
	let hash = hashed(first, sort);
	for (const other of others) hash = hashed(other, hashed(" ", hash));
	return (hash >>> 0) % BUCKETS;
}

/** FNV-1a, going on from what was hashed before. */
function hashed(text: string, before = 2_166_136_261): number {
	let hash = before;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
	}
	return hash;
}
