import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import type { EngagementStore } from "./engagement-store";
import { loadTerms } from "./rules-setting";
import { judge, lockStandings, writeStandings } from "./standing-rows";

type Overriding = Parameters<EngagementStore["override"]>[0];

export async function overrideRecommendation(
	database: Database,
	{ contactId, actor, now, to }: Overriding,
): ReturnType<EngagementStore["override"]> {
	const terms = await loadTerms(database);
	return database.$transaction(async (tx) => {
		const [before] = await lockStandings(tx, [contactId], now);
		if (!before) return "not_found";
		const was = judge(before, now, terms);
		const override = to && { ...to, by: actor.name, at: now };
		const row = { ...before, override };
		const judgement = judge(row, now, terms);
		if (to && judgement.recommendation !== to.recommendation) return "binding";
		// What the rep overruled was known to them: only something newer calls again.
		const known = Object.fromEntries(was.handoffCauses.map(({ cause }) => [cause, now]));
		const raised = to ? { ...before.raised, ...known } : before.raised;
		await tx.$executeRaw`
			UPDATE engagement SET override = ${override ? JSON.stringify(override) : null}::jsonb,
				raised = ${JSON.stringify(raised)}::jsonb WHERE contact_id = ${contactId}`;
		await writeStandings(tx, [{ row: { ...row, raised }, judgement, stateMoved: false }], now);
		await audit(tx, {
			actor,
			at: now,
			action: to ? "recommendation_overridden" : "override_lifted",
			subject: `contact:${contactId}`,
			before: { recommendation: was.recommendation },
			after: { recommendation: judgement.recommendation, ...(to ? { reason: to.reason } : {}) },
		});
		await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
		return "done";
	});
}
