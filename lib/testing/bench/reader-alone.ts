import { manyTurns } from "./turns";

/** The built-in reader in a process of its own: its speed by processor time, which neighbours disturb least, and its heap. */
const TURNS = 6_000;
/** The engine goes on compiling what runs often until about so many turns: before, its own work takes a fifth of the time. */
const WARM = 6_000;
/** One collection may leave what the next one takes: compiled code that has grown old, and the texts that it held. */
const COLLECTIONS = 3;

const turns = manyTurns(WARM + TURNS);
const before = heapMegabytes();
const { readTurn } = await import("@/lib/qualification/reading/read-turn");
for (const { text, history } of turns.slice(0, WARM)) readTurn({ text, history });
const started = cpuSeconds();
for (const { text, history } of turns.slice(WARM)) readTurn({ text, history });
const perCpuSecond = TURNS / (cpuSeconds() - started);
process.stdout.write(`${JSON.stringify({ perCpuSecond, megabytes: heapMegabytes() - before })}\n`);

function cpuSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000_000;
}

/** What lives when nothing more is collected, typed arrays included. Run with --expose-gc. */
function heapMegabytes(): number {
	for (let time = 0; time < COLLECTIONS; time++) globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1_000_000;
}
