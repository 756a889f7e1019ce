import type { SaveAnswer } from "@/lib/wire/settings";

const STATUS = {
	saved: 200,
	moved: 409,
	invalid: 422,
} as const satisfies Record<SaveAnswer["result"], number>;

/** What became of a saving; the screen shows each outcome in its place. */
export function savedResponse(answer: SaveAnswer): Response {
	return Response.json(answer, {
		status: STATUS[answer.result],
		headers: { "cache-control": "no-store" },
	});
}
