import type { ModelTimeouts } from "./model-settings";

/**
 * Watches a streamed reply: aborts when the first words, the next words or the end take too long. Own timers, because
 * the SDK's begin only once the server has answered, and a server that does not answer is the common fault.
 */
export function createWatchdog({ firstToken, betweenTokens, reply }: ModelTimeouts) {
	const controller = new AbortController();
	const abort = () => controller.abort();
	const whole = setTimeout(abort, reply);
	let next = setTimeout(abort, firstToken);
	return {
		signal: controller.signal,
		/** Words have come. */
		fed(): void {
			clearTimeout(next);
			next = setTimeout(abort, betweenTokens);
		},
		/** The reply is over or nobody reads on: the call ends with it. */
		stop(): void {
			clearTimeout(whole);
			clearTimeout(next);
			abort();
		},
	};
}
