import { DIMENSIONS } from "../../../facts";

/** What the wording of a clause is scored for; a referral stands in for the problem. */
export const SUBJECTS = [...DIMENSIONS, "referral"] as const;
export type Subject = (typeof SUBJECTS)[number];
