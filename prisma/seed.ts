import type { Database } from "@/lib/adapters/db/prisma/client";
import { DEFAULT_SCHEDULE } from "@/lib/availability/schedule";
import { demoKnowledge } from "./demo/knowledge";
import { demoProfile } from "./demo/profile";

/**
 * Puts the demo company into an empty database: profile, hours, knowledge and resources.
 * @returns false when there is a company already; nothing is touched then
 */
export async function seedDemo(database: Database): Promise<boolean> {
	const present = await database.companyProfile.count();
	if (present > 0) return false;
	await database.$transaction([
		database.companyProfile.createMany({
			data: [{ id: 1, content: demoProfile }],
			skipDuplicates: true,
		}),
		database.schedule.createMany({ data: [scheduleRow()], skipDuplicates: true }),
		database.knowledgeArticle.createMany({ data: articles(), skipDuplicates: true }),
		database.resource.createMany({ data: resources(), skipDuplicates: true }),
	]);
	return true;
}

function scheduleRow() {
	const { zone, week, holidays, cutoff, promise_minutes_after_opening } = DEFAULT_SCHEDULE;
	return {
		id: 1,
		zone,
		week,
		holidays: holidays ?? undefined,
		cutoff: cutoff ?? null,
		promiseMinutesAfterOpening: promise_minutes_after_opening,
	};
}

function articles() {
	return demoKnowledge
		.filter(({ kind }) => kind !== "resource")
		.map(({ slug, kind, title, summary, body, url, tags }) => ({
			id: slug,
			slug,
			kind,
			title,
			summary,
			body,
			url,
			keywords: tags.join(" "),
			updatedAt: new Date(0),
		}));
}

function resources() {
	return demoKnowledge
		.filter(({ kind }) => kind === "resource")
		.map(({ slug, title, summary, body, url, tags }) => ({
			id: slug,
			slug,
			title,
			summary,
			body,
			url: url ?? `/resources/${slug}`,
			keywords: tags.join(" "),
		}));
}
