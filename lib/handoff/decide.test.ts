import { describe, expect, it } from "vitest";
import type { Fact, Subject } from "@/lib/qualification/facts";
import { everyFirstDecision, type Law, tryLaws } from "@/lib/testing/a-decision-space";
import { type DecideInput, type Decision, decide, type HandoffTerms } from "./decide";
import type { Destination, Offer } from "./handoff";

/**
 * The founding document's matrix and its table of what the chat must never do, over every first decision:
 * every combination of signals, persona, level, availability, progress, address and booking.
 */

const said = ({ signals }: DecideInput, ...facts: Fact[]) =>
	signals.some(({ fact }) => facts.includes(fact));
const asks = (input: DecideInput) => said(input, "explicit_request");
const negative = ({ qualification }: DecideInput) => /^N/.test(qualification.persona);
const hot = ({ qualification }: DecideInput) => qualification.level === "hot";
const crossesHot = (input: DecideInput) =>
	hot(input) && !negative(input) && !input.ledger.proposed.includes("hot_lead");
const closed = ({ availability }: DecideInput) => availability === "closed";
const emailKnown = ({ qualification }: DecideInput) => qualification.contact.email !== undefined;
const reachable = ({ qualification: { contact } }: DecideInput) =>
	contact.email !== undefined || contact.phone !== undefined;
const outOfScope = (input: DecideInput) =>
	said(
		input,
		"existing_client",
		"commercial_terms",
		"internal_information",
		"legal_compliance",
		"technical_scoping",
	);
const annoyed = (input: DecideInput) => said(input, "frustration", "dismissal");
const stalls = ({ ledger }: DecideInput) =>
	ledger.repeatsQuestion ||
	ledger.shortReplies >= 2 ||
	(ledger.exchanges >= 8 && ledger.proposed.length === 0);
const softOffer = (input: DecideInput) =>
	input.qualification.level === "warm" &&
	input.ledger.exchanges >= 6 &&
	input.ledger.proposed.length === 0 &&
	!negative(input);

function opened(decision: Decision): HandoffTerms | null {
	return decision.act === "hand_off" && decision.event === "opened" ? decision.terms : null;
}

function offersExactly(terms: HandoffTerms | null, offers: Offer[]): boolean {
	return terms !== null && [...terms.offers].sort().join() === [...offers].sort().join();
}

/** The address is only asked for while it is not known. */
const email = (input: DecideInput): Offer[] => (emailKnown(input) ? [] : ["email"]);

const book = (input: DecideInput): Offer[] => {
	const may = hot(input) && !negative(input) && input.booking.configured;
	if (!may) return [];
	return !closed(input) || (emailKnown(input) && input.booking.afterAddress) ? ["book"] : [];
};

const desks: Record<Subject, Destination> = {
	existing_client: "account_management",
	commercial_terms: "sales",
	internal_information: "general",
	legal_compliance: "legal",
	technical_scoping: "engineering",
};

const matrix: Law[] = [
	{
		title: "a hot lead while the team is there: offer call, booking and address at once, to sales",
		when: (input) => crossesHot(input) && !closed(input) && !outOfScope(input),
		holds(decision, input) {
			const terms = opened(decision);
			const isHot = terms?.trigger === "hot_lead" && terms.kind === "escalation";
			const told = terms?.announce === true && terms.priority === "high";
			const offers = offersExactly(terms, ["talk_now", ...book(input), ...email(input)]);
			return isHot && told && offers && terms.destination === "sales";
		},
	},
	{
		title: "a hot lead while the team is away: a specific commitment, a resource, the address",
		when: (input) => crossesHot(input) && closed(input),
		holds(decision, input) {
			const terms = opened(decision);
			const isHot = terms?.trigger === "hot_lead" && terms.kind === "capture" && terms.announce;
			const promised = terms?.promise === (reachable(input) ? "made" : "offered");
			return (
				isHot === true &&
				promised &&
				offersExactly(terms, ["resource", ...book(input), ...email(input)])
			);
		},
	},
	{
		title: "an explicit request, whoever asks, while the team is there: a person now",
		when: (input) => asks(input) && !crossesHot(input) && !closed(input),
		holds(decision, input) {
			const terms = opened(decision);
			const asked = terms?.trigger === "explicit_request" && terms.kind === "escalation";
			return (
				asked &&
				terms.announce &&
				offersExactly(terms, ["talk_now", ...book(input), ...email(input)])
			);
		},
	},
	{
		title: "an explicit request, whoever asks, while the team is away: when, and a commitment",
		when: (input) => asks(input) && !crossesHot(input) && closed(input),
		holds(decision, input) {
			const terms = opened(decision);
			const asked = terms?.trigger === "explicit_request" && terms.kind === "capture";
			const promised = terms?.promise === (reachable(input) ? "made" : "offered");
			return (
				asked && promised && offersExactly(terms, ["resource", ...book(input), ...email(input)])
			);
		},
	},
	{
		title:
			"an out-of-scope question, whoever asks and whenever: captured for the desk it belongs to",
		when: (input) => outOfScope(input) && !crossesHot(input) && !asks(input),
		holds(decision, input) {
			const terms = opened(decision);
			const subject = input.signals
				.map(({ fact }) => fact)
				.find((fact): fact is Subject => fact in desks);
			const desk = subject && desks[subject];
			const expected = negative(input) && desk === "sales" ? "general" : desk;
			const routed = terms?.trigger === "out_of_scope" && terms.kind === "capture";
			return routed && terms.destination === expected && offersExactly(terms, email(input));
		},
	},
	{
		title: "a stall or frustration while the team is there: a person at once",
		when: (input) =>
			(annoyed(input) || stalls(input)) &&
			!crossesHot(input) &&
			!asks(input) &&
			!outOfScope(input) &&
			!closed(input),
		holds(decision, input) {
			const terms = opened(decision);
			const trigger = annoyed(input) ? "frustration" : "stall";
			return (
				terms?.trigger === trigger &&
				terms.kind === "escalation" &&
				offersExactly(terms, ["talk_now", ...book(input), ...email(input)])
			);
		},
	},
	{
		title: "a stall or frustration while the team is away: acknowledge, address, resource",
		when: (input) =>
			(annoyed(input) || stalls(input)) &&
			!crossesHot(input) &&
			!asks(input) &&
			!outOfScope(input) &&
			closed(input),
		holds(decision, input) {
			const terms = opened(decision);
			return (
				terms?.kind === "capture" &&
				offersExactly(terms, ["resource", ...book(input), ...email(input)])
			);
		},
	},
	{
		title: "warm after six exchanges: a resource and an address, in hours and out of hours",
		when: (input) =>
			softOffer(input) && !asks(input) && !outOfScope(input) && !annoyed(input) && !stalls(input),
		holds(decision, input) {
			const terms = opened(decision);
			return (
				terms?.trigger === "warm_soft_offer" &&
				terms.kind === "capture" &&
				terms.destination === "sales" &&
				offersExactly(terms, ["resource", ...email(input)])
			);
		},
	},
	{
		title: "nothing that holds: the assistant goes on",
		when: (input) =>
			!crossesHot(input) &&
			!asks(input) &&
			!outOfScope(input) &&
			!annoyed(input) &&
			!stalls(input) &&
			!softOffer(input),
		holds: (decision) => decision.act === "none",
	},
];

