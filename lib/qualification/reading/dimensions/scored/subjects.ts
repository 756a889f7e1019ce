import { DIMENSIONS, type Fact } from "../../../facts";

/** What tells of the visitor's standing besides the dimensions, and the fact that it is. */
export const STANDING = {
	referral: "referral",
	consultant: "consultant",
	pre_funding: "pre_funding",
	/** Looks around for somebody who decides. */
	asked_by_boss: "authority_partial",
	/** Asks who would be free, or tells of a long search for people. */
	capacity: "timing_partial",
} as const satisfies Record<string, Fact>;
export type Standing = keyof typeof STANDING;

export const STANDINGS = [
	"referral",
	"consultant",
	"pre_funding",
	"asked_by_boss",
	"capacity",
] as const satisfies readonly Standing[];

/** Everything that a scorer of its own listens for, in the order of their weights. */
export const SUBJECTS = [...DIMENSIONS, ...STANDINGS] as const;
export type Subject = (typeof SUBJECTS)[number];
