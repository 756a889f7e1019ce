import { type ChildProcess, spawn } from "node:child_process";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { startCluster } from "@/lib/adapters/postgres/cluster";
import { env } from "@/lib/env";
import { buildWhenNeeded } from "./build";
import { type OperatorDatabase, openDatabaseServer } from "./database-server";
import { OperatorError } from "./operator-error";
import { dataDir, ROOT } from "./place";
import { type AppSecrets, appSecrets } from "./secret";

const READY_WITHIN_MS = 60_000;
const DRAIN_MS = 10_000;
/** Short-lived garbage is most of a turn: a small nursery keeps it from growing into resident memory. */
const HEAP = { start: ["--max-semi-space-size=4", "--optimize-for-size"], dev: [] } as const;
const NODE_ENV = { start: "production", dev: "development" } as const;

export function start(): Promise<void> {
	return serve("start");
}

export function startDev(): Promise<void> {
	return serve("dev");
}

/** Brings up database, migrations, demo data, build and server, in that order, and stays until told to stop. */
async function serve(mode: "start" | "dev"): Promise<void> {
	const { PORT, APP_URL } = env();
	await requireFreePort(PORT);
	const secrets = given(written(await appSecrets()));
	const outside = mode === "dev" ? await pretendedOutside() : null;
	const database = await openDatabaseServer();
	try {
		const setUpLink = await prepare({
			...secrets,
			DATABASE_URL: database.url,
			APP_URL: APP_URL ?? `http://localhost:${PORT}`,
		});
		if (mode === "start") await buildWhenNeeded();
		const child = launch(mode, {
			...outside?.environment,
			...given(process.env),
			DATABASE_URL: database.url,
			...secrets,
			PORT: String(PORT),
		});
		await Promise.race([answering(PORT), endedEarly(child)]);
		tellAddresses(setUpLink);
		await untilStopped(child, database);
	} finally {
		await database.cluster?.stop();
		await outside?.stop();
	}
	process.exit();
}

async function pretendedOutside() {
	const { startDevWorld } = await import("@/lib/testing/fakes/dev");
	return startDevWorld(tell);
}

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** What the operator set wins over the outside world that `npm run dev` pretends. */
function given(variables: Record<string, string | undefined>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])),
	);
}

function written({ APP_SECRET, APP_SECRET_PREVIOUS }: AppSecrets) {
	return { APP_SECRET, APP_SECRET_PREVIOUS: APP_SECRET_PREVIOUS.join(",") };
}

const prepared = z.object({ setUpLink: z.string().nullable() });

/**
 * Migrations, demo data and the first admin, in a process of its own: what they need in memory goes with it,
 * while this one stays for as long as the server does.
 */
async function prepare(variables: Record<string, string>): Promise<string | null> {
	const [, baton = ""] = process.argv;
	const child = spawn(process.execPath, [...process.execArgv, baton, "prepare"], {
		cwd: ROOT,
		env: { ...process.env, ...variables },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said = { stdout: "", stderr: "" };
	child.stdout.on("data", (chunk: Buffer) => {
		said.stdout += chunk.toString("utf8");
	});
	child.stderr.on("data", (chunk: Buffer) => {
		said.stderr += chunk.toString("utf8");
	});
	const code = await new Promise<number | null>((done) => child.once("close", done));
	if (code !== 0) throw new OperatorError(said.stderr.trim());
	process.stderr.write(said.stderr);
	return prepared.parse(JSON.parse(said.stdout)).setUpLink;
}

function launch(mode: "start" | "dev", variables: Record<string, string>): ChildProcess {
	const next = join(ROOT, "node_modules/next/dist/bin/next");
	return spawn(process.execPath, [...HEAP[mode], next, mode, "-p", variables.PORT ?? "3000"], {
		cwd: ROOT,
		// Libraries read some variables themselves, and an empty one is no unset one to them.
		env: {
			...given(process.env),
			...variables,
			NODE_ENV: NODE_ENV[mode],
			NEXT_TELEMETRY_DISABLED: "1",
		},
		// The channel lets the server see that we are gone, however that came about.
		stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
	});
}

async function requireFreePort(port: number): Promise<void> {
	const problem = await new Promise<NodeJS.ErrnoException | null>((done) => {
		const probe = createServer();
		probe.once("error", done);
		probe.listen(port, () => probe.close(() => done(null)));
	});
	if (!problem) return;
	if (problem.code === "EADDRINUSE") {
		throw new OperatorError(
			`Port ${port} is in use. Stop the other program, or set PORT to a free one.`,
		);
	}
	throw new OperatorError(`Port ${port} cannot be used: ${problem.message}.`);
}

async function answering(port: number): Promise<void> {
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

async function endedEarly(child: ChildProcess): Promise<never> {
	const code = await new Promise<number | null>((done) => child.once("exit", done));
	throw new OperatorError(`The server ended while starting (status ${code ?? "unknown"}).`);
}

function tellAddresses(setUpLink: string | null): void {
	const { APP_URL, PORT, BATON_CLOCK } = env();
	const address = (APP_URL ?? `http://localhost:${PORT}`).replace(/\/$/, "");
	const lines = [
		`Baton is up.`,
		`  Chat page   ${address}/`,
		`  Console     ${address}/console`,
		...(setUpLink
			? [`  Set up      ${setUpLink}`, "              (once: creates the first admin)"]
			: []),
		...(BATON_CLOCK ? [`  Clock       started at ${BATON_CLOCK}`] : []),
	];
	process.stdout.write(`${lines.join("\n")}\n`);
}

/** Stops on SIGINT or SIGTERM, in order; takes an embedded database up again when it fell over. */
async function untilStopped(child: ChildProcess, database: OperatorDatabase): Promise<void> {
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		child.kill("SIGTERM");
		setTimeout(() => child.kill("SIGKILL"), DRAIN_MS).unref();
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
	void keepClusterUp(database, () => stopping);
	const code = await new Promise<number | null>((done) => child.once("exit", done));
	if (stopping) return;
	process.exitCode = code ?? 1;
	throw new OperatorError(`The server ended by itself (status ${code ?? "unknown"}).`);
}

async function keepClusterUp(database: OperatorDatabase, stopping: () => boolean): Promise<void> {
	while (database.cluster) {
		await database.cluster.ended;
		if (stopping()) return;
		process.stderr.write("The embedded database ended; starting it again.\n");
		const port = Number(new URL(database.url).port);
		database.cluster = await startCluster(dataDir(), { port });
	}
}
