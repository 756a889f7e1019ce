/**
 * The companies a run visits: each is a server of its own whose clock starts at the instant its journeys
 * need and then runs on. Berlin is the demo company's zone.
 */
export type Place = {
	clock: string;
	/** A model server answers, slowly enough that a test can step in between its words. */
	model?: { tokenMs: number };
	/** Without it the first admin is made by the one-time link. */
	admin?: { email: string; password: string };
};

/** Who signs in. */
export const ADMIN = { email: "ada@example.com", password: "a long enough password" } as const;

/** Who else is at the desk, wherever there is an admin. */
export const COLLEAGUE = {
	name: "Anna",
	email: "anna@example.com",
	password: "another long password",
} as const;

export const PLACES = {
	/** Tuesday 10:15. */
	in_hours: { clock: "2026-03-03T10:15:00+01:00", admin: ADMIN },
	/** Saturday 23:10. */
	closed: { clock: "2026-03-07T23:10:00+01:00", admin: ADMIN },
	/** Wednesday 16:40: open, too late for a promise for the same day. */
	after_cut_off: { clock: "2026-03-04T16:40:00+01:00", model: { tokenMs: 30 } },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;
export const PLACE_NAMES: readonly PlaceName[] = ["in_hours", "closed", "after_cut_off"];

export const CALENDLY_URL = "https://calendly.com/baton-demo/intro";
