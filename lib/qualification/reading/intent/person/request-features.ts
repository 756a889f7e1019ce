/** Number of buckets that features are hashed into; the weights' file holds one byte for each. */
export const BUCKETS = 2 ** 15;

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

/** The features of plain English text: words, kinds of words, their neighbours, and pairs of kinds at a distance. */
export function requestFeatures(english: string): number[] {
	const words = ["^", ...(english.match(/[a-z']+|\?|\d+/g) ?? []).slice(0, WORDS_READ), "$"];
	const kinds = words.map(kindOf);
	const features = new Set<number>();
	words.forEach((word, at) => {
		features.add(bucketOf(`w${word}`));
		features.add(bucketOf(`k${kinds[at]}`));
		features.add(bucketOf(`ww${word} ${words[at + 1]}`));
		features.add(bucketOf(`kk${kinds[at]} ${kinds[at + 1]}`));
		features.add(bucketOf(`kkk${kinds[at]} ${kinds[at + 1]} ${kinds[at + 2]}`));
		if (KIND_OF.has(word)) addDistant(features, words, at);
	});
	return [...features];
}

function addDistant(features: Set<number>, words: readonly string[], at: number): void {
	const kind = KIND_OF.get(words[at] ?? "");
	for (const later of words.slice(at + 2, at + 1 + LONGEST_GAP)) {
		const other = KIND_OF.get(later);
		if (other !== undefined) features.add(bucketOf(`s${kind}>${other}`));
	}
}

function kindOf(word: string): string {
	return KIND_OF.get(word) ?? (word.length > 3 && !PLAIN.has(word) ? "_" : word);
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(feature: string): number {
	let hash = 2_166_136_261;
	for (let at = 0; at < feature.length; at++) {
		hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
	}
	return (hash >>> 0) % BUCKETS;
}
