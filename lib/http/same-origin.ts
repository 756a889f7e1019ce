import { Refusal } from "@/lib/wire/refusal";

/**
 * A request that changes something must come from our own pages. Programs send no Origin; browsers always
 * do, and `null` stands for a sandboxed page that is nobody's. @throws Refusal `foreign_origin`
 */
export function requireSameOrigin(request: Request, appUrl: string): void {
	const origin = request.headers.get("origin");
	if (origin === null) return;
	const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
	const own = [new URL(appUrl).host, host];
	if (origin === "null" || !URL.canParse(origin) || !own.includes(new URL(origin).host)) {
		throw new Refusal("foreign_origin");
	}
}
