import { DIMENSIONS, type Fact } from "../../../facts";

/** What tells how the visitor stands to us and to who decides, besides the dimensions. */
export const STANDINGS = [
	"referral",
	"consultant",
	"pre_funding",
	"asked_by_boss",
	"capacity",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The fact that each of them is: who asks for a boss has some say, who asks for capacity has some date. */
export const STANDING_FACTS = {
	referral: "referral",
	consultant: "consultant",
	pre_funding: "pre_funding",
	asked_by_boss: "authority_partial",
	capacity: "timing_partial",
} as const satisfies Record<Standing, Fact>;

/** Everything that a scorer of its own listens for, in the order of their weights. */
export const SUBJECTS = [...DIMENSIONS, ...STANDINGS] as const;
export type Subject = (typeof SUBJECTS)[number];
