import type { KnowledgePassage } from "@/lib/adapters/assistant/assistant";

/** The four services of the demo company; articles name the ones they belong to. */
export const DEMO_SERVICES = ["ai", "data", "modernisation", "embedded"] as const;
export type DemoService = (typeof DEMO_SERVICES)[number];

/** One knowledge article as it is seeded. `slug` is stable: seeding twice finds the same row. */
export type DemoArticle = {
	slug: string;
	kind: KnowledgePassage["kind"];
	title: string;
	/** One or two sentences that answer on their own. */
	summary: string;
	/** Plain paragraphs; every sentence should make sense when quoted alone. */
	body: string;
	url: string | null;
	/** Words a visitor may use that the text does not. */
	tags: readonly string[];
	services: readonly DemoService[];
};
