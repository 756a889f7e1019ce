import { type Check, readOnlyWorldChecks } from "./checks";

/** Checks configuration and every destination; exit status ≠ 0 when something needs mending. */
export async function doctor(): Promise<void> {
	const checks: Check[] = await readOnlyWorldChecks();
	for (const check of checks) process.stdout.write(`${JSON.stringify(check)}\n`);
	const wrong = checks.filter(({ state }) => state === "mend");
	for (const { name, says } of wrong) process.stderr.write(`${name}: ${says}\n`);
	process.exit(wrong.length > 0 ? 1 : 0);
}
