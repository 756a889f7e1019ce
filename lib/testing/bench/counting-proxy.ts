import { connect, createServer, type Socket } from "node:net";

/** Simple queries and executions of prepared ones; everything else of a statement is ceremony. */
const STATEMENT_MESSAGES = new Set(["Q", "E"]);

export type CountingProxy = {
	/** The database's address, by way of the proxy. */
	url: string;
	/** Statements so far, BEGIN and COMMIT included. */
	count(): number;
	stop(): Promise<void>;
};

/** Stands between a client and PostgreSQL and counts the statements in the client's messages. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
	const target = new URL(databaseUrl);
	const sockets = new Set<Socket>();
	let statements = 0;
	const server = createServer((client) => {
		const database = connect(Number(target.port), target.hostname);
		const read = messageReader((type) => {
			if (STATEMENT_MESSAGES.has(type)) statements += 1;
		});
		client.on("data", read);
		client.pipe(database).pipe(client);
		for (const socket of [client, database]) {
			sockets.add(socket);
			socket.on("error", () => socket.destroy());
			socket.once("close", () => sockets.delete(socket));
		}
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
	const url = new URL(databaseUrl);
	url.hostname = "127.0.0.1";
	url.port = String(address.port);
	return {
		url: url.href,
		count: () => statements,
		async stop() {
			for (const socket of sockets) socket.destroy();
			await new Promise<void>((done) => server.close(() => done()));
		},
	};
}

/** The types of the client's messages. Source: PostgreSQL documentation, "Message Formats". */
function messageReader(found: (type: string) => void): (chunk: Buffer) => void {
	let rest = Buffer.alloc(0);
	// The first message of a connection has no type.
	let typeBytes = 0;
	return (chunk) => {
		rest = Buffer.concat([rest, chunk]);
		while (rest.length >= typeBytes + 4) {
			const length = typeBytes + rest.readInt32BE(typeBytes);
			if (rest.length < length) return;
			if (typeBytes === 1) found(String.fromCharCode(rest[0] ?? 0));
			rest = rest.subarray(length);
			typeBytes = 1;
		}
	};
}
