import { matcher } from "../patterns/match";

/** For a message of clean text. */
export const { holds, matchesOf, firstMatch } = matcher();
