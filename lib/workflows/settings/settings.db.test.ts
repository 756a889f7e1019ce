import { describe, expect, it } from "vitest";
import { DEFAULT_SCHEDULE } from "@/lib/availability/schedule";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { saveDuty } from "./save-duty";
import { saveHolidays } from "./save-holidays";
import { saveHours } from "./save-hours";

const { url } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const marek = await aRep(world, "Marek");
await world.database.user.update({ where: { id: anna.id }, data: { role: "admin" } });

const { zone, week, cutoff } = DEFAULT_SCHEDULE;
const HOURS = { zone, week, cutoff, promise_minutes_after_opening: 60, join_timeout_minutes: 3 };
const HOLIDAYS = { holidays: { country: "DE", region: "BE" }, exceptions: [] };

const hoursVersion = async () => (await world.settings.stamp("hours")).version;
const lines = (subject: string) =>
	world.database.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } });

describe("saving the hours", () => {
	it("counts from the next turn on, without a restart", async () => {
		const version = await hoursVersion();
		const hours = {
			...HOURS,
			week: { ...week, tue: [["10:00", "12:00"]] },
			join_timeout_minutes: 7,
		};
		const saved = await saveHours(world, { actor: anna, version, hours });
		expect(saved).toEqual({ result: "saved", version: version + 1 });
		const company = await world.store.company();
		expect(company.schedule.week.tue).toEqual([["10:00", "12:00"]]);
		expect(company.joinTimeoutMinutes).toBe(7);
	});

	it("leaves a line with before and after", async () => {
		const version = await hoursVersion();
		await saveHours(world, { actor: anna, version, hours: { ...HOURS, cutoff: "15:00" } });
		const line = (await lines("settings:hours")).at(-1);
		expect(line).toMatchObject({
			actorName: "Anna",
			action: "hours_changed",
			before: { week: { tue: [["10:00", "12:00"]] }, join_timeout_minutes: 7 },
			after: { cutoff: "15:00", join_timeout_minutes: 3 },
		});
	});

	it("tells the second of two admins who was first, and overwrites nothing", async () => {
		const version = await hoursVersion();
		const both = await Promise.all([
			saveHours(world, { actor: anna, version, hours: { ...HOURS, cutoff: "14:00" } }),
			saveHours(world, { actor: marek, version, hours: { ...HOURS, cutoff: "13:00" } }),
		]);
		const first = both.findIndex(({ result }) => result === "saved");
		const by = first === 0 ? "Anna" : "Marek";
		expect(both[1 - first]).toEqual({
			result: "moved",
			version: version + 1,
			by,
			at: world.now(),
		});
		const { schedule } = await world.store.company();
		expect(schedule.cutoff).toBe(first === 0 ? "14:00" : "13:00");
	});

	it.each([
		[
			"week.mon",
			{
				week: {
					...week,
					mon: [
						["09:00", "13:00"],
						["12:00", "18:00"],
					],
				},
			},
			"overlap",
		],
		["week.mon", { week: { ...week, mon: [["09:00", "09:00"]] } }, "cannot end where it starts"],
		["zone", { zone: "Europe/Atlantis" }, "not a known time zone"],
		["cutoff", { cutoff: "25:00" }, "not a time of day"],
		["join_timeout_minutes", { join_timeout_minutes: 0 }, "at least 1 minute"],
		["promise_minutes_after_opening", { promise_minutes_after_opening: -5 }, "negative"],
	])("says beside %s what to change, and saves nothing", async (path, wrong, words) => {
		const version = await hoursVersion();
		const before = await lines("settings:hours");
		const saved = await saveHours(world, { actor: anna, version, hours: { ...HOURS, ...wrong } });
		expect(saved).toMatchObject({
			result: "invalid",
			problems: [{ path: expect.stringContaining(path), message: expect.stringContaining(words) }],
		});
		expect(await hoursVersion()).toBe(version);
		expect(await lines("settings:hours")).toHaveLength(before.length);
	});
});

