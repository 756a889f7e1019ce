import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { writeSetting } from "@/lib/adapters/db/settings/save-schedule";
import { saveSection } from "@/lib/adapters/db/settings/save-section";
import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { Job } from "@/lib/adapters/db/store";
import { type Rules, type RulesEdit, rulesEdit, rulesOf } from "@/lib/engagement/rules";

export const RULES_KEY = "engagement_rules";

export type Terms = {
	rules: Rules;
	/** The company's zone: days and hours are told by it. */
	zone: string;
};

const NOTHING_EDITED: RulesEdit = { weights: {}, thresholds: {} };

/** What the engine judges by, read anew each time: an edit counts from the next event on. */
export async function loadTerms(database: Database | Transaction): Promise<Terms> {
	const rows = await database.$queryRaw<{ edit: unknown; zone: string | null }[]>`
		SELECT (SELECT value FROM setting WHERE key = ${RULES_KEY}) AS edit,
			(SELECT zone FROM schedule LIMIT 1) AS zone`;
	const { edit = null, zone = null } = rows[0] ?? {};
	return { rules: rulesOf(readEdit(edit)), zone: zone ?? "Europe/Berlin" };
}

export async function loadRulesEdit(database: Database | Transaction): Promise<RulesEdit> {
	const row = await database.setting.findUnique({ where: { key: RULES_KEY } });
	return readEdit(row?.value ?? null);
}

/** A row from before a rule was renamed must not stop the engine: then the delivered numbers count. */
function readEdit(value: unknown): RulesEdit {
	const read = rulesEdit.safeParse(value ?? NOTHING_EDITED);
	return read.success ? read.data : NOTHING_EDITED;
}

/** An edit, and the job that judges everybody anew by it. */
export type RulesChange = { edit: RulesEdit; jobs: Job[] };

const RULES = {
	section: "engagement",
	read: loadRulesEdit,
	async write(tx: Transaction, { edit, jobs }: RulesChange) {
		await writeSetting(tx, RULES_KEY, edit);
		await addJobs(tx, jobs);
	},
} as const;

export function saveRules(database: Database, saving: Saving<RulesChange>): Promise<Saved> {
	return saveSection(database, RULES, saving);
}
