import { question } from "./conversations";
import { type Figure, median, percentile } from "./figure";
import { after, arriving, keepBusy } from "./load";
import type { Scene } from "./scene";
import { aVisitor, post, type SeenReply } from "./visitor";

const AT_ONCE = 16;
/** Side by side in short rounds, so that whatever else the machine does meets both. */
const ROUNDS = 6;
const ROUND_MS = 5_000;
const TURNS_A_CONVERSATION = 4;
const ARRIVALS = { count: 300, perSecond: 20 };

/** One more turn of one of the parallel visitors. */
type NextTurn = (visitor: number, turn: number) => Promise<SeenReply>;

/** Whole turns against the bare route of the same build: replies a second, and the time to the first words. */
export async function measureReplies(scene: Scene): Promise<Figure[]> {
	const { url } = await scene.product();
	const bare = bareTurns(url);
	const own = ownTurns(url);
	await round(bare);
	await round(own);
	return [...(await rates(bare, own)), ...(await firstWords(bare, own))];
}

async function rates(bare: NextTurn, own: NextTurn): Promise<Figure[]> {
	const rounds: { bare: Round; own: Round }[] = [];
	for (let at = 0; at < ROUNDS; at++) {
		rounds.push({ bare: await round(bare), own: await round(own) });
	}
	const ratios = rounds.map((it) => it.own.perSecond / it.bare.perSecond);
	return [
		{
			name: "replies a second, whole turns ÷ bare streamText route (16 at once)",
			value: median(ratios),
			unit: "×",
			target: { atLeast: 1 },
		},
		{ name: "  worst round of the ratio", value: Math.min(...ratios), unit: "×" },
		{ name: "  whole turns", value: median(rounds.map((it) => it.own.perSecond)), unit: "/s" },
		{ name: "  bare route", value: median(rounds.map((it) => it.bare.perSecond)), unit: "/s" },
		{
			name: "  words a reply, whole turns",
			value: median(rounds.map((it) => it.own.words)),
			unit: "",
		},
		{
			name: "  words a reply, bare route",
			value: median(rounds.map((it) => it.bare.words)),
			unit: "",
		},
	];
}

type Round = { perSecond: number; words: number };

async function round(next: NextTurn): Promise<Round> {
	const done = await keepBusy({ atOnce: AT_ONCE, until: after(ROUND_MS) }, next);
	requireAnswers(done.results);
	return { perSecond: done.perSecond, words: median(done.results.map((it) => it.words)) };
}

async function firstWords(bare: NextTurn, own: NextTurn): Promise<Figure[]> {
	const [bareMs, ownMs] = [await waits(bare), await waits(own)];
	return ([0.5, 0.95] as const).flatMap((share) => {
		const [without, withUs] = [percentile(bareMs, share), percentile(ownMs, share)];
		const name = `first words at 20 arrivals a second, p${share * 100}`;
		return [
			{ name: `${name}: added`, value: withUs - without, unit: "ms" },
			{ name: "  whole turns", value: withUs, unit: "ms" },
			{ name: "  bare route", value: without, unit: "ms" },
		];
	});
}

async function waits(next: NextTurn): Promise<number[]> {
	const visitors = ARRIVALS.count / TURNS_A_CONVERSATION;
	const seen = await arriving(ARRIVALS, (arrival) =>
		next(AT_ONCE + (arrival % visitors), Math.floor(arrival / visitors)),
	);
	requireAnswers(seen);
	return seen.map((it) => it.firstWordsMs ?? Number.NaN);
}

/** A new conversation every few turns, so that starting one counts too. */
function ownTurns(url: string): NextTurn {
	const visitors = new Map<number, (text: string) => Promise<SeenReply>>();
	return (visitor, turn) => {
		const known = turn % TURNS_A_CONVERSATION === 0 ? undefined : visitors.get(visitor);
		const ask = known ?? aVisitor(url);
		visitors.set(visitor, ask);
		return ask(question(turn));
	};
}

function bareTurns(url: string): NextTurn {
	return (_, turn) => post(`${url}/api/bench/bare`, { body: { text: question(turn) } });
}

/** A fast refusal must not pass for a fast reply. */
function requireAnswers(seen: readonly SeenReply[]): void {
	const wrong = seen.find((it) => it.status !== 200 || it.firstWordsMs === null || it.offered);
	if (wrong) throw new Error(`Not an ordinary reply: ${JSON.stringify(wrong)}`);
}
