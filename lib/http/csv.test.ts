import { describe, expect, it } from "vitest";
import { csvOf } from "./csv";

const lineOf = (...cells: (string | number | null)[]) =>
	csvOf(["a"], [cells]).replace("\uFEFF", "").split("\r\n")[1];

describe("a table for a spreadsheet", () => {
	it.each([
		[["/pricing", 3, null], "/pricing,3,"],
		[["a, b", 'say "yes"'], '"a, b","say ""yes"""'],
		[['=HYPERLINK("https://evil.example")'], `"'=HYPERLINK(""https://evil.example"")"`],
		[["+1", "-1", "@x"], "'+1,'-1,'@x"],
		[[-1], "-1"],
	])("writes %j", (cells, line) => {
		expect(lineOf(...cells)).toBe(line);
	});

	it("begins so that Excel reads it as UTF-8", () => {
		expect(csvOf(["Größe"], [])).toBe("\uFEFFGröße\r\n");
	});
});
