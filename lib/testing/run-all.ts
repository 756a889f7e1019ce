import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

type Count = { passed: number; failed: number };
type Step = {
	name: string;
	/** `report` is a file the step may write its own counts to. */
	command(report: string): readonly string[];
	/** Without it the step counts as one check. */
	counts?(report: unknown): Count;
};

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const vitest = (project: string): Step => ({
	name: `${project} tests`,
	command: (report) => [
		"vitest",
		"run",
		"--project",
		project,
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
	],
	counts(report) {
		const { numPassedTests, numFailedTests } = vitestReport.parse(report);
		return { passed: numPassedTests, failed: numFailedTests };
	},
});

/** Everything that must hold, cheapest first. All steps run, so that one look shows every fault. */
const STEPS: readonly Step[] = [
	{ name: "format and lint", command: () => ["biome", "ci", "--error-on-warnings", "."] },
	{ name: "types", command: () => ["tsc", "--noEmit", "-p", "."] },
	vitest("unit"),
	vitest("database"),
	{ name: "build", command: () => ["node", "lib/cli/launch.ts", "build"] },
	{
		name: "browser journeys",
		command: (report) => ["tsx", "lib/testing/browser/run-journeys.ts", report],
		counts(report) {
			const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
			// A test that passes only on a second try is broken.
			return { passed: expected, failed: unexpected + flaky };
		},
	},
];

async function main(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "baton-test-"));
	const only = process.argv.slice(2);
	const steps = only.length > 0 ? STEPS.filter(({ name }) => only.includes(name)) : STEPS;
	const total: Count = { passed: 0, failed: 0 };
	for (const [place, step] of steps.entries()) {
		process.stdout.write(`\n── ${place + 1}/${steps.length} ${step.name}\n`);
		const count = await run(step, join(folder, `${place}.json`));
		total.passed += count.passed;
		total.failed += count.failed;
	}
	await rm(folder, { recursive: true, force: true });
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
	process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

async function run(step: Step, report: string): Promise<Count> {
	const [program = "", ...args] = step.command(report);
	const started = performance.now();
	const code = await new Promise<number>((done) => {
		const child = spawn(program, args, { stdio: "inherit" });
		child.once("error", () => done(1));
		child.once("close", (status) => done(status ?? 1));
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`── ${step.name}: ${code === 0 ? "good" : "FAILED"} in ${seconds} s\n`);
	if (!step.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	return countsOf(step.counts, report, code);
}

/** A runner that fails without naming a test, or leaves no report, counts as a failure of its own. */
async function countsOf(
	counts: (report: unknown) => Count,
	report: string,
	code: number,
): Promise<Count> {
	const text = await readFile(report, "utf8").catch(() => null);
	if (text === null) return { passed: 0, failed: 1 };
	const count = counts(JSON.parse(text));
	return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

await main();
