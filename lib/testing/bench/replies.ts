import { question } from "./conversations";
import { type Figure, median, percentile } from "./figure";
import { after, arriving, keepBusy } from "./load";
import { serverCpu } from "./processes";
import type { Scene } from "./scene";
import { aVisitor, post, type SeenReply } from "./visitor";

const AT_ONCE = 16;
/** Side by side in short rounds, so that whatever else the machine does meets both. */
const ROUNDS = 6;
const ROUND_MS = 5_000;
/** The engine compiles what a whole turn needs only after a few hundred of them. */
const WARM_UP_ROUNDS = 2;
const TURNS_A_CONVERSATION = 4;
const ARRIVALS = { count: 300, perSecond: 20 };

/** One more turn of one of the parallel visitors. */
type NextTurn = (visitor: number, turn: number) => Promise<SeenReply>;

type Side = { pid: number; next: NextTurn };
type Sides = { bare: Side; own: Side };

/** Whole turns against the bare route of the same build: replies a second, and the time to the first words. */
export async function measureReplies(scene: Scene): Promise<Figure[]> {
	const { url, pid } = await scene.product();
	const sides = { bare: { pid, next: bareTurns(url) }, own: { pid, next: ownTurns(url) } };
	for (let at = 0; at < WARM_UP_ROUNDS; at++) await bothOnce(sides);
	return [...(await rates(sides)), ...(await firstWords(sides))];
}

async function rates(sides: Sides): Promise<Figure[]> {
	const rounds: { bare: Round; own: Round }[] = [];
	for (let at = 0; at < ROUNDS; at++) rounds.push(await bothOnce(sides));
	const ratios = rounds.map(({ own, bare }) => own.perSecond / bare.perSecond);
	const middle = (side: keyof Sides, what: keyof Round) =>
		median(rounds.map((it) => it[side][what]));
	return [
		{
			name: "replies a second, whole turns ÷ bare streamText route (16 at once)",
			value: median(ratios),
			unit: "×",
			target: { atLeast: 1 },
		},
		{ name: "  worst round of the ratio", value: Math.min(...ratios), unit: "×" },
		{ name: "  whole turns", value: middle("own", "perSecond"), unit: "/s" },
		{ name: "  bare route", value: middle("bare", "perSecond"), unit: "/s" },
		{ name: "  server's CPU a reply, whole turns", value: middle("own", "cpuMs"), unit: "ms" },
		{ name: "  server's CPU a reply, bare route", value: middle("bare", "cpuMs"), unit: "ms" },
		{ name: "  words shown a reply, whole turns", value: middle("own", "words"), unit: "" },
		{ name: "  words shown a reply, bare route", value: middle("bare", "words"), unit: "" },
	];
}

type Round = { perSecond: number; cpuMs: number; words: number };

async function bothOnce({ bare, own }: Sides): Promise<{ bare: Round; own: Round }> {
	return { bare: await round(bare), own: await round(own) };
}

async function round({ pid, next }: Side): Promise<Round> {
	const cpuBefore = await serverCpu(pid);
	const { results, perSecond } = await keepBusy({ atOnce: AT_ONCE, until: after(ROUND_MS) }, next);
	requireAnswers(results);
	const cpuMs = ((await serverCpu(pid)) - cpuBefore) / results.length;
	return { perSecond, cpuMs, words: median(results.map((it) => it.words)) };
}

async function firstWords({ bare, own }: Sides): Promise<Figure[]> {
	const [bareMs, ownMs] = [await waits(bare.next), await waits(own.next)];
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
