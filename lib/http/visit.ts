import { env } from "@/lib/env";
import { Refusal } from "@/lib/wire/refusal";
import { readVisit, signVisit, VISITOR_COOKIE, visitCookie } from "./visitor-cookie";

/** The conversation this browser may see, by its signed cookie; null for none, a forged or an expired one. */
export function visitOf({ headers }: { headers: Headers }): string | null {
	const cookies = headers.get("cookie") ?? "";
	const pair = cookies.split(/;\s*/).find((one) => one.startsWith(`${VISITOR_COOKIE}=`));
	return readVisit(pair?.slice(VISITOR_COOKIE.length + 1), signing());
}

/** For routes that need one. @throws Refusal `no_conversation` (401) */
export function requireVisit(request: Request): string {
	const conversationId = visitOf(request);
	if (conversationId === null) throw new Refusal("no_conversation");
	return conversationId;
}

export function newVisitCookie(conversationId: string, appUrl: string): string {
	const secure = appUrl.startsWith("https:");
	return visitCookie(signVisit(conversationId, signing()), { secure });
}

/** The caller's network address as Next tells it; only used to slow floods. */
export function addressOf(request: Request): string {
	return request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
}

function signing() {
	const secret = env().APP_SECRET;
	if (!secret) throw new Error("APP_SECRET is not set. `npm start` makes and keeps one.");
	return { secret, now: Date.now() };
}
