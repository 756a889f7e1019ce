import { Refusal } from "@/lib/wire/refusal";

/**
 * A request that changes something must come from our own pages. Programs send no Origin; browsers always
 * do, and `null` stands for a sandboxed page that is nobody's. Should something on the way have taken the Origin
 * off, what browsers say of the page itself still tells. @throws Refusal `foreign_origin`
 */
export function requireSameOrigin(request: Request, appUrl: string): void {
	const origin = request.headers.get("origin");
	if (origin === null) {
		if (FOREIGN.has(request.headers.get("sec-fetch-site") ?? ""))
			throw new Refusal("foreign_origin");
		return;
	}
	const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
	const own = [new URL(appUrl).host, host];
	if (origin === "null" || !URL.canParse(origin) || !own.includes(new URL(origin).host)) {
		throw new Refusal("foreign_origin");
	}
}

/** A page below the same name is not ours either. */
const FOREIGN = new Set(["cross-site", "same-site"]);
