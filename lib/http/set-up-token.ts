import { createHash } from "node:crypto";

/** Only the hash of the one-time link is kept, so that a copy of the database opens nothing. */
export function hashOfToken(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}
