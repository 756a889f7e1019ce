import type { Database } from "@/lib/adapters/db/prisma/client";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import { loadAtHand } from "./at-hand";
import type { EngagementStore } from "./engagement-store";
import { foldWaitingOf } from "./fold-events";
import { listRecommendations, showEngagement } from "./list";
import { overrideRecommendation } from "./override";
import { raiseHandoff } from "./raise";
import { recordEvents } from "./record";
import { rejudge } from "./rejudge";
import { loadRulesEdit, loadTerms, saveRules } from "./rules-setting";

/** The engine's memory on PostgreSQL. */
export function createPrismaEngagement(database: Database): EngagementStore {
	return {
		record: (recording) => recordEvents(database, recording),
		async foldWaiting(contactId, now) {
			const terms = await loadTerms(database);
			await database.$transaction(async (tx) => {
				await foldWaitingOf(tx, [contactId], { now, terms });
				await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
			});
		},
		rejudge: (input) => rejudge(database, input),
		atHand: (contactId, now) => loadAtHand(database, contactId, now),
		raise: (raising) => raiseHandoff(database, raising),
		override: (input) => overrideRecommendation(database, input),
		rulesEdit: () => loadRulesEdit(database),
		saveRules: (saving) => saveRules(database, saving),
		list: (where) => listRecommendations(database, where),
		of: (contactId) => showEngagement(database, contactId),
	};
}
