export type SseEvent = { id?: string; data: string };

export type SseParser = {
	/** Takes the next piece of the stream, cut anywhere, and returns the events it completes. */
	push(piece: string): SseEvent[];
};

/** Reads `text/event-stream` as the WHATWG describes it; comments and unknown fields are skipped. */
export function createSseParser(): SseParser {
	let rest = "";
	let lines: string[] = [];
	let id: string | undefined;

	function take(line: string): SseEvent | null {
		if (line === "") return complete();
		const colon = line.indexOf(":");
		if (colon === 0) return null;
		const field = colon < 0 ? line : line.slice(0, colon);
		const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
		if (field === "data") lines.push(value);
		if (field === "id") id = value;
		return null;
	}

	function complete(): SseEvent | null {
		if (lines.length === 0) return null;
		const event: SseEvent = { data: lines.join("\n"), ...(id === undefined ? {} : { id }) };
		lines = [];
		return event;
	}

	return {
		push(piece) {
			const text = rest + piece;
			// A lone CR at the end may be the first half of CRLF: it waits for the next piece.
			const end = text.endsWith("\r") ? text.length - 1 : text.length;
			const found = text.slice(0, end).split(/\r\n|\n|\r/);
			rest = (found.pop() ?? "") + text.slice(end);
			return found.map(take).filter((event) => event !== null);
		},
	};
}