describe("saving holidays", () => {
	const version = async () => (await world.settings.stamp("holidays")).version;
	const ours = { date: "2025-12-24", windows: [["09:00", "12:00"]], name: "Christmas Eve" };

	it("counts from the next turn on and is locked apart from the hours", async () => {
		const hours = await hoursVersion();
		const written = { ...HOLIDAYS, exceptions: [ours] };
		const saved = await saveHolidays(world, { actor: anna, version: await version(), written });
		expect(saved.result).toBe("saved");
		expect(await hoursVersion()).toBe(hours);
		const { schedule } = await world.store.company();
		expect(schedule.exceptions).toEqual([ours]);
	});

	it("keeps days that have passed, whatever is sent", async () => {
		const past = { date: "2025-01-02", windows: [], name: "Long ago" };
		await world.database.scheduleException.create({ data: past });
		await saveHolidays(world, { actor: anna, version: await version(), written: HOLIDAYS });
		const { schedule } = await world.store.company();
		expect(schedule.exceptions).toEqual([past]);
	});

	it.each([
		["a date that is not in the calendar", { date: "2026-02-30" }, "not a date of the calendar"],
		["a day that has passed", { date: "2025-04-07" }, "has passed"],
		["a day without a name", { name: " " }, "name"],
		[
			"windows that overlap",
			{
				windows: [
					["09:00", "12:00"],
					["11:00", "13:00"],
				],
			},
			"overlap",
		],
		["a year that is a slip", { date: "2205-12-24" }, "check the year"],
	])("refuses %s in a sentence", async (_title, wrong, words) => {
		const exceptions = [{ ...ours, ...wrong }];
		const written = { ...HOLIDAYS, exceptions };
		expect(
			await saveHolidays(world, { actor: anna, version: await version(), written }),
		).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining(words) }],
		});
		expect((await world.store.company()).schedule.exceptions).toHaveLength(1);
	});

	it("takes today itself", async () => {
		const exceptions = [{ ...ours, date: "2025-04-08" }];
		const written = { ...HOLIDAYS, exceptions };
		const saved = await saveHolidays(world, { actor: anna, version: await version(), written });
		expect(saved.result).toBe("saved");
		await saveHolidays(world, { actor: anna, version: await version(), written: HOLIDAYS });
	});

	it("says when the region is unknown", async () => {
		const written = { ...HOLIDAYS, holidays: { country: "DE", region: "XX" } };
		expect(
			await saveHolidays(world, { actor: anna, version: await version(), written }),
		).toMatchObject({ result: "invalid", problems: [{ path: "holidays.region" }] });
	});
});

describe("saving the roster", () => {
	const version = async () => (await world.settings.stamp("duty")).version;
	const roster = { week: { "1": anna.id, "2": marek.id }, dates: {}, fallback: null };

	it("counts for the next handoff", async () => {
		const saved = await saveDuty(world, { actor: anna, version: await version(), duty: roster });
		expect(saved.result).toBe("saved");
		expect((await world.store.company()).duty).toEqual({
			byWeekday: { 1: anna.id, 2: marek.id },
			byDate: {},
			fallback: null,
		});
	});

	it("falls back on days that have nobody", async () => {
		const duty = { ...roster, fallback: anna.id };
		await saveDuty(world, { actor: anna, version: await version(), duty });
		expect((await world.store.company()).duty.fallback).toBe(anna.id);
	});

	it("keeps the last admin on duty", async () => {
		const duty = { week: { "1": marek.id }, dates: {}, fallback: marek.id };
		expect(await saveDuty(world, { actor: anna, version: await version(), duty })).toMatchObject({
			result: "invalid",
			problems: [{ path: "week", message: expect.stringContaining("Anna is the last admin") }],
		});
	});

	it("never leaves nobody at all", async () => {
		const duty = { week: {}, dates: {}, fallback: null };
		expect(await saveDuty(world, { actor: anna, version: await version(), duty })).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining("nobody on duty at all") }],
		});
	});

	it.each([
		["dates.2026-02-30", { dates: { "2026-02-30": anna.id } }],
		["dates.2025-04-07", { dates: { "2025-04-07": anna.id } }],
		["week.3", { week: { "1": anna.id, "3": "somebody who left" } }],
	])("refuses %s", async (path, wrong) => {
		const duty = { ...roster, ...wrong };
		expect(await saveDuty(world, { actor: anna, version: await version(), duty })).toMatchObject({
			result: "invalid",
			problems: [{ path }],
		});
	});

	it("writes nothing when a row cannot be written", async () => {
		const before = await world.store.company();
		const value = { week: { "1": "nobody" }, dates: {}, fallback: marek.id };
		const saving = { actor: anna, at: world.now(), expects: await version(), value };
		await expect(world.settings.saveDuty(saving)).rejects.toThrow();
		expect((await world.store.company()).duty).toEqual(before.duty);
		expect(await version()).toBe(saving.expects);
	});
});

describe("a promise already made", () => {
	it("does not move when the hours change", async () => {
		await saveHours(world, { actor: anna, version: await hoursVersion(), hours: HOURS });
		const conversation = await aVisit(world);
		await say(world, conversation, "Can I talk to a person? My address is jane@acme.example");
		const made = await eventually(
			() => world.database.promiseMade.findMany({ select: { due: true, text: true } }),
			(rows) => rows.length === 1,
		);
		const hours = { ...HOURS, week: { ...week, tue: [["09:00", "11:00"]] } };
		await saveHours(world, { actor: anna, version: await hoursVersion(), hours });
		const after = await world.database.promiseMade.findMany({ select: { due: true, text: true } });
		expect(after).toEqual(made);
		expect(made[0]?.due.toISOString()).toBe("2025-04-08T16:00:00.000Z");
	});
});
