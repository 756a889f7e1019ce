/**
 * Runs the operator's commands from JavaScript that is bundled when the sources changed: a command then starts in a
 * third of the time, and the starter, which stays as long as the server, holds no compiler. Node strips the types of this
 * file itself, so it and what it imports name their files in full.
 */
import { fileURLToPath } from "node:url";
import { bundledCommands } from "./bundle.ts";

/** The starter waits, most of the time: it may collect its garbage often. */
const SMALL_HEAP = ["--max-semi-space-size=1", "--optimize-for-size"];
/**
 * glibc gives each thread an arena of its own and seldom anything back. Two serve as well, and less stays resident; the
 * server inherits it. Source: mallopt(3), M_ARENA_MAX.
 */
const FEW_ARENAS = { MALLOC_ARENA_MAX: "2" };

const address = await bundledCommands();
const [, , ...args] = process.argv;
if (args[0] === "start" && process.platform !== "win32" && process.execve) {
	// The same process begins anew, without what stripping types and bundling have left in its memory.
	const node = process.execPath;
	process.execve(node, [node, ...SMALL_HEAP, fileURLToPath(address), ...args], {
		...FEW_ARENAS,
		...process.env,
	});
}
await import(address);
