import { z } from "zod";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { writeSetting } from "@/lib/adapters/db/settings/save-schedule";
import { saveSection } from "@/lib/adapters/db/settings/save-section";
import type { Prisma } from "@/lib/generated/prisma/client";
import { retentionDays } from "@/lib/wire/privacy";
import { eraseSubject } from "./erase-subject";
import { findSubject } from "./find-subject";
import type { PrivacyStore } from "./privacy-store";
import { readSubject } from "./read-subject";
import { findStale, sweep } from "./stale-conversations";

const KEY = "retention_days";
const RETENTION = {
	section: "privacy",
	read: async (tx: Transaction): Promise<Prisma.InputJsonObject> => ({ days: await daysOf(tx) }),
	write: (tx: Transaction, days: number | null) => writeSetting(tx, KEY, days),
} as const;

/** Who does what the clock asks for. */
const BATON = { id: "baton", name: "Baton" };

export function createPrivacy(database: Database): PrivacyStore {
	return {
		find: (who) => findSubject(database, who),
		read: (key) => readSubject(database, key),
		async noteExport({ key, actor, at }) {
			await audit(database, { actor, at, action: "visitor_exported", subject: key });
		},
		erase: (erasing) => eraseSubject(database, erasing),
		async counts() {
			const rows = await database.$queryRaw<unknown[]>`
				SELECT (SELECT count(*)::int FROM conversation) AS conversations,
					(SELECT count(*)::int FROM contact) AS contacts, (SELECT count(*)::int FROM message) AS messages,
					(SELECT min(last_message_at) FROM conversation) AS oldest`;
			return counts.parse(rows[0]);
		},
		retention: () => daysOf(database),
		saveRetention: (saving) => saveSection(database, RETENTION, saving),
		stale: (asked) => findStale(database, asked),
		sweep: (at) => sweep(database, at),
		async noteSweep({ at, conversations }) {
			const after = { conversations };
			const subject = "settings:privacy";
			await audit(database, { actor: BATON, at, action: "retention_passed", subject, after });
		},
	};
}

const counts = z.object({
	conversations: z.number(),
	contacts: z.number(),
	messages: z.number(),
	oldest: z
		.date()
		.nullable()
		.transform((at) => at?.toISOString() ?? null),
});

async function daysOf(tx: Database | Transaction): Promise<number | null> {
	const row = await tx.setting.findUnique({ where: { key: KEY }, select: { value: true } });
	return retentionDays.safeParse(row?.value ?? null).data ?? null;
}
