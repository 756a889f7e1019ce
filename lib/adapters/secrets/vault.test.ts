import { describe, expect, it } from "vitest";
import { createVault } from "./vault";

const OLD = "an-app-secret-of-more-than-32-characters";
const NEW = "another-app-secret-of-more-than-32-chars";
const NAME = "slack_webhook";
const TEXT = "https://hooks.slack.example/services/T0/B0/ü-secret";

const vault = createVault([OLD]);

describe("a secret at rest", () => {
	it("opens under the name and the APP_SECRET it was sealed with", () => {
		expect(vault.open(NAME, vault.seal(NAME, TEXT))).toBe(TEXT);
		expect(createVault([OLD]).open(NAME, vault.seal(NAME, TEXT))).toBe(TEXT);
	});

	it("shows nothing of the text, and never looks the same twice", () => {
		const sealed = vault.seal(NAME, TEXT);
		expect(sealed).not.toContain("slack");
		expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("services");
		expect(vault.seal(NAME, TEXT)).not.toBe(sealed);
	});

	it("does not open in the place of another", () => {
		expect(vault.open("smtp_url", vault.seal(NAME, TEXT))).toBeNull();
	});

	it("does not open when a single character was changed", () => {
		const sealed = vault.seal(NAME, TEXT);
		for (let at = 0; at < sealed.length - 1; at += 7) {
			const other = sealed[at] === "A" ? "B" : "A";
			const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
			expect(vault.open(NAME, changed)).toBeNull();
		}
	});

	it.each(["", "v1", "v1....", "v2.a.b.c.d", TEXT, "v1.x.AAAA.AAAA.AAAA"])("is not %j", (text) => {
		expect(vault.open(NAME, text)).toBeNull();
		expect(vault.isCurrent(text)).toBe(false);
	});

	it("does not open with another APP_SECRET", () => {
		expect(createVault([NEW]).open(NAME, vault.seal(NAME, TEXT))).toBeNull();
	});

	it("opens with the previous APP_SECRET while it is changed, and asks to be sealed anew", () => {
		const sealed = vault.seal(NAME, TEXT);
		const both = createVault([NEW, OLD]);
		expect(both.open(NAME, sealed)).toBe(TEXT);
		expect(both.isCurrent(sealed)).toBe(false);
		const anew = both.seal(NAME, TEXT);
		expect(both.isCurrent(anew)).toBe(true);
		expect(createVault([NEW]).open(NAME, anew)).toBe(TEXT);
		expect(createVault([OLD]).open(NAME, anew)).toBeNull();
	});

	it("cannot be made without an APP_SECRET", () => {
		expect(() => createVault([]).seal(NAME, TEXT)).toThrow("APP_SECRET");
		expect(createVault([]).open(NAME, vault.seal(NAME, TEXT))).toBeNull();
	});
});
