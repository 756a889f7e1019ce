import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/qualification/facts";
import { everyLaterDecision, type Law, tryLaws } from "@/lib/testing/a-decision-space";
import { type DecideInput, type Decision, decide, type HandoffTerms } from "./decide";
import type { HandoffStatus, Trigger } from "./handoff";

/** What may happen beside a handoff that exists, over every combination: episodes, answers, upgrades. */

const RANK: Record<Trigger, number> = {
	hot_lead: 1,
	explicit_request: 2,
	out_of_scope: 3,
	frustration: 4,
	stall: 4,
	warm_soft_offer: 5,
};

const said = ({ signals }: DecideInput, fact: Fact) => signals.some((one) => one.fact === fact);
const asks = (input: DecideInput) => said(input, "explicit_request");
const negative = ({ qualification }: DecideInput) => /^N/.test(qualification.persona);
const is = ({ ledger }: DecideInput, ...statuses: HandoffStatus[]) =>
	ledger.current !== null && statuses.includes(ledger.current.status);
const emailKnown = ({ qualification }: DecideInput) => qualification.contact.email !== undefined;
const reachable = ({ qualification: { contact } }: DecideInput) =>
	contact.email !== undefined || contact.phone !== undefined;
/** An address counts beside a number too, a number only where nothing was left before. */
const gaveContact = (input: DecideInput) => {
	const { contactBefore } = input.ledger;
	if (emailKnown(input)) return contactBefore.email === undefined;
	return reachable(input) && contactBefore.phone === undefined;
};
const closed = ({ availability }: DecideInput) => availability === "closed";

/** The strongest rank that this message itself brings. */
function newRank(input: DecideInput): number {
	const { qualification, ledger } = input;
	const hot = qualification.level === "hot" && !negative(input);
	if (hot && !ledger.proposed.includes("hot_lead")) return 1;
	if (asks(input)) return 2;
	if (said(input, "existing_client") || said(input, "commercial_terms")) return 3;
	return said(input, "frustration") || ledger.repeatsQuestion ? 4 : 6;
}

const currentRank = ({ ledger }: DecideInput) => RANK[ledger.current?.trigger ?? "stall"];
const bringsStronger = (input: DecideInput) => newRank(input) < currentRank(input);
const termsOf = (decision: Decision): HandoffTerms | null =>
	decision.act === "none" ? null : decision.terms;
const isEvent = (decision: Decision, event: string) =>
	(decision.act === "hand_off" || decision.act === "follow_up") && decision.event === event;

const requests: Law[] = [
	{
		title: "an explicit request always ends in an offer, a ring, or a time, in this very decision",
		when: asks,
		holds(decision, input) {
			const terms = termsOf(decision);
			if (!terms || isEvent(decision, "declined")) return false;
			const rung = decision.act === "follow_up" && decision.ring;
			if (closed(input)) return terms.promise !== "none" || terms.offers.length > 0;
			return rung || terms.offers.includes("talk_now");
		},
	},
	{
		title:
			"asking for a person while the reps can be rung rings them, unless asking was the reason",
		when: (input) =>
			asks(input) &&
			is(input, "open") &&
			input.ledger.current?.trigger === "hot_lead" &&
			input.ledger.current.accepted === false &&
			!closed(input),
		holds: (decision) => decision.act === "follow_up" && decision.ring,
	},
	{
		title: "a request after a declined or claimed handoff reopens it",
		when: (input) => asks(input) && is(input, "declined", "claimed"),
		holds: (decision) => isEvent(decision, "reopened"),
	},
];

const episodes: Law[] = [
	{
		title: "an open handoff never opens another",
		when: () => true,
		holds: (decision) => !isEvent(decision, "opened"),
	},
	{
		title: "a stronger trigger upgrades an open handoff",
		when: (input) => is(input, "open") && bringsStronger(input),
		holds: (decision, input) =>
			isEvent(decision, "upgraded") &&
			RANK[termsOf(decision)?.trigger ?? "stall"] === newRank(input),
	},
	{
		title: "the same or a weaker trigger changes nothing on an open handoff",
		when: (input) => is(input, "open") && !bringsStronger(input),
		holds: (decision, { ledger }) =>
			decision.act !== "hand_off" &&
			(termsOf(decision)?.trigger ?? ledger.current?.trigger) === ledger.current?.trigger,
	},
	{
		title: "no decision ever weakens the trigger on the record",
		when: () => true,
		holds(decision, input) {
			const terms = termsOf(decision);
			return terms === null || RANK[terms.trigger] <= currentRank(input);
		},
	},
	{
		title: "what was the reason before stays among the reasons after an upgrade",
		when: (input) => is(input, "open") && bringsStronger(input),
		holds: (decision, { ledger }) =>
			ledger.current !== null && termsOf(decision)?.also.includes(ledger.current.trigger) === true,
	},
	{
		title: "a declined offer is respected until the visitor asks, gives an address or says more",
		when: (input) =>
			is(input, "declined") && !asks(input) && !bringsStronger(input) && !gaveContact(input),
		holds: (decision) =>
			decision.act === "none" ||
			(decision.act === "still_open" && decision.because === "out_of_scope"),
	},
	{
		title: "after a declined or claimed handoff a stronger trigger offers again",
		when: (input) => is(input, "declined", "claimed") && bringsStronger(input),
		holds: (decision) => isEvent(decision, "reopened"),
	},
];

