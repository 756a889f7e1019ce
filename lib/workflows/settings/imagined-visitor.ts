import type { Company, ConversationState } from "@/lib/adapters/db/store";
import { availabilityAt } from "@/lib/availability/availability";
import type { Instant } from "@/lib/availability/types";
import { decide } from "@/lib/handoff/decide";
import type { Trigger } from "@/lib/handoff/handoff";
import { SOFT_OFFER_EXCHANGES, STALL_EXCHANGES } from "@/lib/handoff/triggers";
import type { Fact, Language, Signal } from "@/lib/qualification/facts";
import type { LeadLevel, Qualification } from "@/lib/qualification/qualification";
import { newQualification } from "@/lib/qualification/score-turn";
import type { Judged } from "../visitor-act";

export type ImaginedVisitor = {
	trigger: Trigger;
	language: Language;
	zone: string | null;
	/** Has left an address before. */
	emailKnown: boolean;
};

type Making = { level: LeadLevel; facts: readonly Fact[]; exchanges: number };

/** What a visitor must have said and done for each trigger to hold, and no stronger one. */
const MAKINGS = {
	hot_lead: { level: "hot", facts: [], exchanges: 3 },
	explicit_request: { level: "cold", facts: ["explicit_request"], exchanges: 1 },
	out_of_scope: { level: "cold", facts: ["commercial_terms"], exchanges: 2 },
	frustration: { level: "cold", facts: ["frustration"], exchanges: 4 },
	stall: { level: "cold", facts: [], exchanges: STALL_EXCHANGES },
	warm_soft_offer: { level: "warm", facts: [], exchanges: SOFT_OFFER_EXCHANGES },
} as const satisfies Record<Trigger, Making>;

/** The same decision a real turn would take, on a visitor who does not exist. */
export function judgeImagined(
	visitor: ImaginedVisitor,
	{ company, at }: { company: Company; at: Instant },
): { judged: Judged; state: ConversationState } {
	const { level, facts, exchanges }: Making = MAKINGS[visitor.trigger];
	const signals: Signal[] = facts.map((fact) => ({ fact, quote: "", by: "rule" }));
	const qualification: Qualification = {
		...newQualification(),
		level,
		language: visitor.language,
		contact: visitor.emailKnown ? { email: "visitor@company.example" } : {},
	};
	const availability = availabilityAt(company.schedule, at);
	const decision = decide({
		qualification,
		signals,
		availability: availability.state,
		someoneAvailable: true,
		booking: { configured: company.bookingUrl !== null, afterAddress: company.bookAfterAddress },
		ledger: {
			exchanges,
			shortReplies: 0,
			repeatsQuestion: false,
			proposed: [],
			current: null,
			contactBefore: qualification.contact,
		},
	});
	const judged = { qualification, exchanges, shortReplies: 0, availability, decision, signals };
	return { judged, state: stateOf(visitor, { qualification, exchanges, at }) };
}

function stateOf(
	{ zone }: ImaginedVisitor,
	seen: { qualification: Qualification; exchanges: number; at: Instant },
): ConversationState {
	const { at, exchanges, qualification } = seen;
	const visitor = { id: "", locale: null, timeZone: zone, platform: "preview", referrer: null };
	return {
		id: "",
		number: 0,
		version: 0,
		speaker: "assistant",
		exchanges,
		shortReplies: 0,
		page: null,
		summary: "",
		repNote: null,
		startedAt: at,
		lastMessageAt: at,
		visitor,
		contact: null,
		qualification,
		handoff: null,
		proposed: [],
		history: [],
	};
}
