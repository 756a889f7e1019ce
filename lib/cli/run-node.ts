import { spawn } from "node:child_process";
import { ROOT } from "./place";

const KEPT_CHARACTERS = 20_000;

type Ran = { code: number | null; stdout: string; stderr: string };

/** Runs another Node process to its end, in the project's folder; `told` ends it early. Keeps the last of its output. */
export async function runNode(
	args: readonly string[],
	{ variables, told }: { variables: Record<string, string>; told?: AbortSignal },
): Promise<Ran> {
	told?.throwIfAborted();
	const child = spawn(process.execPath, args, {
		cwd: ROOT,
		env: { ...process.env, ...variables },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const stop = () => child.kill("SIGTERM");
	told?.addEventListener("abort", stop);
	const said = { stdout: "", stderr: "" };
	for (const stream of ["stdout", "stderr"] as const) {
		child[stream].on("data", (chunk: Buffer) => {
			said[stream] = (said[stream] + chunk.toString("utf8")).slice(-KEPT_CHARACTERS);
		});
	}
	const code = await new Promise<number | null>((done) => child.once("close", done));
	told?.removeEventListener("abort", stop);
	told?.throwIfAborted();
	return { code, ...said };
}
