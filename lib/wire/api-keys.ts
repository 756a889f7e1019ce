import { z } from "zod";
import { fieldProblem } from "./settings";

/** What becomes of a new API key: shown this once, or what to change. */
export const keyAnswer = z.discriminatedUnion("result", [
	z.object({ result: z.literal("added"), id: z.string(), key: z.string() }),
	z.object({ result: z.literal("invalid"), problems: z.array(fieldProblem) }),
]);
export type KeyAnswer = z.infer<typeof keyAnswer>;
