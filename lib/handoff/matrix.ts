import type { AvailabilityState } from "@/lib/availability/types";
import type { Subject } from "@/lib/qualification/facts";
import type { Destination, HandoffKind, Offer, Trigger } from "./handoff";

/** When Slack and CRM hear of it: at once, or once the visitor accepts or leaves an address. */
export type Announcement = "at_once" | "on_acceptance";

export type MatrixRow = {
	kind: HandoffKind;
	/** In the order in which they are shown; `book` and `email` are then subject to `offersFor`. */
	offers: readonly Offer[];
	announces: Announcement;
};

const escalate = {
	kind: "escalation",
	offers: ["talk_now", "book", "email"],
	announces: "at_once",
} as const satisfies MatrixRow;

const escalateOnAcceptance = { ...escalate, announces: "on_acceptance" } as const;

const captureWithResource = {
	kind: "capture",
	offers: ["book", "email", "resource"],
	announces: "at_once",
} as const satisfies MatrixRow;

const captureOnAcceptance = { ...captureWithResource, announces: "on_acceptance" } as const;

const route = {
	kind: "capture",
	offers: ["email"],
	announces: "at_once",
} as const satisfies MatrixRow;

const softOffer = {
	kind: "capture",
	offers: ["resource", "email"],
	announces: "on_acceptance",
} as const satisfies MatrixRow;

/**
 * The escalation matrix. Source: the founding document's table of the same name, with the kinds as
 * product decisions settled them. Who the visitor is (persona) is applied in `persona-rule.ts`.
 *
 * | trigger            | team is there              | team is away                       |
 * | hot lead           | offer call or connection   | specific promise and a resource    |
 * | explicit request   | a person, now              | availability, promise              |
 * | out of scope       | the right desk, by address | the right desk, by address         |
 * | frustration, stall | a person, now              | acknowledge, address, resource     |
 * | warm, 6 exchanges  | a resource, an address     | a resource, an address             |
 */
export const MATRIX = {
	hot_lead: { open: escalate, closed: captureWithResource },
	explicit_request: { open: escalate, closed: captureWithResource },
	out_of_scope: { open: route, closed: route },
	frustration: { open: escalateOnAcceptance, closed: captureOnAcceptance },
	stall: { open: escalateOnAcceptance, closed: captureOnAcceptance },
	warm_soft_offer: { open: softOffer, closed: softOffer },
} as const satisfies Record<Trigger, Record<"open" | "closed", MatrixRow>>;

/** The cut-off changes what is promised, not who is there. */
const COLUMN = {
	open: "open",
	open_no_same_day: "open",
	closed: "closed",
} as const satisfies Record<AvailabilityState, "open" | "closed">;

export function matrixRow(trigger: Trigger, state: AvailabilityState): MatrixRow {
	return MATRIX[trigger][COLUMN[state]];
}

/** Which desk answers which subject. */
export const DESK_OF_SUBJECT = {
	existing_client: "account_management",
	commercial_terms: "sales",
	internal_information: "general",
	legal_compliance: "legal",
	technical_scoping: "engineering",
} as const satisfies Record<Subject, Destination>;

export function deskFor(subject: Subject | null): Destination {
	return subject ? DESK_OF_SUBJECT[subject] : "sales";
}
