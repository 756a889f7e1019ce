import { describe, expect, it } from "vitest";
import { actionWords, differences } from "./change-words";

describe("a change of the settings in words", () => {
	it("names what differs and leaves out what does not", () => {
		const before = { zone: "Europe/Berlin", cutoff: "16:00", week: { mon: [["09:00", "18:00"]] } };
		const after = { ...before, cutoff: "15:00", week: { mon: [] } };
		expect(differences({ before, after })).toEqual({
			shown: [
				{ name: "cutoff", before: "16:00", after: "15:00" },
				{ name: "week, mon", before: '[["09:00","18:00"]]', after: "[]" },
			],
			more: 0,
		});
	});

	it("says nothing for what was not there", () => {
		expect(differences({ before: null, after: { url: "hooks.example/••••1234" } }).shown).toEqual([
			{ name: "url", before: "nothing", after: "hooks.example/••••1234" },
		]);
	});

	it("counts what is too much to show", () => {
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field_${at}`, at]));
		expect(differences({ before: {}, after: many })).toMatchObject({ more: 8 });
	});

	it("reads also for an action that has no words of its own", () => {
		expect(actionWords("hours_changed")).toBe("changed the hours");
		expect(actionWords("rules_changed")).toBe("rules changed");
	});
});
