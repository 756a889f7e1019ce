import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";
import { OperatorError } from "./operator-error";
import { dataDir } from "./place";

export type AppSecrets = {
	APP_SECRET: string;
	/** What it was before, until everything is sealed anew. */
	APP_SECRET_PREVIOUS: string[];
};

/** APP_SECRET and its predecessors as given, or those kept beside the data: one a line, the one in force first. */
export async function appSecrets(): Promise<AppSecrets> {
	const { APP_SECRET, APP_SECRET_PREVIOUS = [] } = env();
	if (APP_SECRET) return { APP_SECRET, APP_SECRET_PREVIOUS };
	const kept = await keptSecrets();
	const [current, ...previous] = kept.length > 0 ? kept : [await firstSecret()];
	return { APP_SECRET: current ?? "", APP_SECRET_PREVIOUS: [...previous, ...APP_SECRET_PREVIOUS] };
}

/** The kept secret gives way to a new one, and stays beside it until the next start has sealed everything anew. */
export async function rotateKeptSecret(): Promise<void> {
	if (env().APP_SECRET) {
		throw new OperatorError(
			"APP_SECRET is set in the environment. Put it into APP_SECRET_PREVIOUS, set APP_SECRET to a new one, and start Baton again.",
		);
	}
	await keep([newSecret(), ...(await keptSecrets())]);
}

/** Once nothing is sealed with them any more. Does nothing for those of the environment. */
export async function forgetPreviousSecrets(): Promise<void> {
	const [current, ...previous] = await keptSecrets();
	if (current && previous.length > 0) await keep([current]);
}

function file(): string {
	return join(dataDir(), "app.secret");
}

async function keptSecrets(): Promise<string[]> {
	if (!existsSync(file())) return [];
	return (await readFile(file(), "utf8")).split("\n").filter((line) => line.trim() !== "");
}

async function firstSecret(): Promise<string> {
	const secret = newSecret();
	await keep([secret]);
	return secret;
}

function newSecret(): string {
	return randomBytes(32).toString("base64url");
}

/** In one step: whoever reads meanwhile finds the old lines or the new ones. */
async function keep(secrets: readonly string[]): Promise<void> {
	try {
		await mkdir(dataDir(), { recursive: true });
		const draft = `${file()}.${randomBytes(4).toString("hex")}`;
		await writeFile(draft, `${secrets.join("\n")}\n`, { mode: 0o600, flag: "wx" });
		await rename(draft, file());
	} catch (cause) {
		throw new OperatorError(
			`The data folder ${dataDir()} cannot be written to. Give this user the right to write there, or set BATON_DATA_DIR to another folder.`,
			{ cause },
		);
	}
}
