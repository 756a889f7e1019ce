import { describe, expect, it } from "vitest";
import { embedCookie, readVisit, signVisit, VISIT_DAYS, visitCookie } from "./visitor-cookie";

const SECRET = "a secret of at least thirty-two characters";
const NOW = Date.UTC(2025, 3, 8, 8, 15);
const ID = "6a1f8a3e-6f0b-4d2c-9a45-1f0c2f6f7a11";
const mine = { secret: SECRET, now: NOW };
const signed = signVisit(ID, mine);
const [id, expires, signature] = signed.split(".");

describe("the visitor's cookie", () => {
	it("names the conversation it was signed for", () => {
		expect(readVisit(signed, mine)).toBe(ID);
	});

	it("is good until its last second and not after it", () => {
		const end = Number(expires) * 1000;
		expect(end - NOW).toBe(VISIT_DAYS * 86_400_000);
		expect(readVisit(signed, { secret: SECRET, now: end - 1 })).toBe(ID);
		expect(readVisit(signed, { secret: SECRET, now: end })).toBeNull();
	});

	it.each([
		["nothing", undefined],
		["an empty value", ""],
		["the bare id", ID],
		["another conversation under the same signature", `another.${expires}.${signature}`],
		["a later end under the same signature", `${id}.${Number(expires) + 1}.${signature}`],
		["a signature with one character changed", `${id}.${expires}.${flipped(signature)}`],
		["a signature cut short", `${id}.${expires}.${signature?.slice(0, -1)}`],
		["no signature", `${id}.${expires}.`],
		["a fourth part", `${signed}.more`],
		["bytes that are no text", "\u0000\ud800.\uffff.\u202e"],
	])("reads %s as none", (_what, value) => {
		expect(readVisit(value, mine)).toBeNull();
	});

	it("signed with another secret reads as none", () => {
		const other = { secret: `${SECRET}!`, now: NOW };
		expect(readVisit(signVisit(ID, other), mine)).toBeNull();
	});

	it("cannot be read by scripts, goes to our own pages, and only over TLS where there is TLS", () => {
		const line = visitCookie(signed, { secure: true });
		expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=2592000$/);
		expect(visitCookie(signed, { secure: false })).not.toContain("Secure");
	});

	it("of a frame is kept apart for each site that shows the chat", () => {
		expect(embedCookie(signed)).toMatch(
			/^baton_embed=.+; Path=\/; HttpOnly; SameSite=None; Secure; Partitioned; Max-Age=2592000$/,
		);
	});
});

function flipped(text = ""): string {
	return `${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`;
}
