import { execFile } from "node:child_process";
import { chown } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Under which user the database's programs run. PostgreSQL refuses to run as root. */
export type Identity = {
	ids: { uid?: number; gid?: number };
	/** The program and arguments to spawn in place of `command`. */
	command(command: string, args: string[]): [string, string[]];
	owner: { uid: number; gid: number } | null;
};

const SELF: Identity = { ids: {}, owner: null, command: (command, args) => [command, args] };

/**
 * Ourselves, unless we are root: then the user `postgres`, or `nobody`. Root's own folders are often
 * closed to others (a clone under /root or a private temporary folder); `setpriv` lets the database
 * reach its files there without opening the folders to everyone. Where the system has no `setpriv`, or does
 * not let it do that, the database reaches only what its user may.
 */
export async function unprivilegedIdentity(): Promise<Identity> {
	if (process.getuid?.() !== 0) return SELF;
	const owner = (await idsOf("postgres")) ?? (await idsOf("nobody"));
	if (!owner)
		throw new Error("There is neither a user postgres nor nobody to run the database as.");
	const reaching = reachingAsRoot(owner);
	if (!(await succeeds(...reaching("true", [])))) return { ...SELF, ids: owner, owner };
	return { ids: {}, owner, command: reaching };
}

/**
 * The kernel takes every capability away while access(2) answers, unless its fixups are off; initdb asks it about its
 * own file. Source: capabilities(7), "Effect of user ID changes" and SECBIT_NO_SETUID_FIXUP.
 */
function reachingAsRoot(owner: { uid: number; gid: number }): Identity["command"] {
	return (command, args) => [
		"setpriv",
		[
			`--reuid=${owner.uid}`,
			`--regid=${owner.gid}`,
			"--clear-groups",
			"--securebits=+no_setuid_fixup",
			"--inh-caps=+dac_override",
			"--ambient-caps=+dac_override",
			command,
			...args,
		],
	];
}

export async function ownedBy(path: string, identity: Identity): Promise<void> {
	if (identity.owner) await chown(path, identity.owner.uid, identity.owner.gid);
}

async function idsOf(user: string): Promise<{ uid: number; gid: number } | null> {
	try {
		const [uid, gid] = await Promise.all([run("id", ["-u", user]), run("id", ["-g", user])]);
		return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
	} catch {
		return null;
	}
}

async function succeeds(program: string, args: string[]): Promise<boolean> {
	return run(program, args).then(
		() => true,
		() => false,
	);
}
