import type { Language } from "../../../facts";
import type { Sentence } from "./sentences";

/** A sentence, and the languages that it may be in. */
export type Heard = { sentence: Sentence; languages: readonly Language[] };
