import { matcher } from "../patterns/match";

/** For sentences of clean text, one by one. */
export const { holds } = matcher();
