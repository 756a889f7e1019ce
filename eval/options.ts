import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/cli/operator-error";

export const HELP = `npm run eval [-- OPTIONS]

Measures a reader on the labelled sets of eval/sets: a table a set, and the worst misses.
Exits with 1 when a bound of eval/floor.json does not hold, with 2 when it could not measure.

  --set FILE.jsonl   one more file to measure; repeatable
  --model            the model of OPENAI_MODEL (with OPENAI_API_KEY or OPENAI_BASE_URL) instead of the built-in reader
  --json             one JSON object on stdout
  --raise            write the stricter of the old floor and this run to eval/floor.json
  --help             this text`;

const FLAGS = {
	set: { type: "string", multiple: true },
	model: { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	raise: { type: "boolean", default: false },
	help: { type: "boolean", short: "h", default: false },
} as const;

/** What was asked for; whatever cannot be meant is said in a sentence. */
export function evalOptions(args: readonly string[]) {
	const options = parsed(args);
	if (options.model && options.raise)
		throw new OperatorError("The floor is the built-in reader's: no --raise with --model.");
	return { ...options, set: options.set ?? [] };
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: FLAGS }).values;
	} catch (cause) {
		const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
		throw new OperatorError(`${reason.replace(/\.$/, "")}. See npm run eval -- --help.`, { cause });
	}
}
