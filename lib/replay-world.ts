import type { Assistant } from "@/lib/adapters/assistant/assistant";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import { knowledgeQuery } from "@/lib/adapters/assistant/knowledge-query";
import { bookingUrl } from "@/lib/adapters/calendly/booking-url";
import { createMemoryStore, type MemoryStoreOptions } from "@/lib/adapters/db/memory/memory-store";
import type { Company } from "@/lib/adapters/db/store";
import { DEFAULT_SCHEDULE } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import type { ReplayWorld } from "@/lib/workflows/replay";
import { createTurns } from "@/lib/workflows/turns";
import { demoKnowledge } from "@/prisma/demo/knowledge";
import { demoProfile } from "@/prisma/demo/profile";

const DEMO_COMPANY: Company = {
	profile: demoProfile,
	schedule: DEFAULT_SCHEDULE,
	bookingUrl: "https://calendly.com/example/intro",
	bookAfterAddress: true,
	joinTimeoutMinutes: 3,
	someoneAvailable: true,
	told: { slack: [], mail: false, visitors: false },
	duty: { byWeekday: {}, byDate: {} },
};

const DEMO_ARTICLES: MemoryStoreOptions["articles"] = demoKnowledge.map(
	({ slug, tags, ...article }) => ({ ...article, id: slug, tags: [...tags] }),
);

/** A world in memory whose clock stands still at `at`: what `baton replay` and the console's replay run on. */
export function replayWorld(
	at: Instant,
	{
		assistant = createBuiltInAssistant(),
		company = DEMO_COMPANY,
		articles = DEMO_ARTICLES,
	}: {
		assistant?: Assistant;
		company?: Company;
		articles?: MemoryStoreOptions["articles"];
	} = {},
): ReplayWorld {
	let ids = 0;
	return {
		now: () => at,
		newId: () => `r${++ids}`,
		store: createMemoryStore({
			// A transcript tells nothing of who was at the desk then: it is replayed as if somebody had been.
			company: {
				...company,
				bookingUrl: company.bookingUrl ?? DEMO_COMPANY.bookingUrl,
				someoneAvailable: true,
			},
			articles,
		}),
		assistant,
		knowledgeQuery,
		booking: { url: bookingUrl },
		links: {
			conversation: (id) => `/console/conversations/${id}`,
			handoff: (id) => `/h/${id}`,
			destinations: "/console/settings/destinations",
			contact: (id) => `/console/contacts/${id}`,
			join: (token) => `/console/join?token=${token}`,
		},
		turns: createTurns(),
	};
}
