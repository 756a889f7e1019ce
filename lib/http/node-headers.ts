import type { IncomingMessage } from "node:http";

/** The headers of a request of Node's as the rest of the house reads them. */
export function headersOf({ headers }: Pick<IncomingMessage, "headers">): Headers {
	const read = new Headers();
	for (const [name, value] of Object.entries(headers))
		if (value !== undefined) read.set(name, Array.isArray(value) ? value.join(", ") : value);
	return read;
}
