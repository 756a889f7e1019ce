/**
 * Turns of one conversation run one after the other in this process; those of different conversations side
 * by side. Between processes the version check of `commitTurn` decides.
 */
export type Turns = {
	/** Waits for its place; call `done` exactly once. `signal` fires when a person takes over. */
	enter(conversationId: string): Promise<{ signal: AbortSignal; done: () => void }>;
	/** Stops the reply being written in this conversation, if there is one. */
	interrupt(conversationId: string): void;
};

type Line = { tail: Promise<void>; waiting: number; running: AbortController | null };

export function createTurns(): Turns {
	const lines = new Map<string, Line>();
	return {
		async enter(conversationId) {
			const line = lines.get(conversationId) ?? {
				tail: Promise.resolve(),
				waiting: 0,
				running: null,
			};
			lines.set(conversationId, line);
			const before = line.tail;
			const controller = new AbortController();
			let leave = () => {};
			line.tail = new Promise((resolve) => {
				leave = resolve;
			});
			line.waiting += 1;
			await before;
			line.running = controller;
			return {
				signal: controller.signal,
				done: () => {
					line.running = null;
					line.waiting -= 1;
					if (line.waiting === 0) lines.delete(conversationId);
					leave();
				},
			};
		},
		interrupt: (conversationId) => lines.get(conversationId)?.running?.abort(),
	};
}
