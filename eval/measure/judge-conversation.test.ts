import { describe, expect, it } from "vitest";
import type { ReplayedHandoff, ReplayedTurn } from "@/lib/workflows/replay";
import { judgeConversation } from "./judge-conversation";
import { isHit } from "./judgement";
import { conversationRow } from "./rows";

function aTurn(overrides: Partial<ReplayedTurn>): ReplayedTurn {
	return {
		text: "hello",
		reply: "Hello.",
		level: "cold",
		persona: "unknown",
		dimensions: {
			problem: "not_detected",
			authority: "not_detected",
			company: "not_detected",
			timing: "not_detected",
		},
		handoff: null,
		...overrides,
	};
}

function aHandoff(overrides: Partial<ReplayedHandoff>): ReplayedHandoff {
	return {
		event: "opened",
		trigger: "explicit_request",
		also: [],
		kind: "escalation",
		destination: "sales",
		offers: ["talk_now"],
		promise: null,
		...overrides,
	};
}

async function judged(expected: unknown, turns: ReplayedTurn[]) {
	const row = conversationRow.parse({
		id: "1",
		at: "2026-03-03T09:15:00Z",
		turns: turns.map((turn) => turn.text),
		expect: expected,
	});
	const judgements = await judgeConversation("conversations", row, async () => ({ turns }));
	return new Map(judgements.map((one) => [one.fact, one]));
}

describe("judgeConversation", () => {
	it("compares the level at the end, and each level apart", async () => {
		const turns = [aTurn({}), aTurn({ level: "hot" })];
		const facts = await judged({ level: "hot" }, turns);
		expect(facts.get("level")).toMatchObject({ expected: ["hot"], found: "hot" });
		expect(facts.get("hot")).toMatchObject({ expected: ["yes"], found: "yes" });
		expect(facts.get("cold")).toMatchObject({ expected: [], found: null });
	});

	it("compares trigger, kind and destination with the first handoff, not with an upgrade", async () => {
		const upgrade = aHandoff({ event: "upgraded", trigger: "hot_lead", destination: "legal" });
		const facts = await judged(
			{ level: "hot", trigger: "explicit_request", kind: "escalation", destination: "sales" },
			[aTurn({ handoff: aHandoff({}) }), aTurn({ handoff: upgrade, level: "hot" })],
		);
		expect([...facts.values()].filter((one) => one.expected.length > 0).every(isHit)).toBe(true);
	});

	it("counts a handoff where none may open as a false alarm", async () => {
		const facts = await judged({ level: "cold", trigger: null }, [
			aTurn({ handoff: aHandoff({}) }),
		]);
		expect(facts.get("trigger")).toMatchObject({ expected: [], found: "explicit_request" });
	});

	it("compares the events in their order", async () => {
		const facts = await judged({ level: "cold", events: ["opened", "declined"] }, [
			aTurn({ handoff: aHandoff({}) }),
			aTurn({ handoff: aHandoff({ event: "declined" }) }),
		]);
		expect(facts.get("events")?.found).toBe("opened declined");
	});
});
