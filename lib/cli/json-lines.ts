import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Answers each line of stdin with one line on stdout, in order. A line that is not JSON gets an answer with
 * `error`; the exit status then says that something was wrong. A byte order mark before the first is no part of it.
 */
export async function answerLines(
	answer: (value: unknown) => object | Promise<object>,
): Promise<void> {
	const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	let number = 0;
	for await (const line of lines) {
		number += 1;
		if (line.trim() === "") continue;
		const given = await answered(number === 1 ? line.replace(/^\uFEFF/, "") : line, number, answer);
		if ("error" in given) {
			process.exitCode = 1;
			process.stderr.write(`line ${number}: ${String(given.error)}\n`);
		}
		if (!process.stdout.write(`${JSON.stringify(given)}\n`)) await once(process.stdout, "drain");
	}
}

async function answered(
	line: string,
	number: number,
	answer: (value: unknown) => object | Promise<object>,
): Promise<object> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { id: null, error: `Line ${number} is not JSON.` };
	}
	return answer(value);
}
