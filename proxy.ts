import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "./lib/http/content-policy";

/**
 * Headers for every page: a content security policy with a fresh nonce, so that no text of a visitor's can
 * become a script. Who may see a page is decided inside each page and route, never here. No page may be framed;
 * the embedded chat (pages/embed.tsx) opens that for the sites an admin named, and for itself only.
 */
export function proxy(request: NextRequest): NextResponse {
	const nonce = crypto.randomUUID().replaceAll("-", "");
	const policy = contentPolicy({ nonce, framedBy: [] });
	const headers = new Headers(request.headers);
	headers.set("x-nonce", nonce);
	headers.set("content-security-policy", policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set("content-security-policy", policy);
	response.headers.set("x-content-type-options", "nosniff");
	response.headers.set("referrer-policy", referrerPolicyOf(request.nextUrl.pathname));
	response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
	return response;
}

export const config = {
	matcher: [{ source: "/((?!api/|_next/static|_next/image|icon.svg|widget/|widget.js).*)" }],
};

/** A handoff's address may lead to the CRM of another company, which need not learn where its readers come from. */
function referrerPolicyOf(path: string): string {
	return path.startsWith("/h/") ? "no-referrer" : "strict-origin-when-cross-origin";
}
