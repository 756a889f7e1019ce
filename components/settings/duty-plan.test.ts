import { describe, expect, it } from "vitest";
import {
	cellAfter,
	type DutyDraft,
	dutyChanges,
	type Mate,
	type PlanDay,
	painted,
	planOf,
	toggled,
	warningOf,
} from "./duty-plan";

const anna: Mate = { id: "a", name: "Anna", role: "admin", away: false };
const marek: Mate = { id: "m", name: "Marek", role: "rep", away: false };
const team = [anna, marek];
const monday: PlanDay = { date: "2026-11-23", weekday: 1, open: true, note: null };
const christmas: PlanDay = { date: "2026-12-25", weekday: 5, open: false, note: "Christmas" };
const DRAFT: DutyDraft = { week: { "1": "a" }, dates: {}, fallback: "" };

function dutyOn(day: PlanDay, changes: Partial<DutyDraft> = {}) {
	const [duty] = planOf([day], { draft: { ...DRAFT, ...changes }, team });
	if (!duty) throw new Error("A plan has a duty for each day.");
	return duty;
}

describe("the final schedule", () => {
	it("takes the date before the weekday, and the fallback when there is neither", () => {
		expect(dutyOn(monday)).toMatchObject({ mate: anna, by: "weekday" });
		expect(dutyOn(monday, { dates: { "2026-11-23": "m" } })).toMatchObject({
			mate: marek,
			by: "date",
		});
		expect(dutyOn(monday, { week: {}, fallback: "m" })).toMatchObject({ by: "fallback" });
	});

	it("warns of a day that has nobody, and of one that only the fallback covers", () => {
		expect(warningOf(dutyOn(monday))).toBeNull();
		expect(warningOf(dutyOn(monday, { week: {} }))).toBe("Nobody on duty");
		expect(warningOf(dutyOn(monday, { week: {}, fallback: "m" }))).toBe("by fallback");
	});

	it("warns of somebody put on duty on a holiday, not of a holiday without anybody", () => {
		expect(warningOf(dutyOn(christmas))).toBeNull();
		expect(warningOf(dutyOn(christmas, { dates: { "2026-12-25": "m" } }))).toBe(
			"Closed (Christmas), yet Marek is put on duty.",
		);
	});

	it("counts somebody who left as nobody", () => {
		expect(dutyOn(monday, { week: { "1": "gone" } }).by).toBe("nobody");
	});
});

describe("the grid", () => {
	it("puts one colleague on a day and takes them off by the same press", () => {
		expect(toggled({}, 1, "a")).toEqual({ 1: "a" });
		expect(toggled({ 1: "a" }, 1, "m")).toEqual({ 1: "m" });
		expect(toggled({ 1: "a", 2: "m" }, 1, "a")).toEqual({ 2: "m" });
	});

	it("is walked by arrows, and its edges hold", () => {
		const size = { rows: 2, columns: 7 };
		expect(cellAfter("ArrowRight", { row: 0, column: 6 }, size)).toEqual({ row: 0, column: 6 });
		expect(cellAfter("ArrowDown", { row: 0, column: 3 }, size)).toEqual({ row: 1, column: 3 });
		expect(cellAfter("Home", { row: 1, column: 3 }, size)).toEqual({ row: 1, column: 0 });
		expect(cellAfter("End", { row: 1, column: 3 }, size)).toEqual({ row: 1, column: 6 });
		expect(cellAfter("a", { row: 1, column: 3 }, size)).toBeNull();
	});

	it("names what was changed", () => {
		const after = { week: {}, dates: { "2026-11-24": "m" }, fallback: "a" };
		expect(dutyChanges(DRAFT, after)).toEqual(["one weekday", "one date", "the fallback"]);
	});
});

describe("dragging along a row", () => {
	const week = { 1: "anna", 2: "marek" };
	const on = (weekday: number) => painted(week, { weekday, userId: "anna" }, true);
	const off = (weekday: number) => painted(week, { weekday, userId: "anna" }, false);

	it("puts on what is not, and leaves what is", () => {
		expect(on(3)).toEqual({ ...week, 3: "anna" });
		expect(on(2)).toEqual({ 1: "anna", 2: "anna" });
		expect(on(1)).toBe(week);
	});

	it("takes off only the colleague's own days", () => {
		expect(off(1)).toEqual({ 2: "marek" });
		expect(off(2)).toBe(week);
	});
});
