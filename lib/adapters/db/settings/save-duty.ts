import type { Transaction } from "@/lib/adapters/db/prisma/client";
import type { Prisma } from "@/lib/generated/prisma/client";
import { writeSetting } from "./save-schedule";
import type { DutySettings } from "./settings-store";

const FALLBACK = "duty_fallback";

/** With names, so that the audit can still be read when somebody has left. */
export async function readDuty(tx: Transaction): Promise<Prisma.InputJsonObject> {
	const rows = await tx.$queryRaw<{ duty: Prisma.InputJsonObject }[]>`
		SELECT json_build_object(
			'roster', (SELECT coalesce(json_agg(json_build_object('weekday', d.weekday, 'date', d.date,
				'user', d.user_id, 'name', u.name) ORDER BY d.weekday, d.date), '[]'::json)
				FROM duty d JOIN "user" u ON u.id = d.user_id),
			'fallback', (SELECT value FROM setting WHERE key = ${FALLBACK})) AS duty`;
	return rows[0]?.duty ?? {};
}

export async function writeDuty(tx: Transaction, duty: DutySettings): Promise<void> {
	await tx.duty.deleteMany();
	await tx.duty.createMany({
		data: [
			...Object.entries(duty.week).map(([weekday, userId]) => ({
				id: `weekday:${weekday}`,
				weekday: Number(weekday),
				userId,
			})),
			...Object.entries(duty.dates).map(([date, userId]) => ({ id: `date:${date}`, date, userId })),
		],
	});
	await writeSetting(tx, FALLBACK, duty.fallback);
}
