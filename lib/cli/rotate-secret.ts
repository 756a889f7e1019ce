import { rotateKeptSecret } from "./secret";

/** A new APP_SECRET in place of the kept one; the next start seals everything with it. */
export async function rotateSecret(): Promise<void> {
	await rotateKeptSecret();
	const next = "Start Baton again: everything that is kept sealed is then sealed anew.";
	process.stdout.write(`${JSON.stringify({ rotated: true, next })}\n`);
}
