import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type Product = {
	url: string;
	/** The one-time link for making the first admin, when there is none. */
	setUpLink: string | null;
	/** The operator's command line, beside the running server. */
	baton(...args: string[]): Promise<void>;
	stop(): Promise<void>;
};

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BATON = ["lib/cli/launch.ts"] as const;
const UP_WITHIN_MS = 90_000;
const DOWN_WITHIN_MS = 20_000;

/**
 * The real thing: `baton start` on a free port, with a database of its own in a temporary folder that goes
 * with it. `environment` is all the product sees of ours, whatever stands in the developer's shell.
 */
export async function startProduct(environment: Record<string, string>): Promise<Product> {
	const folder = await mkdtemp(join(tmpdir(), "baton-journeys-"));
	const port = await freePort();
	const env: NodeJS.ProcessEnv = {
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		NODE_ENV: "production",
		LOG_LEVEL: "warn",
		...environment,
		PORT: String(port),
		BATON_DATA_DIR: folder,
	};
	const child = spawn(process.execPath, [...BATON, "start"], {
		cwd: ROOT,
		env,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const log = logOf(child);
	try {
		await saidUp(child, log);
	} catch (error) {
		await stop(child, folder);
		throw error;
	}
	return {
		url: `http://localhost:${port}`,
		setUpLink: /https?:\S+\/setup\?\S+/.exec(log.text())?.[0] ?? null,
		async baton(...args) {
			await promisify(execFile)(process.execPath, [...BATON, ...args], { cwd: ROOT, env });
		},
		async stop() {
			await stop(child, folder);
			if (log.errors()) process.stderr.write(log.errors());
		},
	};
}

type Log = { text(): string; errors(): string };

function logOf(child: ChildProcess): Log {
	let text = "";
	let errors = "";
	child.stdout?.on("data", (chunk: Buffer) => {
		text += chunk.toString("utf8");
	});
	child.stderr?.on("data", (chunk: Buffer) => {
		text += chunk.toString("utf8");
		errors += chunk.toString("utf8");
	});
	return { text: () => text, errors: () => errors };
}

async function saidUp(child: ChildProcess, log: Log): Promise<void> {
	const deadline = performance.now() + UP_WITHIN_MS;
	while (!log.text().includes("Baton is up.")) {
		if (child.exitCode !== null) throw new Error(`The server did not start:\n${log.text()}`);
		if (performance.now() > deadline) throw new Error(`The server is not up:\n${log.text()}`);
		await new Promise((done) => setTimeout(done, 50));
	}
}

/** In order, as an operator would; by force when that does not help. */
async function stop(child: ChildProcess, folder: string): Promise<void> {
	if (child.exitCode === null) {
		const ended = once(child, "exit");
		child.kill("SIGTERM");
		const late = setTimeout(() => child.kill("SIGKILL"), DOWN_WITHIN_MS);
		await ended;
		clearTimeout(late);
	}
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === "string") throw new Error("There is no free port.");
	return address.port;
}
