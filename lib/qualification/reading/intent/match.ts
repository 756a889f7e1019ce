import { matcher } from "../patterns/match";

/** For sentences: folded, or in plain English. */
export const { holds, matchesOf } = matcher();
