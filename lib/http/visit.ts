import { env } from "@/lib/env";
import { EMBED_HEADER } from "@/lib/wire/embed";
import { Refusal } from "@/lib/wire/refusal";
import {
	EMBED_COOKIE,
	embedCookie,
	readVisit,
	signVisit,
	VISITOR_COOKIE,
	visitCookie,
} from "./visitor-cookie";

type Sent = { headers: Headers };

/** The conversation this browser may see, by its signed cookie; null for none, a forged or an expired one. */
export function visitOf(request: Sent): string | null {
	return visitIn(request, VISITOR_COOKIE) ?? visitIn(request, EMBED_COOKIE);
}

/** For routes that need one. @throws Refusal `no_conversation` (401) */
export function requireVisit(request: Sent): string {
	const conversationId = visitOf(request);
	if (conversationId === null) throw new Refusal("no_conversation");
	return conversationId;
}

/**
 * Keeps the conversation in the browser that sent this. In a frame of another site only the cookie for frames is
 * kept; where the plain one arrived, the frame stands on our own site and goes on with it.
 */
export function newVisitCookie(request: Sent, conversationId: string, appUrl: string): string {
	const value = signVisit(conversationId, signing());
	const framed = request.headers.has(EMBED_HEADER) && visitIn(request, VISITOR_COOKIE) === null;
	if (framed && keepsSecure(request.headers.get("origin"))) return embedCookie(value);
	return visitCookie(value, { secure: appUrl.startsWith("https:") });
}

/** The caller's network address as Next tells it; only used to slow floods. */
export function addressOf(request: Sent): string {
	return request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
}

function visitIn({ headers }: Sent, name: string): string | null {
	const cookies = headers.get("cookie") ?? "";
	const pair = cookies.split(/;\s*/).find((one) => one.startsWith(`${name}=`));
	return readVisit(pair?.slice(name.length + 1), signing());
}

/** Browsers keep a Secure cookie over https, and on the machine itself. */
function keepsSecure(origin: string | null): boolean {
	if (origin === null || !URL.canParse(origin)) return false;
	const { protocol, hostname } = new URL(origin);
	return protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1";
}

function signing() {
	const secret = env().APP_SECRET;
	if (!secret) throw new Error("APP_SECRET is not set. `npm start` makes and keeps one.");
	return { secret, now: Date.now() };
}
