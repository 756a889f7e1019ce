import type { Instant } from "@/lib/availability/types";
import type { Destination } from "@/lib/handoff/handoff";
import type { Packet, PacketDimension } from "@/lib/handoff/packet";

type TestPacket = {
	at: Instant;
	destination: Destination;
	zone: string;
	/** Where the admin pressed. */
	link: string;
	id: string;
};

const SAYS = "This is a TEST that an admin sent from Baton's settings. Nobody is waiting.";

/** A whole packet as a handoff has it, and TEST wherever somebody looks first. */
export function testPacket({ at, destination, zone, link, id }: TestPacket): Packet {
	const instant = new Date(at).toISOString();
	return {
		reference: "TEST",
		summary: `${SAYS} A real one sums up here in three to five sentences what the visitor needs. It says who they are and how soon it matters.`,
		level: "hot",
		persona: "P1",
		caps: [],
		dimensions: {
			problem: stated("TEST: we need help with a retrieval system", id),
			authority: stated("TEST: I run engineering here", id),
			company: stated("TEST: about 140 people", id),
			timing: { level: "not_detected", confidence: "none", evidence: [] },
		},
		trigger: "hot_lead",
		also: [],
		kind: "escalation",
		destination,
		priority: "normal",
		visitor: { name: "TEST Handoff", email: "test@example.com", company: "TEST, not a lead" },
		promise: null,
		conversation_id: id,
		contact_id: id,
		started_at: instant,
		last_message_at: instant,
		page: null,
		referrer: null,
		platform: "test",
		locale: null,
		time_zone: null,
		team_time_zone: zone,
		languages: ["en"],
		transcript_url: link,
	};
}

function stated(quote: string, id: string): PacketDimension {
	return {
		level: "confirmed",
		confidence: "stated",
		evidence: [{ quote, message_id: id, by: "rule" }],
	};
}
