import { matcher } from "../patterns/match";

/** For the message as it was written. */
export const { holds, firstMatch } = matcher();
