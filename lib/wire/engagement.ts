import { z } from "zod";
import { PHASES, TRENDS } from "@/lib/engagement/kinds";
import { RECOMMENDATIONS } from "@/lib/engagement/recommend";

/** What the console shows of the engagement engine. Instants are ISO texts. */
const judged = z.object({
	score: z.number(),
	trend: z.enum(TRENDS),
	phase: z.enum(PHASES),
	recommendation: z.enum(RECOMMENDATIONS),
	reasons: z.array(z.string()),
});

export const recommendationRow = judged.extend({
	contactId: z.string(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	company: z.string().nullable(),
	role: z.string().nullable(),
	owner: z.string().nullable(),
	paused: z.boolean(),
});
export type RecommendationRow = z.infer<typeof recommendationRow>;

export const recommendationPage = z.object({
	rows: z.array(recommendationRow),
	next: z.string().nullable(),
});
export type RecommendationPage = z.infer<typeof recommendationPage>;

export const engagementShown = judged.extend({
	override: z
		.object({
			recommendation: z.enum(RECOMMENDATIONS),
			by: z.string(),
			reason: z.string(),
			at: z.number(),
		})
		.nullable(),
	judgedAt: z.string(),
});
export type EngagementShown = z.infer<typeof engagementShown>;

export const RECOMMENDATION_FILTERS = ["all", ...RECOMMENDATIONS] as const;
export type RecommendationFilter = (typeof RECOMMENDATION_FILTERS)[number];

/** What a rep may decide in the engine's place; a person is called by the engine alone. */
export const OVERRIDES = ["continue", "slow_down", "stop"] as const;
export type OverrideChoice = (typeof OVERRIDES)[number];

export const engagementView = z.object({
	engagement: engagementShown.nullable(),
	/** Sequences that can be started. */
	sequences: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type EngagementView = z.infer<typeof engagementView>;
