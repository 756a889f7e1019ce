import { answerAvailability } from "./availability";
import { answerLines } from "./json-lines";
import { OperatorError } from "./operator-error";
import { readOptions } from "./options";

/** Cases from stdin, or a single instant with --at. */
export async function availabilityCommand(args: readonly string[]): Promise<void> {
	const { at } = readOptions(args, { at: { type: "string" } });
	if (at === undefined) return answerLines((value) => answerAvailability(value));
	const given = answerAvailability({ id: at, at });
	if ("error" in given) throw new OperatorError(String(given.error));
	process.stdout.write(`${JSON.stringify(given)}\n`);
}
