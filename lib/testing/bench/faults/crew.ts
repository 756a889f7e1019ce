import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ROOT } from "@/lib/cli/place";

/** A process that is started again whenever it ends, until it is dismissed. */
export type Member = {
	/** Ends it without a word. False when it has not worked for a while yet, or has nothing left to do. */
	kill(): boolean;
	dismiss(): Promise<void>;
};

export type Post = {
	/** It is not killed before it has been up for so long. */
	worksForMs: number;
	/** A bundled script with its arguments; null when there is nothing left to do. */
	script(): string[] | null;
	/** On top of our own; undefined takes a variable away. */
	env: Record<string, string | undefined>;
	onLine?: (line: string) => void;
};

const UP = /\bup\b/;
const AGAIN_AFTER_MS = 100;

export function hire({ script, env, worksForMs, onLine = () => {} }: Post): Member {
	let child: ChildProcess | null = null;
	let upSince = Number.POSITIVE_INFINITY;
	let dismissed = false;
	async function keepUp(): Promise<void> {
		for (let args = script(); args !== null && !dismissed; args = script()) {
			const started = spawn(process.execPath, args, {
				cwd: ROOT,
				env: { ...process.env, ...env },
				// One that comes up while the database is away complains, and comes up again.
				stdio: ["ignore", "pipe", "ignore"],
			});
			child = started;
			const lines = started.stdout && createInterface({ input: started.stdout });
			lines?.on("line", (line) => {
				if (UP.test(line)) upSince = performance.now();
				onLine(line);
			});
			await once(started, "close");
			child = null;
			upSince = Number.POSITIVE_INFINITY;
			if (!dismissed) await new Promise((done) => setTimeout(done, AGAIN_AFTER_MS));
		}
	}
	const working = keepUp();
	const endWithUs = () => child?.kill("SIGKILL");
	process.once("exit", endWithUs);
	return {
		kill() {
			if (!child || performance.now() - upSince < worksForMs) return false;
			upSince = Number.POSITIVE_INFINITY;
			return child.kill("SIGKILL");
		},
		async dismiss() {
			dismissed = true;
			child?.kill("SIGKILL");
			await working;
			process.off("exit", endWithUs);
		},
	};
}
