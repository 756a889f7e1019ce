import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { OperatorError } from "./operator-error";
import { ROOT } from "./place";

const READY_WITHIN_MS = 60_000;
/** Short-lived garbage is most of a turn: a small nursery keeps it from growing into resident memory. */
const HEAP = { start: ["--max-semi-space-size=4", "--optimize-for-size"], dev: [] } as const;
const NODE_ENV = { start: "production", dev: "development" } as const;

/** Next's own server, with the product in it, as a child of this process. `variables` are all of its environment. */
export async function launchWebServer(
	mode: "start" | "dev",
	variables: Record<string, string>,
): Promise<ChildProcess> {
	const next = join(ROOT, "node_modules/next/dist/bin/next");
	return spawn(process.execPath, [...HEAP[mode], next, mode, "-p", variables.PORT ?? "3000"], {
		cwd: ROOT,
		env: {
			...variables,
			...(mode === "start" ? await settingsOfTheBuild() : {}),
			NODE_ENV: NODE_ENV[mode],
			NEXT_TELEMETRY_DISABLED: "1",
		},
		// The channel lets the server see that we are gone, however that came about.
		stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
	});
}

const required = z.object({ config: z.record(z.string(), z.unknown()) });

/**
 * The settings as the build resolved them, handed over the way Next's `output: "standalone"` does it. Without them the
 * server loads a compiler for `next.config.ts` and keeps it. A Next that does not know the variable reads the file.
 */
async function settingsOfTheBuild() {
	const text = await readFile(join(ROOT, ".next/required-server-files.json"), "utf8");
	const { config } = required.parse(JSON.parse(text));
	return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) };
}

/** Resolves once the server takes requests. */
export async function answering(port: number): Promise<void> {
	const deadline = performance.now() + READY_WITHIN_MS;
	while (performance.now() < deadline) {
		if (await isReady(port)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new OperatorError("The server did not become ready within a minute.");
}

/** By the plain client: `fetch` would stay in the starter's memory for good. */
function isReady(port: number): Promise<boolean> {
	return new Promise((done) => {
		const asked = get({ host: "127.0.0.1", port, path: "/api/ready" }, (answer) => {
			answer.resume();
			done(answer.statusCode === 200);
		});
		asked.once("error", () => done(false));
	});
}

/** Rejects when the server ends. */
export async function endedEarly(child: ChildProcess): Promise<never> {
	const code = await new Promise<number | null>((done) => child.once("exit", done));
	throw new OperatorError(`The server ended while starting (status ${code ?? "unknown"}).`);
}
