import { STOP_REASONS } from "../verdict";

/** What a sentence may be: fit to be shown, or to be stopped for a reason. */
export const OUTCOMES = ["pass", ...STOP_REASONS] as const;
export type Outcome = (typeof OUTCOMES)[number];
