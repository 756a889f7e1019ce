import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A real IMAP server for tests: Debian's Dovecot, on a loopback port, with one Maildir and no root. */
export type Dovecot = {
	/** What belongs into IMAP_URL. */
	url: string;
	/** Puts a mail into the mailbox as a mail server would. */
	deliver(raw: string): Promise<void>;
	/** Breaks every connection, as a network does; new ones get through. */
	breakConnections(): void;
	stop(): Promise<void>;
};

const PATHS = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"];
const BINARY = PATHS.find((path) => existsSync(path));
export const HAS_DOVECOT = BINARY !== undefined;

const USER = "sales";
const PASSWORD = "p@ss/word";
const UP_WITHIN_MS = 15_000;
/** Debian's nobody: as root the server's own processes run as this user. */
const NOBODY = 65_534;

export async function startDovecot(): Promise<Dovecot> {
	if (!BINARY) throw new Error("Dovecot is not installed: apt-get install dovecot-imapd");
	const folder = await mkdtemp(join(tmpdir(), "baton-dovecot-"));
	const port = await freePort();
	const maildir = await makeMaildir(folder);
	const config = join(folder, "dovecot.conf");
	await writeFile(config, configuration(folder, port));
	const server = await start(BINARY, config, port);
	const wire = await startWire(port);
	let delivered = 0;
	return {
		url: `imap://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${wire.port}/INBOX`,
		async deliver(raw) {
			delivered += 1;
			const name = `${Date.now()}.${process.pid}_${delivered}.test`;
			const file = join(maildir, "new", name);
			await writeFile(file, raw.replace(/\r?\n/g, "\r\n"));
			await own(file);
		},
		breakConnections: wire.cut,
		async stop() {
			wire.close();
			const gone = once(server, "exit");
			server.kill("SIGTERM");
			await gone;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Between client and server, to be cut: Dovecot's own processes outlive a connection's troubles. */
async function startWire(to: number) {
	const open = new Set<Socket>();
	const wire = createServer((near) => {
		const far = connect(to, "127.0.0.1");
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			open.add(one);
			one.pipe(other);
			one.on("error", () => other.destroy());
			one.on("close", () => {
				open.delete(one);
				other.destroy();
			});
		}
	});
	const cut = () => {
		for (const socket of open) socket.destroy();
	};
	await new Promise<void>((done) => wire.listen(0, "127.0.0.1", done));
	const address = wire.address();
	if (address === null || typeof address === "string") throw new Error("No port is free.");
	return {
		port: address.port,
		cut,
		close() {
			cut();
			wire.close();
		},
	};
}

async function makeMaildir(folder: string): Promise<string> {
	const maildir = join(folder, "mail");
	await chmod(folder, 0o755);
	for (const part of ["", "cur", "new", "tmp"]) {
		const path = join(maildir, part);
		await mkdir(path, { recursive: true });
		await own(path);
	}
	await mkdir(join(folder, "run"));
	await mkdir(join(folder, "state"));
	return maildir;
}

const isRoot = () => process.getuid?.() === 0;

async function own(path: string): Promise<void> {
	if (isRoot()) await chown(path, NOBODY, NOBODY);
}

/** Everything in one folder; login and mail processes of one plain user. */
function configuration(folder: string, port: number): string {
	const uid = isRoot() ? NOBODY : (process.getuid?.() ?? NOBODY);
	const gid = isRoot() ? NOBODY : (process.getgid?.() ?? NOBODY);
	const user = isRoot() ? "nobody" : (process.env.USER ?? String(uid));
	return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${isRoot() ? "nogroup" : gid}
default_login_user = ${user}
mail_location = maildir:${folder}/mail
mail_uid = ${uid}
mail_gid = ${gid}
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

async function start(binary: string, config: string, port: number): Promise<ChildProcess> {
	const server = spawn(binary, ["-F", "-c", config], { stdio: ["ignore", "ignore", "pipe"] });
	let said = "";
	server.stderr?.on("data", (chunk: Buffer) => {
		said += chunk.toString("utf8");
	});
	const deadline = performance.now() + UP_WITHIN_MS;
	while (performance.now() < deadline) {
		if (await listens(port)) return server;
		if (server.exitCode !== null) break;
		await sleep(50);
	}
	server.kill("SIGKILL");
	throw new Error(`Dovecot did not come up: ${said || "it said nothing"}`);
}

async function listens(port: number): Promise<boolean> {
	const socket = connect(port, "127.0.0.1");
	try {
		await once(socket, "data");
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
	const address = probe.address();
	await new Promise<void>((done) => probe.close(() => done()));
	if (address === null || typeof address === "string") throw new Error("No port is free.");
	return address.port;
}
