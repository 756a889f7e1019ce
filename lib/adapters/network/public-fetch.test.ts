import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { type Address, type Network, NotPublicError } from "./network";
import { createPublicFetch } from "./public-fetch";

const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
		await once(server, "close");
	}
});

async function aServer(answer: RequestListener): Promise<number> {
	const server = createServer(answer).listen(0, "127.0.0.1");
	servers.push(server);
	await once(server, "listening");
	const address = server.address();
	return typeof address === "object" && address ? address.port : 0;
}

const HERE: Address = { address: "127.0.0.1", family: 4 };

function leadingTo(addresses: Address[], open: string[] = ["127.0.0.1"]): Network {
	return { resolve: async () => addresses, isAllowed: (address) => open.includes(address) };
}

describe("reaching an address that an admin entered", () => {
	it("posts the body and hands back status, headers and answer", async () => {
		const port = await aServer(async (request, response) => {
			let body = "";
			for await (const chunk of request) body += chunk;
			response.writeHead(429, { "retry-after": "7" }).end(`${request.method} ${body}`);
		});
		const get = createPublicFetch(leadingTo([HERE]));
		const response = await get(`http://hooks.example:${port}/x`, { method: "POST", body: "hello" });
		expect(response.status).toBe(429);
		expect(response.headers.get("retry-after")).toBe("7");
		expect(await response.text()).toBe("POST hello");
	});

	it("sends nothing when one of several addresses of the name is inside", async () => {
		let calls = 0;
		const port = await aServer((_request, response) => {
			calls += 1;
			response.end();
		});
		const both = leadingTo([HERE, { address: "10.0.0.5", family: 4 }]);
		await expect(createPublicFetch(both)(`http://two.example:${port}/`)).rejects.toThrow(
			NotPublicError,
		);
		expect(calls).toBe(0);
	});

	it.each([
		"http://127.0.0.1/",
		"http://[::1]/",
		"http://[::ffff:169.254.169.254]/latest",
		"http://0x7f.1/",
		"http://localhost:3000/",
		"https://8.8.8.8:25/",
	])("refuses %s", async (address) => {
		await expect(createPublicFetch()(address)).rejects.toThrow(NotPublicError);
	});

	it("hands a redirect back instead of following it", async () => {
		const port = await aServer((_request, response) => {
			response.writeHead(307, { location: "http://169.254.169.254/" }).end();
		});
		const response = await createPublicFetch(leadingTo([HERE]))(`http://r.example:${port}/`);
		expect(response.status).toBe(307);
	});

	it("gives up with the signal even while the name is being looked up", async () => {
		const lost: Network = { resolve: () => new Promise(() => {}), isAllowed: () => true };
		const signal = AbortSignal.timeout(30);
		await expect(createPublicFetch(lost)("http://slow.example/", { signal })).rejects.toThrow(
			/timeout/i,
		);
	});
});
