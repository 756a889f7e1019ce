/**
 * Runs the operator's commands from JavaScript that is bundled when the sources changed: a command then starts in a
 * third of the time, and the starter, which stays as long as the server, holds no compiler. Node strips the types of this
 * file itself, so it and what it imports name their files in full.
 */
import { fileURLToPath } from "node:url";
import { bundledCommands } from "./bundle.ts";

/** The starter waits, most of the time: it may collect its garbage often. */
const SMALL_HEAP = ["--max-semi-space-size=1", "--optimize-for-size"];

const address = await bundledCommands();
const [, , ...args] = process.argv;
if (args[0] === "start" && process.platform !== "win32" && process.execve) {
	// The same process begins anew, without what stripping types and bundling have left in its memory.
	const node = process.execPath;
	process.execve(node, [node, ...SMALL_HEAP, fileURLToPath(address), ...args], process.env);
}
await import(address);
