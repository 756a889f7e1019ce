import type { Company, ConversationState } from "@/lib/adapters/db/store";
import { availabilityAt } from "@/lib/availability/availability";
import type { Availability, Instant } from "@/lib/availability/types";
import { type Decision, decide } from "@/lib/handoff/decide";
import { says } from "@/lib/handoff/triggers";
import type { ContactDetails, Reading, Signal } from "@/lib/qualification/facts";
import { honestSignals } from "@/lib/qualification/injected-words";
import type { Qualification } from "@/lib/qualification/qualification";
import { repeatsQuestion } from "@/lib/qualification/repeats-question";
import { scoreTurn } from "@/lib/qualification/score-turn";
import { spokenTurns } from "./spoken-turns";
import { whoAnswers } from "./who-answers";

/** What a visitor did: wrote a message, pressed a button, or sent the contact form. */
export type VisitorAct =
	| { kind: "message"; messageId: string; text: string; reading: Reading }
	| { kind: "press"; fact: "explicit_request" | "accepts" }
	| { kind: "contact"; details: ContactDetails };

export type Judged = {
	qualification: Qualification;
	exchanges: number;
	shortReplies: number;
	availability: Availability;
	decision: Decision;
	/** The message's own signals, injected words struck out. */
	signals: Signal[];
};

/** Scores an act and decides on it. Pure; run again as it is when the conversation moved meanwhile. */
export function judge(
	act: VisitorAct,
	{ state, company, at }: { state: ConversationState; company: Company; at: Instant },
): Judged {
	const signals = signalsOf(act);
	const qualification = qualificationAfter(act, state, company);
	const exchanges = state.exchanges + (act.kind === "message" ? 1 : 0);
	const shortReplies = shortRepliesAfter(act, state, signals);
	const availability = availabilityAt(company.schedule, at);
	const scored = { qualification, exchanges, shortReplies, availability, signals };
	const decision = decide({
		qualification,
		signals: [...signals, ...impliedSignals(act, state)],
		availability: availability.state,
		someoneAvailable: company.someoneAvailable,
		booking: { configured: company.bookingUrl !== null, afterAddress: company.bookAfterAddress },
		ledger: {
			exchanges,
			shortReplies,
			repeatsQuestion:
				act.kind === "message" && repeatsQuestion(act.text, spokenTurns(state.history)),
			proposed: state.proposed,
			current: state.handoff && {
				...state.handoff,
				accepted: state.handoff.acceptedAt !== null,
			},
			contactBefore: state.qualification.contact,
		},
	});
	if (state.speaker === "person") return { ...scored, decision: attended(decision) };
	return { ...scored, decision };
}

/**
 * Where nobody answers by itself, to write is to ask for a person: with none at work on it the words open the way to
 * one. While somebody has the handoff they are told of the wait instead.
 */
function impliedSignals(act: VisitorAct, state: ConversationState): Signal[] {
	if (act.kind !== "message" || whoAnswers(state) !== "nobody") return [];
	const isAtWork = state.handoff !== null && state.handoff.status !== "declined";
	return isAtWork ? [] : [{ fact: "explicit_request", quote: "", by: "rule" }];
}

/** While a person speaks there is nothing to hand over; an address given to them is told all the same. */
function attended(decision: Decision): Decision {
	const toldAddress = decision.act === "follow_up" && decision.event === "contact_captured";
	return toldAddress ? { ...decision, ring: false } : { act: "none" };
}

function signalsOf(act: VisitorAct): Signal[] {
	if (act.kind === "message") return honestSignals(act.text, act.reading.signals);
	if (act.kind === "press") return [{ fact: act.fact, quote: "", by: "rule" }];
	return [];
}

function qualificationAfter(act: VisitorAct, state: ConversationState, company: Company) {
	const before = state.qualification;
	if (act.kind === "message") {
		const { reading, messageId, text } = act;
		return scoreTurn({ before, reading, messageId, text, ideal: company.profile.idealCustomer });
	}
	if (act.kind === "press") return before;
	return { ...before, contact: { ...before.contact, ...act.details } };
}

/** Counted only while nothing is on offer: "ok" to an offer is an answer, not a stall. */
function shortRepliesAfter(
	act: VisitorAct,
	{ shortReplies, handoff }: ConversationState,
	signals: readonly Signal[],
): number {
	if (act.kind !== "message") return shortReplies;
	if (handoff?.status === "open" || !act.reading.shortReply) return 0;
	if (says(signals, "accepts") || says(signals, "declines")) return 0;
	return shortReplies + 1;
}
