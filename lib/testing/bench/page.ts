import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "@/lib/cli/place";
import type { Figure } from "./figure";
import type { Scene } from "./scene";

const WITHIN_MS = 60_000;
const measured = z.object({ kilobytes: z.number(), limit: z.number() });

/** All script that the visitor's page and the chat in a frame make a browser load, after gzip. */
export async function measurePage(scene: Scene): Promise<Figure[]> {
	const { url } = await scene.product();
	return [
		await sizeOf("script of /, gzip", [`${url}/`]),
		await sizeOf("script of /embed, gzip", [`${url}/embed?host=${encodeURIComponent(url)}`, "60"]),
	];
}

async function sizeOf(name: string, args: readonly string[]): Promise<Figure> {
	const { kilobytes, limit } = measured.parse(await jsonOf("components/chat/size.bench.ts", args));
	return { name, value: kilobytes, unit: "kB", target: { atMost: limit } };
}

/** What a measuring script printed. */
export async function jsonOf(script: string, args: readonly string[] = []): Promise<unknown> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		["--import", "tsx", script, ...args],
		{ cwd: ROOT, timeout: WITHIN_MS },
	);
	return JSON.parse(stdout);
}
