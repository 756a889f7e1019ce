import { createHash, randomBytes } from "node:crypto";
import { Refusal } from "@/lib/wire/refusal";

const PREFIX = "bk_";
const HINT_CHARACTERS = 8;

/** A new key, shown once, with what is kept of it. */
export function makeApiKey(): { key: string; hint: string; sha256: string } {
	const key = `${PREFIX}${randomBytes(32).toString("base64url")}`;
	return { key, hint: key.slice(0, HINT_CHARACTERS), sha256: hashOf(key) };
}

/** 256 random bits need no slow hash: there is nothing to guess. */
function hashOf(key: string): string {
	return createHash("sha256").update(key).digest("hex");
}

/** The hash of the key in `Authorization: Bearer …`. @throws Refusal `no_api_key` */
export function presentedKey({ headers }: { headers: Headers }): string {
	const [, key] = /^Bearer (\S{1,200})$/i.exec(headers.get("authorization") ?? "") ?? [];
	if (!key?.startsWith(PREFIX)) throw new Refusal("no_api_key");
	return hashOf(key);
}
