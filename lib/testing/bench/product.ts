import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LAUNCHER, startChild } from "./child";

/** Long enough for a first build on a slow machine. */
const UP_WITHIN_MS = 300_000;
/** Tuesday, 10:15 in Berlin: handoffs go out at once. */
const OFFICE_HOURS = "2026-03-03T09:15:00Z";

export type Product = { url: string; pid: number; stop(): Promise<void> };

/** `baton start` as an operator runs it, in a data folder of its own, beside the given outside. */
export async function startProduct(outside: Record<string, string>): Promise<Product> {
	const folder = await mkdtemp(join(tmpdir(), "baton-bench-"));
	const port = await freePort();
	const remove = () => rm(folder, { recursive: true, force: true });
	try {
		const child = await startChild({
			script: [LAUNCHER, "start"],
			env: { ...NOTHING_OUTSIDE, ...outside, BATON_DATA_DIR: folder, PORT: String(port) },
			upWhen: /Baton is up/,
			withinMs: UP_WITHIN_MS,
		});
		const stop = async () => {
			await child.stop();
			await remove();
		};
		return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop };
	} catch (error) {
		await remove();
		throw error;
	}
}

/** Whatever the shell has set, a measurement talks to nobody but its own peers. */
const NOTHING_OUTSIDE = {
	APP_URL: "",
	DATABASE_URL: "",
	BATON_CLOCK: OFFICE_HOURS,
	BATON_BENCH: "1",
	BATON_WORKER: "",
	OPENAI_API_KEY: "",
	// Not empty but absent: the library of the model reads it by itself and takes an empty one for an address.
	OPENAI_BASE_URL: undefined,
	OPENAI_MODEL: "fake-model",
	SLACK_WEBHOOK_URL: "",
	HUBSPOT_ACCESS_TOKEN: "",
	SMTP_URL: "",
	MAIL_FROM: "",
	LOG_LEVEL: "warn",
} as const;

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, done));
	const address = probe.address();
	await new Promise<void>((done) => probe.close(() => done()));
	if (address === null || typeof address === "string") throw new Error("No port is free.");
	return address.port;
}
