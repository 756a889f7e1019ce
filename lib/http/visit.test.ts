import { afterAll, describe, expect, it, vi } from "vitest";
import { EMBED_HEADER } from "@/lib/wire/embed";
import { newVisitCookie, visitOf } from "./visit";
import { signVisit } from "./visitor-cookie";

const SECRET = "a secret of at least thirty-two characters";
vi.stubEnv("APP_SECRET", SECRET);
afterAll(() => void vi.unstubAllEnvs());

const OWN = "https://chat.example.com";
const signed = (id: string) => signVisit(id, { secret: SECRET, now: Date.now() });

function sent(headers: Record<string, string>) {
	return { headers: new Headers({ origin: OWN, ...headers }) };
}

const FRAMED = { [EMBED_HEADER]: "1" };

describe("the conversation of a request", () => {
	it("is that of our own page before that of a frame", () => {
		const both = `baton_embed=${signed("framed")}; baton_visit=${signed("own")}`;
		expect(visitOf(sent({ cookie: both }))).toBe("own");
		expect(visitOf(sent({ cookie: `baton_embed=${signed("framed")}` }))).toBe("framed");
	});

	it("is none when both cookies are forged", () => {
		expect(visitOf(sent({ cookie: "baton_visit=a.9999999999.x; baton_embed=b.1.y" }))).toBeNull();
	});
});

describe("the cookie that goes back", () => {
	it.each([
		["from a frame over https", sent(FRAMED), /^baton_embed=.*SameSite=None; Secure; Partitioned/],
		[
			"from a frame on the machine itself",
			sent({ ...FRAMED, origin: "http://localhost:3000" }),
			/^baton_embed=.*Partitioned/,
		],
		[
			"from a frame that already has the plain one",
			sent({ ...FRAMED, cookie: `baton_visit=${signed("own")}` }),
			/^baton_visit=.*SameSite=Lax/,
		],
		[
			"from a frame by plain http, where no browser keeps the other kind",
			sent({ ...FRAMED, origin: "http://chat.internal" }),
			/^baton_visit=.*SameSite=Lax/,
		],
		["from our own page", sent({}), /^baton_visit=.*SameSite=Lax; Secure/],
	])("%s", (_where, request, line) => {
		expect(newVisitCookie(request, "own", OWN)).toMatch(line);
	});
});
