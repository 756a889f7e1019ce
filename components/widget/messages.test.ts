import { describe, expect, it } from "vitest";
import { readFromFrame, readToFrame } from "./messages";

const PAGE = { url: "https://www.example.com/pricing?a=1", title: "Pricing" };

describe("what the site's page tells the chat", () => {
	it("is where the visitor is", () => {
		const page = { ...PAGE, referrer: "https://search.example/" };
		expect(readToFrame({ baton: "page", page })).toEqual({ baton: "page", page });
	});

	it("is cut to what the server takes", () => {
		const long = "x".repeat(5000);
		const told = readToFrame({
			baton: "page",
			page: { url: `https://e.example/${long}`, title: long },
		});
		expect(told).toMatchObject({ page: { title: "x".repeat(300) } });
		expect(told?.baton === "page" && told.page.url).toHaveLength(2000);
	});

	it("leaves out a title and a referrer that are none", () => {
		const page = { url: PAGE.url, title: 7, referrer: "javascript:alert(1)" };
		expect(readToFrame({ baton: "page", page })).toEqual({
			baton: "page",
			page: { url: PAGE.url },
		});
	});

	it("is whether the panel is open", () => {
		expect(readToFrame({ baton: "shown", open: true, focus: "yes", seen: "m1" })).toEqual({
			baton: "shown",
			open: true,
			focus: false,
			seen: "m1",
		});
	});

	it.each([
		null,
		"shown",
		[],
		{ type: "shown", open: true },
		{ baton: "page" },
		{ baton: "page", page: { url: "javascript:alert(1)" } },
		{ baton: "page", page: { url: "file:///etc/passwd" } },
		{ baton: "close" },
	])("%j is not for the chat", (value) => {
		expect(readToFrame(value)).toBeNull();
	});
});

describe("what the chat tells the site's page", () => {
	it.each([
		{ baton: "ready" },
		{ baton: "close" },
		{ baton: "seen", id: "m1" },
		{ baton: "seen", id: null },
		{ baton: "unread", count: 3 },
	])("%j", (message) => {
		expect(readFromFrame({ ...message, more: "left out" })).toEqual(message);
	});

	it("is no message seen when what it names cannot be one", () => {
		const none = { baton: "seen", id: null };
		expect(readFromFrame({ baton: "seen", id: "x".repeat(65) })).toEqual(none);
		expect(readFromFrame({ baton: "seen", id: 7 })).toEqual(none);
	});

	it.each([
		undefined,
		{ baton: "open" },
		{ baton: "unread", count: -1 },
		{ baton: "unread", count: 1.5 },
		{ baton: "unread", count: "2" },
		{ baton: "unread", count: 1000 },
	])("%j is not for the page", (value) => {
		expect(readFromFrame(value)).toBeNull();
	});
});
