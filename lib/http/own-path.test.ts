import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test("After signing in one comes back to the console's page or the handoff's link", () => {
	expect(ownPath("/console/contacts/1?q=a")).toBe("/console/contacts/1?q=a");
	expect(ownPath("/h/abc")).toBe("/h/abc");
});

test.each([
	"https://evil.example/console",
	"//evil.example/console",
	"/\\evil.example",
	"/console@evil.example",
	"/h/../../api/auth/sign-out",
	"javascript:alert(1)",
	"/consolex",
	undefined,
	["/console"],
])("An address that leads elsewhere becomes the inbox: %s", (asked) => {
	expect(ownPath(asked)).toBe("/console");
});
