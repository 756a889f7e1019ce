import { askedRestOf } from "./asked-rest";
import type { Assistant, BriefInput, ReplyInput } from "./assistant";
import { type CircuitLimits, createCircuit, DEFAULT_CIRCUIT } from "./circuit";

export type Fault = { during: "read" | "reply" | "brief"; cause: unknown };

export type FallbackOptions = { circuit?: CircuitLimits; now?: () => number };

/** Less than this is no answer yet; the built-in assistant then gives the whole of its own. */
const USEFUL_CHARACTERS = 60;

/**
 * The model while it works, the built-in assistant for whatever it does not finish, in the very same turn. Nothing
 * rejects but what the built-in assistant would reject. After several faults in a row the model is skipped for a while.
 */
export function withFallback(
	{ model, builtIn }: { model: Assistant; builtIn: Assistant },
	onFault: (fault: Fault) => void,
	{ circuit: limits = DEFAULT_CIRCUIT, now = Date.now }: FallbackOptions = {},
): Assistant {
	const circuit = createCircuit(limits, now);

	return {
		name: "model",
		read: (input, signal) => attempt("read", { signal, ask: (one) => one.read(input, signal) }),
		brief: (input: BriefInput, signal) =>
			attempt("brief", { signal, ask: (one) => one.brief(input, signal) }),
		reply,
	};

	async function attempt<Result>(
		during: Fault["during"],
		{ signal, ask }: { signal?: AbortSignal; ask: (one: Assistant) => Promise<Result> },
	): Promise<Result> {
		if (!circuit.allows()) return ask(builtIn);
		try {
			const result = await ask(model);
			circuit.succeeded();
			return result;
		} catch (cause) {
			report({ during, cause }, signal);
			return ask(builtIn);
		}
	}

	async function* reply(input: ReplyInput, signal: AbortSignal): AsyncIterable<string> {
		if (!circuit.allows()) {
			yield* builtIn.reply(input, signal);
			return;
		}
		let said = "";
		let finished = false;
		try {
			for await (const chunk of model.reply(input, signal)) {
				said += chunk;
				yield chunk;
			}
			finished = true;
		} catch (cause) {
			finished = true;
			report({ during: "reply", cause }, signal);
			if (!signal.aborted) yield* completed(said, { input, signal });
			return;
		} finally {
			if (!finished) circuit.dropped();
		}
		if (signal.aborted) circuit.dropped();
		else circuit.succeeded();
	}

	function report(fault: Fault, signal?: AbortSignal): void {
		if (signal?.aborted) {
			circuit.dropped();
			return;
		}
		circuit.failed(askedRestOf(fault.cause));
		onFault(fault);
	}

	/** An answer that was begun is kept; what it may lack is the question that carries the conversation on. */
	async function* completed(
		said: string,
		{ input, signal }: { input: ReplyInput; signal: AbortSignal },
	): AsyncIterable<string> {
		const gap = said === "" || /\s$/.test(said) ? "" : " ";
		if (said.trim().length < USEFUL_CHARACTERS) {
			yield* spaced(gap, builtIn.reply(input, signal));
			return;
		}
		if (said.includes("?")) return;
		let last = "";
		for await (const sentence of builtIn.reply(input, signal)) last = sentence.trim();
		if (last.endsWith("?")) yield gap + last;
	}
}

async function* spaced(gap: string, chunks: AsyncIterable<string>): AsyncIterable<string> {
	let first = true;
	for await (const chunk of chunks) {
		yield first ? gap + chunk : chunk;
		first = false;
	}
}
