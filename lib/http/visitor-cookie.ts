import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

export const VISITOR_COOKIE = "baton_visit";
/** The same for a chat inside another site's page, where a browser keeps no cookie of the other kind. */
export const EMBED_COOKIE = "baton_embed";
export const VISIT_DAYS = 30;

/**
 * The visitor's conversation in a signed, dated value: `id.expires.signature`. A forged, altered or expired
 * one reads as null, like none at all.
 */
export function signVisit(conversationId: string, { secret, now }: Signing): string {
	const expires = Math.floor(now / 1000) + VISIT_DAYS * 86_400;
	const payload = `${conversationId}.${expires}`;
	return `${payload}.${signature(payload, secret)}`;
}

export function readVisit(value: string | undefined, { secret, now }: Signing): string | null {
	const [id, expires, given, ...rest] = value?.split(".") ?? [];
	if (!id || !expires || !given || rest.length > 0) return null;
	if (!matches(given, signature(`${id}.${expires}`, secret))) return null;
	return Number(expires) * 1000 > now ? id : null;
}

/** The Set-Cookie line. Not readable by scripts; sent to our own pages only. */
export function visitCookie(value: string, { secure }: { secure: boolean }): string {
	return cookieLine(VISITOR_COOKIE, value, ["SameSite=Lax", ...(secure ? ["Secure"] : [])]);
}

/**
 * The line for a chat in a frame. Partitioned: kept apart for each site that shows the chat, so that nobody is
 * known from one to the next, and a request that another site forges does not carry it.
 */
export function embedCookie(value: string): string {
	return cookieLine(EMBED_COOKIE, value, ["SameSite=None", "Secure", "Partitioned"]);
}

function cookieLine(name: string, value: string, flags: readonly string[]): string {
	const all = [...flags, `Max-Age=${VISIT_DAYS * 86_400}`];
	return [`${name}=${value}`, "Path=/", "HttpOnly", ...all].join("; ");
}

/** `now` by the machine's clock, in milliseconds: a browser's expiry does not follow BATON_CLOCK. */
export type Signing = { secret: string; now: number };

const keys = new Map<string, Buffer>();

function signature(payload: string, secret: string): string {
	const key = keys.get(secret) ?? Buffer.from(hkdfSync("sha256", secret, "", "visitor cookie", 32));
	keys.set(secret, key);
	return createHmac("sha256", key).update(payload).digest("base64url");
}

function matches(given: string, expected: string): boolean {
	const one = Buffer.from(given);
	const other = Buffer.from(expected);
	return one.length === other.length && timingSafeEqual(one, other);
}
