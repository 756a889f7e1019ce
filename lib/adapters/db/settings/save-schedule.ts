import type { Transaction } from "@/lib/adapters/db/prisma/client";
import { DEFAULT_SCHEDULE } from "@/lib/availability/schedule";
import { Prisma } from "@/lib/generated/prisma/client";
import type { HolidaySettings, HoursSettings } from "./settings-store";

const JOIN_TIMEOUT = "join_timeout_minutes";

export async function readHours(tx: Transaction): Promise<Prisma.InputJsonObject> {
	const rows = await tx.$queryRaw<{ hours: Prisma.InputJsonObject }[]>`
		SELECT json_build_object('zone', s.zone, 'week', s.week, 'cutoff', s.cutoff,
			'promise_minutes_after_opening', s.promise_minutes_after_opening,
			'join_timeout_minutes', (SELECT value FROM setting WHERE key = ${JOIN_TIMEOUT})) AS hours
		FROM schedule s WHERE id = 1`;
	return rows[0]?.hours ?? {};
}

export async function writeHours(tx: Transaction, hours: HoursSettings): Promise<void> {
	const values = {
		zone: hours.zone,
		week: hours.week,
		cutoff: hours.cutoff,
		promiseMinutesAfterOpening: hours.promise_minutes_after_opening,
	};
	await tx.schedule.upsert({
		where: { id: 1 },
		create: { ...firstSchedule(), ...values },
		update: { ...values, version: { increment: 1 } },
		select: { id: true },
	});
	await writeSetting(tx, JOIN_TIMEOUT, hours.join_timeout_minutes);
}

export async function readHolidays(tx: Transaction): Promise<Prisma.InputJsonObject> {
	const rows = await tx.$queryRaw<{ holidays: Prisma.InputJsonObject }[]>`
		SELECT json_build_object('holidays', (SELECT holidays FROM schedule WHERE id = 1),
			'exceptions', (SELECT coalesce(json_agg(e ORDER BY e.date), '[]'::json)
				FROM schedule_exception e)) AS holidays`;
	return rows[0]?.holidays ?? {};
}

export async function writeHolidays(
	tx: Transaction,
	{ holidays, exceptions }: HolidaySettings,
): Promise<void> {
	const chosen = holidays ?? Prisma.DbNull;
	await tx.schedule.upsert({
		where: { id: 1 },
		create: { ...firstSchedule(), holidays: chosen },
		update: { holidays: chosen, version: { increment: 1 } },
		select: { id: true },
	});
	await tx.scheduleException.deleteMany();
	await tx.scheduleException.createMany({
		data: exceptions.map(({ date, windows, name }) => ({ date, windows, name: name ?? "" })),
	});
}

export async function writeSetting(
	tx: Transaction,
	key: string,
	value: Prisma.InputJsonValue | null,
): Promise<void> {
	const stored = value ?? Prisma.JsonNull;
	await tx.setting.upsert({
		where: { key },
		create: { key, value: stored },
		update: { value: stored, version: { increment: 1 } },
		select: { key: true },
	});
}

/** Until an admin saves for the first time, the default schedule serves without a row. */
function firstSchedule() {
	const { zone, week, holidays, cutoff, promise_minutes_after_opening } = DEFAULT_SCHEDULE;
	return {
		id: 1,
		zone,
		week,
		holidays: holidays ?? Prisma.DbNull,
		cutoff: cutoff ?? null,
		promiseMinutesAfterOpening: promise_minutes_after_opening,
	};
}
