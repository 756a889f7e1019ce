import type { z } from "zod";

/** Where a list goes on, as an opaque text; what somebody made up reads as the beginning. */
export function writeCursor(place: readonly (string | number)[]): string {
	return Buffer.from(JSON.stringify(place)).toString("base64url");
}

export function readCursor<T>(cursor: string | null, place: z.ZodType<T>): T | null {
	if (cursor === null) return null;
	try {
		return place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
	} catch {
		return null;
	}
}
