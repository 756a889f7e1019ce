import type { AvailabilityState } from "@/lib/availability/types";
import { bearingOf } from "@/lib/qualification/dimension-evidence";
import type { Subject } from "@/lib/qualification/facts";
import type { Destination, HandoffKind, Offer, Priority, Trigger } from "./handoff";
import type { CurrentHandoff, Ledger } from "./ledger";
import { deskFor, matrixRow } from "./matrix";
import { type BookingRule, offersFor } from "./offers";
import { addressedTo, keptAddress } from "./persona-rule";
import { type Reach, reachOf } from "./reach";
import { isStronger, type Situation, says, subjectOf, triggersOf } from "./triggers";

/** A handoff as it stands after a decision; everything the row and the packet need. */
export type HandoffTerms = {
	trigger: Trigger;
	also: Trigger[];
	kind: HandoffKind;
	destination: Destination;
	priority: Priority;
	offers: Offer[];
	subject: Subject | null;
	/** Slack and CRM are told now. */
	announce: boolean;
	/** `made`: there is an address or a number, the promise becomes a row; `offered`: it is said with the offer. */
	promise: "made" | "offered" | "none";
};

/**
 * What code, not a model, makes of one message:
 * - `hand_off`: a handoff opens, is upgraded or reopened; its own words are the reply.
 * - `follow_up`: the visitor left an address or a number, accepted or declined; `ring` rings the reps.
 * - `still_open`: a trigger holds that changes nothing on the record; the way to a person is repeated.
 * - `none`: the assistant replies.
 */
export type Decision =
	| { act: "hand_off"; event: "opened" | "upgraded" | "reopened"; terms: HandoffTerms }
	| {
			act: "follow_up";
			event: "contact_captured" | "accepted" | "declined";
			terms: HandoffTerms;
			ring: boolean;
	  }
	| { act: "still_open"; because: Trigger; terms: HandoffTerms }
	| { act: "none" };

export type DecideInput = Situation & {
	availability: AvailabilityState;
	booking: BookingRule;
	/** Somebody would hear a ring. */
	someoneAvailable: boolean;
};

/** Pure and total: the same input always gives the same decision. */
export function decide(input: DecideInput): Decision {
	const holding = triggersOf(input);
	const current = input.ledger.current;
	const strongest = holding[0];
	if (!current) return strongest ? open(input, holding, strongest) : { act: "none" };
	return current.status === "open"
		? decideWhileOpen(input, current, holding)
		: decideAfterwards(input, current, holding);
}

function open(input: DecideInput, holding: Trigger[], trigger: Trigger): Decision {
	return { act: "hand_off", event: "opened", terms: termsOf(input, trigger, holding) };
}

/** An open handoff: only a stronger trigger changes it; otherwise the visitor's answer to the offer counts. */
function decideWhileOpen(
	input: DecideInput,
	current: CurrentHandoff,
	holding: Trigger[],
): Decision {
	const strongest = holding[0];
	if (strongest && isStronger(strongest, current.trigger)) {
		const terms = termsOf(input, strongest, [...holding, current.trigger, ...current.also]);
		return { act: "hand_off", event: "upgraded", terms };
	}
	const answer = answerTo(input, current, holding);
	if (answer) {
		const terms = keptTerms(input, current, holding);
		return { act: "follow_up", ...answer, terms: answer.ring ? rungTerms(input, terms) : terms };
	}
	if (!strongest) return { act: "none" };
	return { act: "still_open", because: strongest, terms: keptTerms(input, current, holding) };
}

/** Declined or claimed: the chat offers again only when the visitor asks or a stronger trigger holds. */
function decideAfterwards(
	input: DecideInput,
	current: CurrentHandoff,
	holding: Trigger[],
): Decision {
	const strongest = holding[0];
	const asks = holding.includes("explicit_request");
	if (strongest && (asks || isStronger(strongest, current.trigger))) {
		const trigger = isStronger(current.trigger, strongest) ? current.trigger : strongest;
		const terms = termsOf(input, trigger, [...holding, current.trigger, ...current.also]);
		return { act: "hand_off", event: "reopened", terms };
	}
	if (leftContact(input.ledger, input)) {
		const terms = keptTerms(input, current, holding);
		return { act: "follow_up", event: "contact_captured", terms, ring: false };
	}
	if (!holding.includes("out_of_scope")) return { act: "none" };
	return { act: "still_open", because: "out_of_scope", terms: keptTerms(input, current, holding) };
}

