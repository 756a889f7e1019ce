import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";
import { OperatorError } from "./operator-error";
import { dataDir } from "./place";

/** APP_SECRET, or the one made on first run and kept beside the data. */
export async function appSecret(): Promise<string> {
	const given = env().APP_SECRET;
	if (given) return given;
	const file = join(dataDir(), "app.secret");
	if (existsSync(file)) return (await readFile(file, "utf8")).trim();
	const secret = randomBytes(32).toString("base64url");
	try {
		await mkdir(dataDir(), { recursive: true });
		await writeFile(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
	} catch (cause) {
		throw new OperatorError(
			`The data folder ${dataDir()} cannot be written to. Give this user the right to write there, or set BATON_DATA_DIR to another folder.`,
			{ cause },
		);
	}
	return secret;
}
