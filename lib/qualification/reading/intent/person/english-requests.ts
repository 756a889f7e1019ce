import { TO_ME } from "./english-connect";
import { MEETINGS } from "./english-meetings";
import { NAMED } from "./english-named";
import type { RequestRule } from "./english-rule";
import { TALK } from "./english-talk";

/** Every way to ask for a person, a call or a meeting in English; the guards say which of them count. */
export const ENGLISH_REQUESTS: readonly RequestRule[] = [...TALK, ...TO_ME, ...MEETINGS, ...NAMED];
