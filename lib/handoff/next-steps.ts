import { clockIn } from "./clocks";
import type { Destination } from "./handoff";
import { DESTINATION_LABELS } from "./labels";
import type { Packet } from "./packet";

export type StepsSource = Pick<
	Packet,
	"visitor" | "promise" | "trigger" | "destination" | "kind" | "caps" | "persona" | "team_time_zone"
>;

const STEPS_MAX = 4;

/** What a rep would do next, most urgent first: made from the packet alone, so that it is always there. */
export function nextSteps(packet: StepsSource): string[] {
	return [
		forThePersona(packet),
		reach(packet),
		keepThePromise(packet),
		about(packet),
		forTheDesk(packet.destination),
	]
		.filter((step) => step !== null)
		.slice(0, STEPS_MAX);
}

function forThePersona({ persona }: StepsSource): string | null {
	if (persona === "N1") return "Answer politely; they appear to be a competitor. Quote no prices.";
	if (persona === "N2") return "Answer or decline; this is research, not a sale.";
	return null;
}

function reach({ visitor, kind }: StepsSource): string | null {
	if (kind === "escalation" && !visitor.email && !visitor.phone) {
		return "Take over the chat now: there is no address to write to yet.";
	}
	if (visitor.phone) {
		const when = visitor.preferred_time ? `, ${visitor.preferred_time}` : "";
		return `Call ${visitor.phone}${when}.`;
	}
	if (kind === "escalation") return "Take over the chat, or write while they are still there.";
	return visitor.email ? `Write to ${visitor.email}.` : "Wait for an address, or join the chat.";
}

function keepThePromise({ promise, team_time_zone }: StepsSource): string | null {
	if (!promise) return null;
	return `Be in touch before ${clockIn(promise.due, team_time_zone)}, as promised.`;
}

const ABOUT = {
	hot_lead: "Offer a call about what they described; do not ask it again.",
	explicit_request: "Ask nothing that stands in the conversation already.",
	out_of_scope: null,
	frustration: "Start by answering the question that the chat did not.",
	stall: "Ask one open question about what they want to achieve.",
	warm_soft_offer: "Send something useful on their subject; do not push for a call.",
	engagement: "Refer to what they did last; automation has stopped writing to them.",
} as const satisfies Record<Packet["trigger"], string | null>;

function about({ trigger, caps }: StepsSource): string | null {
	const cap = caps[0];
	if (cap?.cap === "pre_funding") return "Ask when funding is expected before you plan a project.";
	if (cap?.cap === "consultant") return "Ask for an introduction to the client who decides.";
	return ABOUT[trigger];
}

function forTheDesk(destination: Destination): string | null {
	if (destination === "sales" || destination === "general") return null;
	return `Bring in a colleague from ${DESTINATION_LABELS[destination].toLowerCase()}.`;
}
