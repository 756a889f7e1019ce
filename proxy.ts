import { type NextRequest, NextResponse } from "next/server";

/**
 * Headers for every page: a content security policy with a fresh nonce, so that no text of a visitor's can
 * become a script. Who may see a page is decided inside each page and route, never here.
 */
export function proxy(request: NextRequest): NextResponse {
	const nonce = crypto.randomUUID().replaceAll("-", "");
	const policy = policyWith(nonce);
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
	matcher: [{ source: "/((?!api/|_next/static|_next/image|icon.svg|widget/).*)" }],
};

/** A handoff's address may lead to the CRM of another company, which need not learn where its readers come from. */
function referrerPolicyOf(path: string): string {
	return path.startsWith("/h/") ? "no-referrer" : "strict-origin-when-cross-origin";
}

function policyWith(nonce: string): string {
	const development = process.env.NODE_ENV === "development";
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
		// Positions and chart sizes are set as style attributes, which cannot carry a nonce.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self' data:",
		`connect-src 'self'${development ? " ws:" : ""}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'self'",
	].join("; ");
}
