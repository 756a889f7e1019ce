/**
 * Who governs the act decides whether a match is the visitor's own wish:
 * `act`  the visitor (or nobody) must be the one who talks: "your bot talks to people" is none;
 * `to_me` the visitor is the object ("connect me", "call me"), so that anybody may be asked;
 * `noun` the person alone is named: "operator, please".
 */
export type RequestForm = "act" | "to_me" | "noun";
export type RequestRule = { form: RequestForm; find: RegExp };

/** The visitor, or nobody, is the one who acts. */
export const act = (source: string): RequestRule => ({
	form: "act",
	find: new RegExp(`(?<![-'])\\b${source}`, "g"),
});
/** The visitor is the one to whom it is done. */
export const toMe = (source: string): RequestRule => ({
	form: "to_me",
	find: new RegExp(`\\b${source}`, "g"),
});
/** The person alone is named. */
export const noun = (source: string): RequestRule => ({
	form: "noun",
	find: new RegExp(source, "g"),
});
