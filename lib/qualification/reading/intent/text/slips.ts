/** Words that carry a request and are therefore worth mending when the keyboard slipped. */
const CARRIERS = [
	"talk",
	"talking",
	"speak",
	"speaking",
	"chatting",
	"contact",
	"contacting",
	"connect",
	"transfer",
	"someone",
	"somebody",
	"anyone",
	"human",
	"person",
	"people",
	"agent",
	"operator",
	"assistant",
	"representative",
	"engineer",
	"schedule",
	"meeting",
	"please",
	"helping",
	"helpful",
	"useless",
	"frustrating",
	"annoying",
	"understand",
	"answer",
	"question",
	"pricing",
	"discount",
	"contract",
	"payment",
] as const;

/** Real words one slip away from a carrier, which must stay what they are. */
const REAL_WORDS = new Set(
	(
		"tall tale tale's talks talked talker walk chalk balk stalk task tank tack take talc tal tak walking balking stalking " +
		"speaks speaker spear sneak steak peak speaking chatting contacts contacted contract contracts contrast compact content " +
		"contracting connects connected connection connector transfers transferred someones humans humane humanly persons " +
		"persona personal prison peoples agents agency urgent argent agents operators operates operate operated assistants " +
		"assistance representatives engineers engineered scheduled schedules scheduler meetings meeting's greeting melting " +
		"pleased pleases helpings yelping unhelpful frustration annoyed understands understood answers answered questions " +
		"prising pricings discounts payments payment's repayment meting heeding feeding seating heating beating bedding " +
		"wedding speck spook talkie anyones reason season parson ages agenda eating meaning netting letting setting getting " +
		"betting cheating chanting charting heaping leaping reaping keeping comment walk-in teaching taking making asking pickup"
	).split(" "),
);

const KNOWN: ReadonlySet<string> = new Set(CARRIERS);

/** The word itself, or the one word of the list that it misspells by a single slip. */
export function mended(word: string): string {
	if (word.length < 4 || word.length > 15 || KNOWN.has(word) || REAL_WORDS.has(word)) return word;
	for (const carrier of candidates(word.length)) {
		if (isOneSlipAway(word, carrier)) return carrier;
	}
	return word;
}

const BY_LENGTH = new Map<number, readonly string[]>();

function candidates(length: number): readonly string[] {
	const known = BY_LENGTH.get(length);
	if (known !== undefined) return known;
	const near = CARRIERS.filter((carrier) => Math.abs(carrier.length - length) <= 1);
	BY_LENGTH.set(length, near);
	return near;
}

/** One letter too many, missing, wrong, or two neighbours swapped; the first letter is right unless it was swapped. */
function isOneSlipAway(word: string, carrier: string): boolean {
	if (word[0] === carrier[1] && word[1] === carrier[0]) return word.slice(2) === carrier.slice(2);
	if (word.charCodeAt(0) !== carrier.charCodeAt(0)) return false;
	let head = 1;
	while (head < word.length && word.charCodeAt(head) === carrier.charCodeAt(head)) head++;
	const rest = word.slice(head);
	const goal = carrier.slice(head);
	if (rest.slice(1) === goal.slice(1)) return true;
	if (rest === goal.slice(1) || rest.slice(1) === goal) return true;
	return rest.slice(2) === goal.slice(2) && rest[0] === goal[1] && rest[1] === goal[0];
}
