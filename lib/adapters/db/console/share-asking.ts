type Asking<Answer> = { running: Promise<Answer>; next: Promise<Answer> | null };

/**
 * Fifty consoles hear of one event and ask the same at once: one of them is answered, and the others share the
 * asking after it. Nobody joins one that has already begun, for its answer may be older than their question.
 */
export function shareAsking<Asked, Answer>(
	ask: (asked: Asked) => Promise<Answer>,
	keyOf: (asked: Asked) => string,
): (asked: Asked) => Promise<Answer> {
	const askings = new Map<string, Asking<Answer>>();

	function begin(key: string, asked: Asked): Promise<Answer> {
		const running = ask(asked);
		const asking: Asking<Answer> = { running, next: null };
		askings.set(key, asking);
		const end = () => {
			if (askings.get(key) === asking && asking.next === null) askings.delete(key);
		};
		running.then(end, end);
		return running;
	}

	return (asked) => {
		const key = keyOf(asked);
		const asking = askings.get(key);
		if (!asking) return begin(key, asked);
		const begins = () => begin(key, asked);
		asking.next ??= asking.running.then(begins, begins);
		return asking.next;
	};
}
