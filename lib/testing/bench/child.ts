import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ROOT } from "@/lib/cli/place";

export type Child = {
	pid: number;
	/** The first line it printed that matches. */
	announced: string;
	/** SIGTERM, and SIGKILL when that does not end it; resolves when it is gone. */
	stop(): Promise<void>;
};

export type ChildToStart = {
	/** A file below the project's folder, with its arguments; `launch.ts` and bundles run without a compiler. */
	script: readonly [string, ...string[]];
	env?: Record<string, string | undefined>;
	/** The line that says that it is up. */
	upWhen: RegExp;
	withinMs: number;
};

/** Brings its own JavaScript, as an operator runs it. */
export const LAUNCHER = "lib/cli/launch.ts";
const STOP_WITHIN_MS = 20_000;

/** Runs a script of the project in a process of its own and waits until it is up. */
export async function startChild({ script, env, upWhen, withinMs }: ChildToStart): Promise<Child> {
	const child = spawn(process.execPath, [...compilerFor(script), ...script], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const stop = () => stopped(child);
	let said = "";
	child.stderr.on("data", (chunk: Buffer) => {
		said = (said + chunk.toString("utf8")).slice(-2_000);
	});
	const line = await Promise.race([
		matchingLine(child, upWhen),
		once(child, "exit").then(() => null),
		new Promise<null>((done) => setTimeout(done, withinMs, null).unref()),
	]);
	if (line === null || child.pid === undefined) {
		await stop();
		throw new Error(`${script.join(" ")} did not come up: ${said || "it said nothing"}`);
	}
	child.stdout.resume();
	return { pid: child.pid, announced: line, stop };
}

function compilerFor([file]: ChildToStart["script"]): string[] {
	return file === LAUNCHER || file.endsWith(".js") ? [] : ["--import", "tsx"];
}

async function matchingLine(child: ChildProcess, upWhen: RegExp): Promise<string | null> {
	if (!child.stdout) return null;
	for await (const line of createInterface({ input: child.stdout })) {
		if (upWhen.test(line)) return line;
	}
	return null;
}

async function stopped(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, "exit");
	child.kill("SIGTERM");
	const kill = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
	await gone;
	clearTimeout(kill);
}
