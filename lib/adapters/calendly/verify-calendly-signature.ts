import { createHmac, timingSafeEqual } from "node:crypto";
import type { Instant } from "@/lib/availability/types";

export type SignedWebhook = {
	/** `Calendly-Webhook-Signature`: `t=UNIX,v1=HEX`. */
	header: string | null | undefined;
	/** The body as it came, byte for byte. */
	rawBody: string | Uint8Array;
	key: string;
	now: Instant;
};

export type SignatureVerdict = "valid" | "expired" | "invalid";

/** Older webhooks are replays. Source: developer.calendly.com, webhook signatures. */
export const TOLERANCE_MS = 180_000;

/** Checks HMAC-SHA256 over `t.rawBody`. `expired` is well signed but more than three minutes away from `now`. */
export function verifyCalendlySignature({
	header,
	rawBody,
	key,
	now,
}: SignedWebhook): SignatureVerdict {
	const { time, signatures } = partsOf(header ?? "");
	if (key === "" || time === null) return "invalid";
	const expected = createHmac("sha256", key).update(`${time}.`).update(rawBody).digest();
	if (!signatures.some((it) => isSame(it, expected))) return "invalid";
	return Math.abs(now - Number(time) * 1_000) <= TOLERANCE_MS ? "valid" : "expired";
}

/** Several `v1` may stand side by side while a key is rotated. */
function partsOf(header: string): { time: string | null; signatures: string[] } {
	const pairs = header.split(",").map((part) => part.trim().split("="));
	const time = pairs.find(([name]) => name === "t")?.[1] ?? "";
	const signatures = pairs.flatMap(([name, text]) => (name === "v1" && text ? [text] : []));
	return { time: /^\d{1,12}$/.test(time) ? time : null, signatures };
}

function isSame(hex: string, expected: Buffer): boolean {
	const given = Buffer.from(hex, "hex");
	return given.length === expected.length && timingSafeEqual(given, expected);
}
