import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { z } from "zod";
import { startCluster } from "@/lib/adapters/postgres/cluster";
import { env } from "@/lib/env";
import { buildWhenNeeded } from "./build";
import { type OperatorDatabase, openDatabaseServer } from "./database-server";
import { OperatorError } from "./operator-error";
import { dataDir } from "./place";
import { runNode } from "./run-node";
import { type AppSecrets, appSecrets } from "./secret";
import { answering, endedEarly, launchWebServer } from "./web-server";

const DRAIN_MS = 10_000;

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
	const told = toldToStop();
	const secrets = given(written(await appSecrets()));
	const outside = mode === "dev" ? await pretendedOutside() : null;
	const database = await openDatabaseServer();
	try {
		const setUpLink = await prepare(
			{
				...secrets,
				DATABASE_URL: database.url,
				APP_URL: APP_URL ?? `http://localhost:${PORT}`,
			},
			told,
		);
		if (mode === "start") await buildWhenNeeded(told);
		told.throwIfAborted();
		const child = await launchWebServer(mode, {
			...outside?.environment,
			// Libraries read some variables themselves, and an empty one is no unset one to them.
			...given(process.env),
			DATABASE_URL: database.url,
			...secrets,
			PORT: String(PORT),
		});
		const stop = () => stopInOrder(child);
		if (told.aborted) stop();
		else told.addEventListener("abort", stop);
		await Promise.race([answering(PORT), endedEarly(child)]);
		tellAddresses(setUpLink);
		await untilStopped(child, { database, told });
	} catch (error) {
		if (!told.aborted) throw error;
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
async function prepare(
	variables: Record<string, string>,
	told: AbortSignal,
): Promise<string | null> {
	const [, baton = ""] = process.argv;
	const { code, stdout, stderr } = await runNode([...process.execArgv, baton, "prepare"], {
		variables,
		told,
	});
	if (code !== 0) throw new OperatorError(stderr.trim());
	process.stderr.write(stderr);
	return prepared.parse(JSON.parse(stdout)).setUpLink;
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

/** From now on a signal does not end this process at once: what it has begun is taken down in order. */
function toldToStop(): AbortSignal {
	const told = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => told.abort());
	return told.signal;
}

function stopInOrder(child: ChildProcess): void {
	child.kill("SIGTERM");
	setTimeout(() => child.kill("SIGKILL"), DRAIN_MS).unref();
}

/** Until the server ends; takes an embedded database up again when it fell over. */
async function untilStopped(
	child: ChildProcess,
	{ database, told }: { database: OperatorDatabase; told: AbortSignal },
): Promise<void> {
	void keepClusterUp(database, told);
	const code = await new Promise<number | null>((done) => child.once("exit", done));
	if (told.aborted) return;
	process.exitCode = code ?? 1;
	throw new OperatorError(`The server ended by itself (status ${code ?? "unknown"}).`);
}

async function keepClusterUp(database: OperatorDatabase, told: AbortSignal): Promise<void> {
	while (database.cluster) {
		await database.cluster.ended;
		if (told.aborted) return;
		process.stderr.write("The embedded database ended; starting it again.\n");
		const port = Number(new URL(database.url).port);
		database.cluster = await startCluster(dataDir(), { port });
	}
}
