import type { AvailabilityState } from "@/lib/availability/types";
import type { Destination, HandoffKind, Offer, Trigger } from "@/lib/handoff/handoff";
import type { Reach } from "@/lib/handoff/reach";
import type { Language, Subject } from "@/lib/qualification/facts";
import type { Reflection } from "./pieces/reflection";

export type HandoffWordsInput = {
	trigger: Trigger;
	kind: HandoffKind;
	offers: readonly Offer[];
	destination: Destination;
	subject: Subject | null;
	availability: AvailabilityState;
	language: Language;
	/** Quoted from the visitor's messages; what was not said is missing. */
	reflection: Reflection;
	/** When the team is there, already localised: "Monday to Friday, 09:00–18:00 CET". May be empty. */
	hours: string;
	/** Computed and localised adverb of time: "tomorrow morning before 10:00 CET". */
	promise: string | null;
	/** `fits` is false for a general one: nothing was described yet that it could fit. */
	resource: { title: string; fits?: boolean } | null;
	/** The visitor is far to the west of the company's zone. */
	farWest: boolean;
	reach: Reach;
	companyName: string;
	/** A handoff was open before this message; a stronger trigger adds to it. */
	alreadyOpen?: boolean;
};
