import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, constants, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { postgresBinaries } from "./binaries";
import { type Identity, ownedBy, unprivilegedIdentity } from "./identity";

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;
const DATABASE = "baton";
const ROLE = "baton";

export type Cluster = {
	url: string;
	/** It ran before we came: another Baton process, or a killed one, started it. */
	adopted: boolean;
	/** Ends the cluster with a fast shutdown; resolves when its process is gone. */
	stop(): Promise<void>;
	/** Resolves when the cluster's process ends for whatever reason. */
	ended: Promise<void>;
};

/** A reason the embedded database cannot run here, as one sentence an operator can act on. */
export class ClusterError extends Error {}

/**
 * Brings the embedded PostgreSQL up in `dataDir`, creating it on first use. A cluster that an earlier,
 * killed process left running is adopted, not started twice. `port`: a given one, to come back where it was.
 */
export async function startCluster(
	dataDir: string,
	{ port }: { port?: number } = {},
): Promise<Cluster> {
	const place = { root: resolve(dataDir), data: join(resolve(dataDir), "postgres") };
	await makeWritable(place.root);
	const identity = await unprivilegedIdentity();
	const password = await keptPassword(place.root);
	if (!(await exists(join(place.data, "PG_VERSION")))) {
		await initialise(place.data, password, identity);
	}
	const running = await runningCluster(place.data, password);
	if (running) return running;
	return launch(place.data, { password, identity, port: port ?? (await freePort()) });
}

async function makeWritable(directory: string): Promise<void> {
	try {
		await mkdir(directory, { recursive: true });
		await access(directory, constants.W_OK | constants.X_OK);
		const probe = join(directory, `.probe-${randomBytes(4).toString("hex")}`);
		await writeFile(probe, "");
		await rm(probe);
	} catch (cause) {
		throw new ClusterError(
			`The data folder ${directory} cannot be written to. Give this user the right to write there, or set BATON_DATA_DIR to another folder.`,
			{ cause },
		);
	}
}

async function keptPassword(root: string): Promise<string> {
	const file = join(root, "postgres.password");
	if (await exists(file)) return (await readFile(file, "utf8")).trim();
	const password = randomBytes(24).toString("base64url");
	await writeFile(file, `${password}\n`, { mode: 0o600 });
	return password;
}

/** initdb works in a folder beside the real one, so that a start cut short leaves nothing half made. */
async function initialise(data: string, password: string, identity: Identity): Promise<void> {
	const { initdb } = await postgresBinaries();
	const making = `${data}.making`;
	await rm(making, { recursive: true, force: true });
	await mkdir(making, { recursive: true, mode: 0o700 });
	await ownedBy(making, identity);
	const passwordFile = join(making, "..", "postgres.initdb");
	await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
	await ownedBy(passwordFile, identity);
	const child = start(identity, initdb, [
		`--pgdata=${making}`,
		`--username=${ROLE}`,
		`--pwfile=${passwordFile}`,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
	]);
	const log = logOf(child);
	const code = await new Promise<number | null>((done) => child.once("close", done));
	await rm(passwordFile, { force: true });
	if (code !== 0) throw new ClusterError(notCreated(log(), identity));
	await rename(making, data);
}

async function launch(
	data: string,
	{ password, identity, port }: { password: string; identity: Identity; port: number },
): Promise<Cluster> {
	const { postgres } = await postgresBinaries();
	const child = start(identity, postgres, [
		"-D",
		data,
		"-p",
		String(port),
		"-c",
		"listen_addresses=127.0.0.1",
		"-c",
		"unix_socket_directories=",
		"-c",
		"max_connections=60",
		"-c",
		"shared_buffers=64MB",
	]);
	const log = logOf(child);
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	const url = urlOf(port, password);
	await Promise.race([
		reachable(url),
		ended.then(() => {
			throw new ClusterError(`The database did not start: ${lastLine(log())}`);
		}),
	]);
	await ensureDatabase(url);
	child.unref();
	return { url, adopted: false, ended, stop: () => stopProcess(child.pid, ended) };
}

/** Reads postmaster.pid (line 1: process, line 4: port) and adopts a server that still answers. */
async function runningCluster(data: string, password: string): Promise<Cluster | null> {
	const pidFile = join(data, "postmaster.pid");
	if (!(await exists(pidFile))) return null;
	const lines = (await readFile(pidFile, "utf8")).split("\n");
	const pid = Number(lines[0]);
	const url = urlOf(Number(lines[3]), password);
	if (!isAlive(pid) || !(await answers(url))) return null;
	await ensureDatabase(url);
	const ended = whenGone(pid);
	return { url, adopted: true, ended, stop: () => stopProcess(pid, ended) };
}

function start(identity: Identity, command: string, args: string[]): ChildProcess {
	const [program, programArgs] = identity.command(command, args);
	// Detached: Ctrl-C in the terminal must reach Baton alone, which then stops the cluster in order.
	return spawn(program, programArgs, {
		uid: identity.ids.uid,
		gid: identity.ids.gid,
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
	});
}

async function reachable(url: string): Promise<void> {
	const deadline = performance.now() + READY_WITHIN_MS;
	while (performance.now() < deadline) {
		if (await answers(url)) return;
		await pause(50);
	}
	throw new ClusterError("The database did not answer within a minute.");
}

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({
		connectionString: maintenance(url),
		connectionTimeoutMillis: 2000,
	});
	client.on("error", () => {});
	try {
		await client.connect();
		await client.query("SELECT 1");
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => {});
	}
}

async function ensureDatabase(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: maintenance(url) });
	await client.connect();
	try {
		const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
		if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
	} finally {
		await client.end();
	}
}

async function stopProcess(pid: number | undefined, ended: Promise<void>): Promise<void> {
	if (pid === undefined || !isAlive(pid)) return;
	process.kill(pid, "SIGINT");
	const late = setTimeout(() => process.kill(pid, "SIGQUIT"), STOP_WITHIN_MS);
	await ended;
	clearTimeout(late);
}

async function whenGone(pid: number): Promise<void> {
	while (isAlive(pid)) await pause(200);
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once("error", fail);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = address && typeof address === "object" ? address.port : 0;
			server.close(() => done(port));
		});
	});
}

function logOf(child: ChildProcess): () => string {
	let text = "";
	const keep = (chunk: Buffer) => {
		text = (text + chunk.toString("utf8")).slice(-8000);
	};
	child.stdout?.on("data", keep);
	child.stderr?.on("data", keep);
	child.once("error", (error) => {
		text += error.message;
	});
	return () => text;
}

function notCreated(log: string, { owner }: Identity): string {
	const reason = `The database could not be created: ${lastLine(log)}`;
	if (!owner || !/permission denied|EACCES/i.test(log)) return reason;
	return `${reason}. Root's database runs as the user with the number ${owner.uid}: put Baton and its data folder where that user may enter, or start it as an ordinary user.`;
}

const lastLine = (text: string) => text.trim().split("\n").slice(-2).join(" ");
const urlOf = (port: number, password: string) =>
	`postgresql://${ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;
const maintenance = (url: string) => url.replace(/\/[^/]*$/, "/postgres");
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref());

async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}
