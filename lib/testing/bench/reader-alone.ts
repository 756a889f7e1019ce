import { manyTurns } from "./turns";

/** The built-in reader in a process of its own: its speed by processor time, which neighbours disturb least, and its heap. */
const TURNS = 6_000;
const WARM = 1_000;

const turns = manyTurns(TURNS);
const before = heapMegabytes();
const { readTurn } = await import("@/lib/qualification/reading/read-turn");
for (const { text, history } of turns.slice(0, WARM)) readTurn({ text, history });
const started = cpuSeconds();
for (const { text, history } of turns) readTurn({ text, history });
const perCpuSecond = TURNS / (cpuSeconds() - started);
process.stdout.write(`${JSON.stringify({ perCpuSecond, megabytes: heapMegabytes() - before })}\n`);

function cpuSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000_000;
}

/** What lives after a collection, typed arrays included. Run with --expose-gc. */
function heapMegabytes(): number {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1_000_000;
}
