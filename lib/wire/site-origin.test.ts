import { describe, expect, it } from "vitest";
import { isOnSites, siteOrigin } from "./site-origin";

describe("a site that an admin writes", () => {
	it.each([
		["https://www.example.com", "https://www.example.com"],
		["  https://www.example.com/ ", "https://www.example.com"],
		["HTTPS://WWW.Example.COM:443", "https://www.example.com"],
		["http://localhost:8080", "http://localhost:8080"],
		["https://bücher.example", "https://xn--bcher-kva.example"],
		["https://*.example.com", "https://*.example.com"],
		["https://*.example.com:8443", "https://*.example.com:8443"],
	])("%s is kept as %s", (written, kept) => {
		expect(siteOrigin(written)).toBe(kept);
	});

	it.each([
		"",
		"*",
		"null",
		"example.com",
		"https://",
		"https://*",
		"https://*.com",
		"https://*.10.0.0.1",
		"https://www.*.example.com",
		"https://*.*.example.com",
		"https://example.com/shop",
		"https://example.com?x",
		"https://example.com#x",
		"https://ada:secret@example.com",
		"ftp://example.com",
		"javascript://example.com",
		"https://[::1]:3000",
		"https://example.com;script-src *",
		"https://example.com https://evil.example",
		"https://example.com\nx-frame-options: allow",
		"'none'",
	])("%j is no site", (written) => {
		expect(siteOrigin(written)).toBeNull();
	});
});

describe("a page", () => {
	const SITES = ["https://www.example.com", "https://*.example.org"];

	it.each(["https://www.example.com", "https://shop.example.org", "https://a.b.example.org"])(
		"of %s is on the sites",
		(origin) => {
			expect(isOnSites(origin, SITES)).toBe(true);
		},
	);

	it.each([
		["without the name in front", "https://example.com"],
		["by http", "http://www.example.com"],
		["of another port", "https://www.example.com:8443"],
		["of the name itself, when only what is below it may", "https://example.org"],
		["of nothing below the name", "https://.example.org"],
		["of a name that ends alike", "https://evilexample.org"],
		["of a name that goes on", "https://shop.example.org.evil.example"],
		["of the site in a user's name", "https://evil.example/.example.org"],
		["of nobody", "null"],
	])("%s is not on the sites", (_who, origin) => {
		const asBrowsersSend = URL.canParse(origin) ? new URL(origin).origin : origin;
		expect(isOnSites(asBrowsersSend, SITES)).toBe(false);
	});

	it("is on none when there are none", () => {
		expect(isOnSites("https://www.example.com", [])).toBe(false);
	});
});
