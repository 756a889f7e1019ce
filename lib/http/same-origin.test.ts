import { describe, expect, it } from "vitest";
import { requireSameOrigin } from "./same-origin";

const APP = "https://baton.example";

function from(origin: string | null, headers: Record<string, string> = {}): Request {
	const own = { host: "baton.example", ...headers, ...(origin === null ? {} : { origin }) };
	return new Request(`${APP}/api/chat`, { method: "POST", headers: own });
}

describe("a request that changes something", () => {
	it.each([
		["our own page", from("https://baton.example")],
		["a program, which sends no origin", from(null)],
		["our own page, whose origin was taken off", from(null, { "sec-fetch-site": "same-origin" })],
		[
			"the host it was sent to, behind a proxy",
			from("https://chat.acme.example", { "x-forwarded-host": "chat.acme.example" }),
		],
	])("passes from %s", (_who, request) => {
		expect(() => requireSameOrigin(request, APP)).not.toThrow();
	});

	it.each([
		["another site", from("https://evil.example")],
		["another port of our host", from("https://baton.example:8443")],
		["a host that begins like ours", from("https://baton.example.evil.example")],
		["a sandboxed page", from("null")],
		["something that is no origin", from("baton.example")],
		["another site whose origin was taken off", from(null, { "sec-fetch-site": "cross-site" })],
		["a page below our name, likewise", from(null, { "sec-fetch-site": "same-site" })],
	])("is refused from %s", (_who, request) => {
		expect(() => requireSameOrigin(request, APP)).toThrowError(
			expect.objectContaining({ code: "foreign_origin" }),
		);
	});
});
