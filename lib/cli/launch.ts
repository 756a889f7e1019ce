/**
 * Runs the operator's commands from JavaScript that is bundled when the sources changed: a command then starts in a
 * third of the time, and the starter, which stays as long as the server, holds no compiler. Node strips the types of this
 * file itself, so it and what it imports name their files in full.
 */
import { bundledCommands } from "./bundle.ts";

await import(await bundledCommands());
