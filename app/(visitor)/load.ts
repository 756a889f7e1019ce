import type { ChatView } from "@/lib/wire/chat";

export type VisitorPage = {
	company: { name: string; tagline: string };
	greeting: string;
	availability: string;
	suggestions: string[];
	/** The instant the clock was started at, in words, when it is not the real one. */
	clockBanner: string | null;
	/** The conversation so far, for a visitor who has been here. */
	view: ChatView | null;
};

/** The one place where the visitor's pages learn what they show; the cookie is among the headers. */
export async function loadVisitorPage(_headers: Headers): Promise<VisitorPage> {
	return {
		company: {
			name: "Halden & Mori",
			tagline: "Senior engineers for AI, data and the systems you already run.",
		},
		greeting:
			"Hello! Tell me what you are building or what is in the way, and I will say how we would go about it, or find the colleague who can.",
		availability: "Team in, Monday to Friday, 09:00–18:00 CET",
		suggestions: [
			"Do you build retrieval systems over our own documents?",
			"How does an engagement start?",
			"We need senior engineers for a few months",
		],
		clockBanner: null,
		view: null,
	};
}
