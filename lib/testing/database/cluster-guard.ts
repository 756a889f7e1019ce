import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs beside a test run as a process of its own and outlives it. When the run ends, however it ends (the
 * pipe to it closes even after SIGKILL), this ends the run's PostgreSQL and removes its folder.
 */
const GONE_WITHIN_MS = 10_000;

const [directory] = process.argv.slice(2);
if (!directory) throw new Error("Name the folder to guard.");
process.stdin.resume();
process.stdin.once("close", () => void clearAway(directory));

async function clearAway(folder: string): Promise<void> {
	const pid = await postmasterOf(folder);
	// SIGQUIT is PostgreSQL's immediate shutdown: nothing of a test run is worth keeping.
	if (pid !== null && isAlive(pid)) process.kill(pid, "SIGQUIT");
	const deadline = performance.now() + GONE_WITHIN_MS;
	while (pid !== null && isAlive(pid) && performance.now() < deadline) await sleep(50);
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function postmasterOf(folder: string): Promise<number | null> {
	try {
		const text = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
		const pid = Number(text.split("\n")[0]);
		return Number.isInteger(pid) && pid > 0 ? pid : null;
	} catch {
		return null;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
