import { z } from "zod";

/** The profile as the fields hold it. */
export const profileDraft = z.object({
	name: z.string(),
	tagline: z.string(),
	site: z.string(),
	services: z.array(z.object({ name: z.string(), summary: z.string() })),
	sizeMin: z.string(),
	sizeMax: z.string(),
	ideal: z.string(),
	city: z.string(),
	zone: z.string(),
	/** One a line. */
	suggestions: z.string(),
	forbiddenTopics: z.string(),
});
export type ProfileDraft = z.infer<typeof profileDraft>;

/** As the server takes it. */
export function writtenProfile({
	sizeMin,
	sizeMax,
	ideal,
	suggestions,
	forbiddenTopics,
	...rest
}: ProfileDraft) {
	return {
		...rest,
		idealCustomer: { sizeMin: people(sizeMin), sizeMax: people(sizeMax), description: ideal },
		suggestions: lines(suggestions),
		forbiddenTopics: lines(forbiddenTopics),
	};
}

const NAMES = {
	name: "name",
	tagline: "sentence",
	site: "site",
	services: "services",
	sizeMin: "smallest company",
	sizeMax: "largest company",
	ideal: "ideal customer",
	city: "city",
	zone: "time zone",
	suggestions: "suggested questions",
	forbiddenTopics: "topics kept out",
} as const satisfies Record<keyof ProfileDraft, string>;

export function profileChanges(before: ProfileDraft, after: ProfileDraft): string[] {
	const fields = profileDraft.keyof().options;
	return fields
		.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
		.map((field) => NAMES[field]);
}

/** The first sentence about a list, whichever of its lines it is about. */
export function listProblem(problems: Record<string, string>, list: string): string | undefined {
	return Object.entries(problems).find(
		([path]) => path === list || path.startsWith(`${list}.`),
	)?.[1];
}

function people(text: string): number | null {
	return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}

function lines(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}
