import { availabilityAt } from "@/lib/availability/availability";
import { hoursText } from "@/lib/availability/hours-text";
import type { AvailabilityState } from "@/lib/availability/types";
import { LANGUAGES, type Language } from "@/lib/qualification/facts";
import type { ChatView } from "@/lib/wire/chat";
import { greeting } from "@/lib/wording/greeting";
import type { ChatWorld } from "@/lib/world";
import { viewChat } from "./view-chat";

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

export type PageVisit = {
	conversationId: string | null;
	acceptLanguage: string | null;
	/** BATON_CLOCK, when set. */
	clock: string | null;
};

const SUGGESTIONS_SHOWN = 3;

const TEAM = {
	open: "Team online",
	open_no_same_day: "Team online",
	closed: "Team offline",
} as const satisfies Record<AvailabilityState, string>;

/** What the visitor's page shows before anything is typed, and the conversation of one who comes back. */
export async function visitorPage(
	world: ChatWorld,
	{ conversationId, acceptLanguage, clock }: PageVisit,
): Promise<VisitorPage> {
	const [{ profile, schedule }, view] = await Promise.all([
		world.store.company(),
		conversationId === null ? null : viewChat(world, conversationId),
	]);
	const at = world.now();
	const { state } = availabilityAt(schedule, at);
	const hours = hoursText({ schedule, at, language: "en" });
	return {
		company: { name: profile.name, tagline: profile.tagline },
		greeting: greeting({
			language: firstKnown(acceptLanguage),
			companyName: profile.name,
			modelProvider: world.assistant.name === "model",
		}),
		availability: hours ? `${TEAM[state]} · ${hours}` : TEAM[state],
		suggestions: profile.suggestions.slice(0, SUGGESTIONS_SHOWN),
		clockBanner: clock && `Demo clock: started at ${clock}`,
		view: view && view.messages.length > 0 ? view : null,
	};
}

/** The browser's most wanted language that the wording exists in; English otherwise. */
function firstKnown(acceptLanguage: string | null): Language {
	const wanted = (acceptLanguage ?? "")
		.split(",")
		.map((one) => one.trim().slice(0, 2).toLowerCase());
	return LANGUAGES.find((language) => language === wanted[0]) ?? "en";
}
