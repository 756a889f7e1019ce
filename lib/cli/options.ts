import { parseArgs } from "node:util";
import { OperatorError } from "./operator-error";

type Flags = Record<string, { type: "string" | "boolean" }>;

/** Reads a command's options; an unknown one is said in a sentence. */
export function readOptions<const F extends Flags>(args: readonly string[], flags: F) {
	try {
		return parseArgs({ args: [...args], options: flags, allowPositionals: false }).values;
	} catch (error) {
		throw new OperatorError(error instanceof Error ? error.message : String(error));
	}
}