const answers: Law[] = [
	{
		title: "an address is captured, with nothing stronger beside it",
		when: (input) => is(input, "open") && gaveContact(input) && !bringsStronger(input),
		holds: (decision) => isEvent(decision, "contact_captured"),
	},
	{
		title: "an address after a declined offer is captured all the same",
		when: (input) =>
			is(input, "declined") && gaveContact(input) && !bringsStronger(input) && !asks(input),
		holds: (decision) => isEvent(decision, "contact_captured"),
	},
	{
		title: "a yes rings only while the team is there and talking now was on offer",
		when: () => true,
		holds: (decision, input) =>
			decision.act !== "follow_up" ||
			!decision.ring ||
			(!closed(input) && input.ledger.current?.offers.includes("talk_now") === true),
	},
	{
		title: "an address is written to, not rung for, unless the visitor asks for a person beside it",
		when: (input) => gaveContact(input) && !asks(input),
		holds: (decision) => decision.act !== "follow_up" || !decision.ring,
	},
	{
		title: "a yes to an open offer accepts it, once",
		when: (input) =>
			said(input, "accepts") && is(input, "open") && !gaveContact(input) && !bringsStronger(input),
		holds: (decision, { ledger }) => isEvent(decision, "accepted") === !ledger.current?.accepted,
	},
	{
		title:
			"a no declines an open offer that was not accepted, unless the visitor asks for a person",
		when: (input) =>
			said(input, "declines") &&
			is(input, "open") &&
			!asks(input) &&
			!gaveContact(input) &&
			!bringsStronger(input),
		holds: (decision, { ledger }) => isEvent(decision, "declined") === !ledger.current?.accepted,
	},
	{
		title: "nothing is declined without a no",
		when: (input) => !said(input, "declines"),
		holds: (decision) => !isEvent(decision, "declined"),
	},
];

const record: Law[] = [
	{
		title: "a visitor who turns out a competitor or researcher is not left with sales",
		when: negative,
		holds(decision) {
			const terms = termsOf(decision);
			return terms === null || (terms.destination !== "sales" && terms.priority === "normal");
		},
	},
	{
		title: "a competitor or researcher never books, whatever was open before",
		when: negative,
		holds: (decision) => termsOf(decision)?.offers.includes("book") !== true,
	},
	{
		title: "the address is never asked for once it is known",
		when: emailKnown,
		holds: (decision) => termsOf(decision)?.offers.includes("email") !== true,
	},
	{
		title: "a promise becomes a row exactly when there is an address or a number",
		when: () => true,
		holds(decision, input) {
			const terms = termsOf(decision);
			return terms === null || (terms.promise === "made") === reachable(input);
		},
	},
	{
		title: "what was announced stays announced",
		when: ({ ledger }) => ledger.current?.announced === true,
		holds: (decision) => termsOf(decision)?.announce !== false,
	},
	{
		title: "what waited for acceptance is announced when the visitor accepts or can be reached",
		when: (input) =>
			is(input, "open") &&
			input.ledger.current?.announced === false &&
			(gaveContact(input) || (said(input, "accepts") && !bringsStronger(input))),
		holds: (decision, { ledger }) =>
			termsOf(decision)?.announce === true || ledger.current?.accepted === true,
	},
	{
		title: "what waited for acceptance is not announced by more of the same",
		when: (input) =>
			is(input, "open") &&
			input.ledger.current?.announced === false &&
			!reachable(input) &&
			!said(input, "accepts") &&
			newRank(input) >= 4,
		holds: (decision) => termsOf(decision)?.announce !== true,
	},
	{
		title: "nobody is offered to talk now while the team is away",
		when: closed,
		holds: (decision) => termsOf(decision)?.offers.includes("talk_now") !== true,
	},
];

describe("every later decision", () => {
	const laws = [...requests, ...episodes, ...answers, ...record];
	const { decisions, verdicts } = tryLaws(laws, everyLaterDecision(), decide);

	it("is tried in every combination", () => {
		expect(decisions).toBeGreaterThan(100_000);
	});

	it.each(verdicts)("$title", ({ applied, against }) => {
		expect(against).toEqual([]);
		expect(applied).toBeGreaterThan(100);
	});
});