const never: Law[] = [
	{
		title: "never keep asking after a hot lead: the proposal comes in this very decision",
		when: crossesHot,
		holds: (decision) => opened(decision)?.trigger === "hot_lead",
	},
	{
		title: "never refuse an explicit request: a person now, or a time",
		when: asks,
		holds(decision, input) {
			const terms = opened(decision);
			if (!terms || terms.offers.length === 0) return false;
			return closed(input) ? terms.promise !== "none" : terms.offers.includes("talk_now");
		},
	},
	{
		title: "never promise in the record what cannot be kept: no address, no promise made",
		when: () => true,
		holds(decision, input) {
			const terms = opened(decision);
			return terms === null || (terms.promise === "made") === reachable(input);
		},
	},
	{
		title: "never pass a competitor or researcher to sales, nor with high priority",
		when: negative,
		holds(decision) {
			const terms = opened(decision);
			return terms === null || (terms.destination !== "sales" && terms.priority === "normal");
		},
	},
	{
		title: "never open a hot lead or a soft offer for a competitor or researcher",
		when: negative,
		holds: (decision) => !/hot_lead|warm/.test(opened(decision)?.trigger ?? ""),
	},
	{
		title: "never let a competitor or researcher book",
		when: negative,
		holds: (decision) => !opened(decision)?.offers.includes("book"),
	},
	{
		title: "never ping anybody for a competitor who asks no person and leaves no address",
		when: (input) => negative(input) && !asks(input) && !reachable(input),
		holds: (decision) => opened(decision)?.announce !== true,
	},
	{
		title: "never offer booking below hot",
		when: (input) => !hot(input),
		holds: (decision) => !opened(decision)?.offers.includes("book"),
	},
	{
		title: "never offer booking out of hours before the address is there",
		when: (input) => closed(input) && !emailKnown(input),
		holds: (decision) => !opened(decision)?.offers.includes("book"),
	},
	{
		title: "never offer to talk now while nobody is there",
		when: closed,
		holds: (decision) => !opened(decision)?.offers.includes("talk_now"),
	},
	{
		title: "never leave a stalled or frustrated visitor alone",
		when: (input) => annoyed(input) || stalls(input),
		holds: (decision) => opened(decision) !== null,
	},
];

const record: Law[] = [
	{
		title: "stall, frustration and soft offer reach Slack and CRM only with an address",
		when: (input) => !crossesHot(input) && !asks(input) && !outOfScope(input),
		holds(decision, input) {
			const terms = opened(decision);
			return terms === null || terms.announce === reachable(input);
		},
	},
	{
		title: "hot lead, explicit request and out of scope reach Slack and CRM at once",
		when: (input) => !negative(input) && (crossesHot(input) || asks(input) || outOfScope(input)),
		holds: (decision) => opened(decision)?.announce === true,
	},
	{
		title: "the cut-off changes nothing about what is offered",
		when: ({ availability }) => availability === "open_no_same_day",
		holds: (decision, input) =>
			JSON.stringify(decision) === JSON.stringify(decide({ ...input, availability: "open" })),
	},
	{
		title: "the other triggers that hold are kept beside the strongest",
		when: (input) => asks(input) && outOfScope(input) && annoyed(input),
		holds(decision) {
			const terms = opened(decision);
			if (!terms || terms.also.includes(terms.trigger)) return false;
			const all = [terms.trigger, ...terms.also];
			return all.includes("explicit_request") && all.includes("frustration");
		},
	},
];

describe("every first decision", () => {
	const laws = [...matrix, ...never, ...record];
	const { decisions, verdicts } = tryLaws(laws, everyFirstDecision(), decide);

	it("is tried in every combination", () => {
		expect(decisions).toBeGreaterThan(200_000);
	});

	it.each(verdicts)("$title", ({ applied, against }) => {
		expect(against).toEqual([]);
		expect(applied).toBeGreaterThan(100);
	});
});
