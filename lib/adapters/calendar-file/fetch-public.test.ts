import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { Network } from "../network/network";
import { CALENDAR_MAX_BYTES, fetchPublic } from "./fetch-public";

const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
		await once(server, "close");
	}
});

async function aServer(answer: RequestListener): Promise<{ port: number }> {
	const server = createServer(answer).listen(0, "127.0.0.1");
	servers.push(server);
	await once(server, "listening");
	const address = server.address();
	return { port: typeof address === "object" && address ? address.port : 0 };
}

/** `calendar.example` leads to this machine, and only to the given ports of it. */
function network(ports: number[], asked: string[] = []): { network: Network; timeoutMs: number } {
	return {
		network: {
			async resolve(host) {
				asked.push(host);
				return [{ address: "127.0.0.1", family: 4 }];
			},
			isAllowed: (address, port) => address === "127.0.0.1" && ports.includes(port),
		},
		timeoutMs: 500,
	};
}

describe("fetching a calendar", () => {
	it("brings the text of a public address", async () => {
		const { port } = await aServer((_request, response) => response.end("BEGIN:VCALENDAR"));
		const fetched = await fetchPublic(`http://calendar.example:${port}/a.ics`, network([port]));
		expect(fetched).toEqual({ result: "fetched", text: "BEGIN:VCALENDAR" });
	});

	it("connects to the very address that was checked, asking for the name once", async () => {
		const asked: string[] = [];
		const { port } = await aServer(({ headers }, response) => response.end(headers.host));
		const fetched = await fetchPublic(`http://rebinding.example:${port}/`, network([port], asked));
		expect(asked).toEqual(["rebinding.example"]);
		expect(fetched).toEqual({ result: "fetched", text: `rebinding.example:${port}` });
	});

	it.each([
		"http://127.0.0.1/a.ics",
		"http://[::1]/a.ics",
		"http://2130706433/",
		"http://0x7f.1/",
		"http://169.254.169.254/latest/meta-data",
		"http://[::ffff:10.0.0.1]/",
		"http://localhost/a.ics",
		"http://8.8.8.8:22/",
	])("refuses %s", async (address) => {
		expect(await fetchPublic(address)).toMatchObject({
			result: "refused",
			reason: expect.stringContaining("public internet"),
		});
	});

	it.each(["file:///etc/passwd", "ftp://a.example/", "https://user:pw@a.example/", "holidays"])(
		"says that %s is no web address",
		async (address) => {
			expect(await fetchPublic(address)).toMatchObject({
				result: "refused",
				reason: expect.stringContaining("https://"),
			});
		},
	);

	it("checks a redirect like a first address", async () => {
		const { port } = await aServer((_request, response) => {
			response.writeHead(302, { location: "http://inside.example:1/" }).end();
		});
		expect(await fetchPublic(`http://calendar.example:${port}/`, network([port]))).toMatchObject({
			result: "refused",
			reason: expect.stringContaining("public internet"),
		});
	});

	it("follows a redirect to another public address, but not for ever", async () => {
		const { port } = await aServer(({ url }, response) => {
			if (url === "/end") response.end("there");
			else response.writeHead(301, { location: url === "/loop" ? "/loop" : "/end" }).end();
		});
		const net = network([port]);
		expect(await fetchPublic(`http://c.example:${port}/`, net)).toEqual({
			result: "fetched",
			text: "there",
		});
		expect(await fetchPublic(`http://c.example:${port}/loop`, net)).toMatchObject({
			result: "refused",
		});
	});

	it("stops at two megabytes", async () => {
		const { port } = await aServer((_request, response) => {
			response.end(Buffer.alloc(CALENDAR_MAX_BYTES + 1, "a"));
		});
		expect(await fetchPublic(`http://c.example:${port}/`, network([port]))).toMatchObject({
			result: "refused",
			reason: expect.stringContaining("2 MB"),
		});
	});

	it("gives up on an address that does not answer in time", async () => {
		const { port } = await aServer(() => {});
		expect(await fetchPublic(`http://c.example:${port}/`, network([port]))).toMatchObject({
			result: "refused",
			reason: expect.stringContaining("too long"),
		});
	});

	it("passes on what the address answers instead of a calendar", async () => {
		const { port } = await aServer((_request, response) => response.writeHead(404).end());
		expect(await fetchPublic(`http://c.example:${port}/`, network([port]))).toMatchObject({
			result: "refused",
			reason: expect.stringContaining("404"),
		});
	});
});
