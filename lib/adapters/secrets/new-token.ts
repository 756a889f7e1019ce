import { createHash, randomBytes } from "node:crypto";

const BYTES = 24;

/** Of a one-time link only the hash is kept, so that a copy of the database opens nothing. */
export function newToken(): { token: string; sha256: string } {
	const token = randomBytes(BYTES).toString("base64url");
	return { token, sha256: createHash("sha256").update(token).digest("hex") };
}
