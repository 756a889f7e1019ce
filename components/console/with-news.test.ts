import { describe, expect, it } from "vitest";
import type { HandoffRow } from "@/lib/wire/inbox";
import { filterFrom } from "@/lib/wire/inbox-filter";
import type { ConsoleNews } from "@/lib/wire/news";
import { row } from "./a-handoff-row.test-kit";
import { handoffsWithNews } from "./with-news";

const news = (handoffs: HandoffRow[], changes: Partial<ConsoleNews> = {}): ConsoleNews => ({
	handoffIds: handoffs.map(({ id }) => id),
	contactIds: [],
	handoffs,
	notifications: [],
	waiting: { unread: 0, unclaimed: 0, calls: [] },
	...changes,
});

const at = (minute: number) => ({ openedAt: `2026-03-03T09:${minute}:00+00:00` });
const a = row("a", at(30));
const b = row("b", at(20));
const c = row("c", at(10));
const everything = { filter: filterFrom(new URLSearchParams()), userId: "anna" };
const ids = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id).join("");
const full = { rows: [a, b], next: "cursor" };
const whole = { rows: [a, b], next: null };

describe("a list that is told what changed", () => {
	it("puts a new line where the server would have put it", () => {
		expect(
			ids(handoffsWithNews(whole, news([row("hot", { ...at(1), rank: 3 })]), everything)),
		).toBe("hotab");
		expect(ids(handoffsWithNews(whole, news([row("d", at(25))]), everything))).toBe("adb");
	});

	it("leaves to the next page what belongs below its last line", () => {
		expect(ids(handoffsWithNews(full, news([c]), everything))).toBe("ab");
		expect(ids(handoffsWithNews(whole, news([c]), everything))).toBe("abc");
	});

	it("changes a line that it shows already, and does not show it twice", () => {
		const claimed = { ...b, status: "claimed" as const, claimedBy: "Anna", claimedById: "anna" };
		const { rows } = handoffsWithNews(full, news([claimed]), everything);
		expect(rows).toEqual([a, claimed]);
	});

	it("drops what no longer fits its filter", () => {
		const resolved = news([{ ...a, status: "resolved" }]);
		expect(ids(handoffsWithNews(whole, resolved, everything))).toBe("b");
		const unclaimed = { ...everything, filter: filterFrom(new URLSearchParams("whose=unclaimed")) };
		const claimed = news([{ ...a, status: "claimed", claimedById: "ben" }]);
		expect(ids(handoffsWithNews(whole, claimed, unclaimed))).toBe("b");
	});

	it("drops what is no longer there at all", () => {
		const erased = news([], { contactIds: [a.contactId], handoffIds: [b.id] });
		expect(ids(handoffsWithNews(whole, erased, everything))).toBe("");
	});
});
