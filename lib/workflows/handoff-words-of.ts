import type { Company, ConversationState } from "@/lib/adapters/db/store";
import { hoursText } from "@/lib/availability/hours-text";
import { promiseText } from "@/lib/availability/promise-text";
import type { Instant } from "@/lib/availability/types";
import { isFarWest } from "@/lib/availability/zone-words";
import type { HandoffTerms } from "@/lib/handoff/decide";
import type { PromiseWords, Trigger } from "@/lib/handoff/handoff";
import { reachOf } from "@/lib/handoff/reach";
import { says } from "@/lib/handoff/triggers";
import type { Evidence, Qualification } from "@/lib/qualification/qualification";
import type { ResourcePart } from "@/lib/wire/chat";
import { afterContactWords } from "@/lib/wording/after-contact";
import { acceptedWords, declinedWords } from "@/lib/wording/answer-to-offer";
import { handoffWords } from "@/lib/wording/handoff-words";
import { ringingNobodyWords, ringingWords } from "@/lib/wording/ringing";
import { addedAgainWords, stillOpenWords } from "@/lib/wording/still-open";
import type { Judged } from "./visitor-act";

const JUST_SAID_TURNS = 2;

export type Occasion = {
	state: ConversationState;
	company: Company;
	at: Instant;
	resource: (ResourcePart & { fits?: boolean }) | null;
};

/**
 * The promise in the visitor's words: the one already made, for it stays; otherwise what this instant
 * allows. Null when the company never opens.
 */
export function promiseAt(
	judged: Pick<Judged, "availability" | "qualification">,
	{ state, company, at }: Occasion,
): PromiseWords | null {
	if (state.handoff?.promise) return state.handoff.promise;
	const due = judged.availability.promiseDue;
	if (due === null) return null;
	const text = promiseText({
		due,
		at,
		zone: company.schedule.zone,
		visitorZone: state.visitor.timeZone ?? undefined,
		language: judged.qualification.language,
	});
	return { due: new Date(due).toISOString(), text };
}

/** What the visitor reads for a decision that is not the assistant's to word. */
export function wordsFor(judged: Judged, occasion: Occasion): string {
	const { decision } = judged;
	if (decision.act === "none") return "";
	if (decision.act === "hand_off") {
		const alreadyOpen = decision.event === "upgraded";
		const asks = says(judged.signals, "explicit_request");
		// Who comes back and asks after all has read their own words already.
		const trigger =
			decision.event === "reopened" && asks ? "explicit_request" : decision.terms.trigger;
		return openingWords(judged, occasion, { terms: decision.terms, trigger, alreadyOpen });
	}
	if (decision.act === "follow_up") return followUpWords(judged, occasion, decision);
	if (decision.because !== "explicit_request") {
		const row = { terms: decision.terms, trigger: decision.because };
		if (wasJustSaid(openingWords(judged, occasion, { ...row, alreadyOpen: false }), occasion.state))
			return addedAgainWords(common(judged, occasion, decision.terms));
		return openingWords(judged, occasion, { ...row, alreadyOpen: true });
	}
	const { terms } = decision;
	return stillOpenWords({ ...common(judged, occasion, terms), offers: terms.offers });
}

/** A second price question needs no second explanation: the way on stands right above. */
function wasJustSaid(words: string, { history }: ConversationState): boolean {
	const [point = words] = words.split("\n\n");
	const lately = history.filter(({ role }) => role === "assistant").slice(-JUST_SAID_TURNS);
	return lately.some(({ text }) => text.includes(point));
}

function openingWords(
	judged: Judged,
	occasion: Occasion,
	row: { terms: HandoffTerms; trigger: Trigger; alreadyOpen: boolean },
): string {
	const { state, company, at } = occasion;
	const { terms } = row;
	const visitorZone = state.visitor.timeZone;
	return handoffWords({
		...common(judged, occasion, terms),
		trigger: row.trigger,
		kind: terms.kind,
		offers: terms.offers,
		subject: terms.subject,
		reflection: reflectionOf(judged.qualification),
		resource: terms.offers.includes("resource") ? occasion.resource : null,
		farWest: visitorZone ? isFarWest({ zone: company.schedule.zone, visitorZone, at }) : false,
		companyName: company.profile.name,
		alreadyOpen: row.alreadyOpen,
	});
}

function followUpWords(
	judged: Judged,
	occasion: Occasion,
	decision: Extract<Judged["decision"], { act: "follow_up" }>,
): string {
	const { language } = judged.qualification;
	const { terms, ring } = decision;
	if (decision.event === "declined") return declinedWords(language);
	if (ring && occasion.company.someoneAvailable) return ringingWords(language);
	if (ring) return ringingNobodyWords(common(judged, occasion, terms));
	if (decision.event === "accepted") {
		return acceptedWords({ ...common(judged, occasion, terms), offers: terms.offers });
	}
	return afterContactWords({
		...common(judged, occasion, terms),
		preferredTime: judged.qualification.contact.preferredTime,
		toldNow: judged.availability.state !== "closed",
		booking: terms.offers.includes("book"),
	});
}

function common(judged: Judged, occasion: Occasion, terms: HandoffTerms) {
	const { language, contact } = judged.qualification;
	const { schedule } = occasion.company;
	return {
		language,
		destination: terms.destination,
		availability: judged.availability.state,
		hours: hoursText({ schedule, at: occasion.at, language }),
		promise: promiseAt(judged, occasion)?.text ?? null,
		reach: reachOf(contact),
	};
}

/** The visitor's own words; for each subject the fullest statement of what was said outright. */
function reflectionOf({ dimensions }: Qualification) {
	const quoteOf = (name: keyof typeof dimensions) => fullestQuote(dimensions[name].evidence);
	return {
		initiative: quoteOf("problem"),
		authority: quoteOf("authority"),
		company: quoteOf("company"),
		timing: quoteOf("timing"),
	};
}

function fullestQuote(evidence: readonly Evidence[]): string | undefined {
	const outright = evidence.filter(({ fact }) => fact.endsWith("_confirmed"));
	const quotes = (outright.length > 0 ? outright : evidence).map(({ quote }) => quote);
	return quotes.toSorted((one, other) => other.length - one.length)[0];
}