type Answer = { event: "contact_captured" | "accepted" | "declined"; ring: boolean };

function answerTo(
	input: DecideInput,
	current: CurrentHandoff,
	holding: readonly Trigger[],
): Answer | null {
	// Asking for a person when something else had been the reason to offer one is a yes.
	const asks = holding.includes("explicit_request") && current.trigger !== "explicit_request";
	const accepts = asks || says(input.signals, "accepts");
	const rings = canRing(input, current);
	// An address is itself the answer to the offer: who leaves one is written to or called, not rung for.
	if (leftContact(input.ledger, input)) return { event: "contact_captured", ring: asks && rings };
	if (accepts && !current.accepted) return { event: "accepted", ring: rings };
	// "No e-mail, I want to talk to a person" refuses one way of being reached, not the person.
	const refuses = declines(input) && !holding.includes("explicit_request");
	return refuses && !current.accepted ? { event: "declined", ring: false } : null;
}

/** "No" beside news of the project or the company corrects something; it answers no offer. */
function declines({ signals }: DecideInput): boolean {
	return says(signals, "declines") && !signals.some(({ fact }) => bearingOf(fact) !== null);
}

function canRing({ availability }: DecideInput, current: CurrentHandoff): boolean {
	return availability !== "closed" && current.offers.includes("talk_now");
}

/** A number counts where nothing was left before; an address counts beside a number too. */
function leftContact({ contactBefore }: Ledger, { qualification }: Situation): boolean {
	const reach = reachOf(qualification.contact);
	if (reach === "email") return contactBefore.email === undefined;
	return reach === "phone" && reachOf(contactBefore) === null;
}

function termsOf(input: DecideInput, trigger: Trigger, holding: readonly Trigger[]): HandoffTerms {
	const { qualification, availability, signals } = input;
	const row = matrixRow(trigger, availability);
	const subject = subjectOf(signals) ?? qualification.subject;
	const addressed = addressedTo(qualification.persona, {
		trigger,
		destination: deskFor(subject),
		priority: "high",
		announces: row.announces,
	});
	const reach = reachOf(qualification.contact);
	const emailKnown = reach === "email";
	const announced = input.ledger.current?.announced ?? false;
	return {
		trigger,
		also: others(trigger, holding),
		kind: row.kind,
		destination: addressed.destination,
		priority: addressed.priority,
		offers: offersFor(row, { qualification, emailKnown, booking: input.booking }),
		subject,
		announce: announced || reach !== null || addressed.announces === "at_once",
		promise: promiseOf(row.kind, reach),
	};
}

/** The terms of the open handoff, with what this message adds: a trigger to remember, an address. */
function keptTerms(
	input: DecideInput,
	current: CurrentHandoff,
	holding: readonly Trigger[],
): HandoffTerms {
	const { qualification } = input;
	const reach = reachOf(qualification.contact);
	const emailKnown = reach === "email";
	const row = matrixRow(current.trigger, input.availability);
	const accepted = says(input.signals, "accepts") || holding.includes("explicit_request");
	return {
		trigger: current.trigger,
		also: others(current.trigger, [...current.also, ...holding]),
		kind: current.kind,
		...keptAddress(qualification.persona, current),
		offers: offersFor(row, { qualification, emailKnown, booking: input.booking }),
		subject: qualification.subject,
		announce: current.announced || reach !== null || accepted,
		promise: promiseOf(current.kind, reach),
	};
}

/** Who is rung for in an empty room is told so at once, with what can be promised instead. */
function rungTerms({ someoneAvailable }: DecideInput, terms: HandoffTerms): HandoffTerms {
	if (someoneAvailable || terms.promise !== "none") return terms;
	return { ...terms, promise: "offered" };
}

function promiseOf(kind: HandoffKind, reach: Reach): HandoffTerms["promise"] {
	if (reach !== null) return "made";
	return kind === "capture" ? "offered" : "none";
}

function others(trigger: Trigger, holding: readonly Trigger[]): Trigger[] {
	return [...new Set(holding)].filter((other) => other !== trigger);
}
