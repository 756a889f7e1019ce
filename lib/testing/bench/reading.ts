import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "@/lib/cli/place";
import { decide } from "@/lib/handoff/decide";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { newQualification, scoreTurn } from "@/lib/qualification/score-turn";
import { aDecideInput } from "@/lib/testing/a-decide-input";
import { type Figure, percentile } from "./figure";
import { manyTurns, type TurnToRead } from "./turns";

const TURNS_JUDGED = 6_000;
const TURNS_READ = 6_000;
const TURNS_WARM = 1_000;
/** Known facts pile up over a conversation, which scoring has to carry along. */
const CONVERSATION = 12;
const IDEAL = { sizeMin: 10, sizeMax: 1_000 };
const READ_WITHIN_MS = 120_000;

/** Judging a turn in this process, reading it here, and `baton read` as a command. */
export async function measureReading(): Promise<Figure[]> {
	const turns = manyTurns(TURNS_READ);
	const reader = await readerAlone();
	judgeAll(turns.slice(0, TURNS_WARM));
	const spans = judgeAll(turns.slice(0, TURNS_JUDGED));
	const commandSeconds = await runCommand(turns);
	return [
		{
			name: "decide() and scoring of one turn, mean",
			value: spans.reduce((sum, span) => sum + span, 0) / spans.length,
			unit: "ms",
			target: { atMost: 0.2 },
		},
		{ name: "  p99", value: percentile(spans, 0.99), unit: "ms" },
		{
			name: "baton read, 6,000 turns, start of the command included",
			value: turns.length / commandSeconds,
			unit: "turns/s",
			target: { atLeast: 1_000 },
		},
		{
			name: "the built-in reader alone, warm, for each second of one core",
			value: reader.perCpuSecond,
			unit: "turns/s",
			target: { atLeast: 2_000 },
		},
		{
			name: "  heap it adds, loaded and warm",
			value: reader.megabytes,
			unit: "MB",
			target: { atMost: 30 },
		},
	];
}

const measured = z.object({ perCpuSecond: z.number(), megabytes: z.number() });

async function readerAlone(): Promise<z.infer<typeof measured>> {
	const script = ["--expose-gc", "--import", "tsx", "lib/testing/bench/reader-alone.ts"];
	const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: ROOT });
	return measured.parse(JSON.parse(stdout));
}

/** Milliseconds of each turn's scoring and decision; the readings are made before the clock runs. */
function judgeAll(turns: readonly TurnToRead[]): number[] {
	const readings = turns.map(({ text, history }) => readTurn({ text, history }));
	let before = newQualification();
	return turns.map(({ id, text }, at) => {
		const reading = readings[at] ?? readTurn({ text, history: [] });
		if (at % CONVERSATION === 0) before = newQualification();
		const rest = aDecideInput();
		const started = performance.now();
		const qualification = scoreTurn({ before, reading, messageId: String(id), text, ideal: IDEAL });
		decide({ ...rest, qualification, signals: reading.signals });
		const span = performance.now() - started;
		before = qualification;
		return span;
	});
}

/** Seconds of `baton read` for these turns, from the start of its process to its end. */
async function runCommand(turns: readonly TurnToRead[]): Promise<number> {
	const lines = turns.map((turn) => `${JSON.stringify(turn)}\n`).join("");
	const started = performance.now();
	const child = spawn(process.execPath, ["lib/cli/launch.ts", "read"], {
		cwd: ROOT,
		stdio: ["pipe", "pipe", "inherit"],
		timeout: READ_WITHIN_MS,
	});
	let answers = 0;
	child.stdout.on("data", (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 0x0a) answers += 1;
	});
	child.stdin.end(lines);
	await once(child, "close");
	if (answers !== turns.length) throw new Error(`baton read answered ${answers} turns`);
	return (performance.now() - started) / 1_000;
}
