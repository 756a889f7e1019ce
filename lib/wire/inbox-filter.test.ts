import { describe, expect, it } from "vitest";
import { filterFrom, filterQuery, isNarrowed } from "./inbox-filter";

const read = (query: string) => filterFrom(new URLSearchParams(query));

describe("the inbox's filter in the address", () => {
	it("is empty for the view everybody begins with", () => {
		expect(filterQuery(read(""))).toBe("");
		expect(isNarrowed(read(""))).toBe(false);
	});

	it("reads what it writes", () => {
		const filter = read("state=resolved&whose=mine&destination=legal&trigger=stall");
		expect(filter).toEqual({
			state: "resolved",
			whose: "mine",
			destination: "legal",
			trigger: "stall",
		});
		expect(read(filterQuery(filter).slice(1))).toEqual(filter);
		expect(isNarrowed(filter)).toBe(true);
	});

	it("takes what it does not know for not set", () => {
		expect(read("state=gone&whose=nobody&destination=moon&trigger=x")).toEqual(read(""));
	});
});
