import { buildPacket, type PacketSource } from "@/lib/handoff/build-packet";
import type { Packet } from "@/lib/handoff/packet";
import type { Dimension, DimensionLevel, Fact } from "@/lib/qualification/facts";
import type { DimensionState, Qualification } from "@/lib/qualification/qualification";

const TUESDAY_10_15_BERLIN = Date.UTC(2025, 3, 8, 8, 15);

const SAID = {
	problem: {
		fact: "problem_confirmed",
		quote: "We're building a retrieval system over our support tickets",
	},
	authority: { fact: "authority_confirmed", quote: "I run engineering here" },
	company: { fact: "company_confirmed", quote: "about 140 people, fintech" },
	timing: { fact: "timing_confirmed", quote: "it has to be live by end of Q3" },
} as const satisfies Record<Dimension, { fact: Fact; quote: string }>;

/** A hot lead on a Tuesday morning, complete and unremarkable. */
export function aPacketSource(changes: Partial<PacketSource> = {}): PacketSource {
	return {
		qualification: aHotQualification(),
		contact: { email: "jane@acme.example", name: "Jane Doe", company: "Acme", role: "CTO" },
		handoff: {
			trigger: "hot_lead",
			also: ["explicit_request"],
			kind: "escalation",
			destination: "sales",
			priority: "high",
			promise: {
				due: "2025-04-08T16:00:00.000Z",
				text: "Someone will write today before 18:00 CEST.",
			},
		},
		conversation: {
			id: "conv_1",
			contactId: "contact_1",
			reference: "C-1042",
			startedAt: TUESDAY_10_15_BERLIN,
			lastMessageAt: TUESDAY_10_15_BERLIN + 180_000,
			page: "/services/ai",
			referrer: "https://search.example/",
			platform: "web chat",
			locale: "en-US",
			zone: "America/New_York",
			languages: ["en"],
			transcriptUrl: "https://baton.example/console/conversations/conv_1",
		},
		teamZone: "Europe/Berlin",
		...changes,
	};
}

export function aPacket(changes: Partial<Packet> = {}): Packet {
	return { ...buildPacket(aPacketSource()), ...changes };
}

function aHotQualification(): Qualification {
	return {
		dimensions: {
			problem: confirmed("problem"),
			authority: confirmed("authority"),
			company: confirmed("company"),
			timing: confirmed("timing"),
		},
		persona: "P1",
		personaEvidence: [],
		level: "hot",
		referral: null,
		caps: [],
		contradiction: "none",
		companySize: 140,
		contact: {},
		subject: null,
		subjectEvidence: [],
		language: "en",
	};
}

function confirmed(dimension: Dimension, level: DimensionLevel = "confirmed"): DimensionState {
	return { level, evidence: [{ ...SAID[dimension], by: "rule", messageId: `m_${dimension}` }] };
}
