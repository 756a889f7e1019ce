import { describe, expect, it } from "vitest";
import { anEvent, buyingSignals, DAY_MS, folded, HOUR_MS, judged, NOW } from "./an-event.test-kit";
import { engagementBrief } from "./brief";
import { toRaise } from "./raise";
import type { Override } from "./recommend";
import { DEFAULT_RULES } from "./rules";

const iso = (at: number) => new Date(at).toISOString();
const sends = (count: number, ago: number) =>
	Array.from({ length: count }, (_, at) => anEvent("email_sent", NOW - ago - at * DAY_MS));
const override = (changes: Partial<Override> = {}): Override => ({
	recommendation: "continue",
	by: "Anna",
	reason: "I spoke to her yesterday",
	at: NOW,
	...changes,
});

describe("a person is called for", () => {
	it("with a high score, a rising trend and the phase WIN together", () => {
		const seen = judged(buyingSignals());
		expect(seen).toMatchObject({ recommendation: "human_handoff", standing: { phase: "WIN" } });
		expect(seen.reasons.join(" ")).toMatch(/Score \d+ of 100, rising/);
	});

	it("not when one of the three is missing", () => {
		const [chat, ...others] = buyingSignals();
		if (!chat) throw new Error("no event");
		expect(judged([chat]).recommendation).toBe("continue");
		expect(judged(Array.from({ length: 60 }, () => anEvent("chat_turn"))).recommendation).toBe(
			"continue",
		);
		const won = anEvent("won", NOW);
		expect(judged([...others, won]).recommendation).toBe("continue");
	});

	it("when every step of a sequence was sent, some days passed, and nobody answered", () => {
		const finished = anEvent("sequence_finished", NOW - 3 * DAY_MS);
		expect(judged([finished])).toMatchObject({ recommendation: "human_handoff" });
		expect(judged([anEvent("sequence_finished", NOW - 2 * DAY_MS)]).recommendation).toBe(
			"continue",
		);
		const answered = anEvent("email_answered", NOW - DAY_MS);
		expect(judged([finished, answered]).recommendation).toBe("continue");
	});

	it("when four e-mails had no answer, and an open is none", () => {
		const opened = anEvent("email_opened", NOW - 3.5 * DAY_MS);
		const seen = judged([...sends(4, 4 * DAY_MS), opened]);
		expect(seen).toMatchObject({ recommendation: "human_handoff" });
		expect(seen.reasons[0]).toContain("4 e-mails");
		expect(judged(sends(3, 4 * DAY_MS)).recommendation).toBe("slow_down");
	});

	it.each([
		["a complaint", [anEvent("complaint", NOW - DAY_MS)]],
		["a legal question", [anEvent("legal_question", NOW - DAY_MS)]],
		[
			"a mixed mood",
			[
				anEvent("chat_turn", NOW - DAY_MS, { sentiment: "positive" }),
				anEvent("chat_turn", NOW - DAY_MS, { sentiment: "negative" }),
			],
		],
	])("for %s", (_what, events) => {
		expect(judged(events).recommendation).toBe("human_handoff");
	});

	it("no longer for a complaint of last month", () => {
		expect(judged([anEvent("complaint", NOW - 30 * DAY_MS)]).recommendation).not.toBe(
			"human_handoff",
		);
	});

	it("when a proposal is out and a meeting is near", () => {
		const proposal = anEvent("proposal_sent", NOW - 5 * DAY_MS);
		const meeting = (ahead: number) =>
			anEvent("meeting_booked", NOW - 6 * DAY_MS, { meeting: "m", starts_at: iso(NOW + ahead) });
		expect(judged([proposal, meeting(47 * HOUR_MS)]).reasons[0]).toContain("proposal is out");
		expect(judged([proposal, meeting(49 * HOUR_MS)]).recommendation).toBe("continue");
		expect(judged([meeting(47 * HOUR_MS)]).recommendation).toBe("continue");
	});

	it("not for a meeting that was cancelled, in whatever order we heard", () => {
		const events = [
			anEvent("meeting_cancelled", NOW - DAY_MS, { meeting: "m" }),
			anEvent("proposal_sent", NOW - 5 * DAY_MS),
			anEvent("meeting_booked", NOW - 2 * DAY_MS, { meeting: "m", starts_at: iso(NOW + HOUR_MS) }),
		];
		expect(judged(events).handoffCauses.map(({ cause }) => cause)).not.toContain("critical_moment");
	});
});

describe("less is recommended", () => {
	it("to stop for whoever unsubscribed or cannot be reached", () => {
		expect(judged([anEvent("unsubscribed")]).recommendation).toBe("stop");
		expect(judged([anEvent("email_bounced", NOW, { permanent: true })]).recommendation).toBe(
			"stop",
		);
		expect(judged([anEvent("email_bounced")]).recommendation).toBe("continue");
	});

	it("to slow down for whoever does less and less", () => {
		const busy = Array.from({ length: 20 }, (_, day) =>
			anEvent("chat_turn", NOW - (12 + day) * DAY_MS),
		);
		expect(judged(busy).recommendation).toBe("slow_down");
	});

	it("to continue otherwise, and says why", () => {
		const seen = judged([]);
		expect(seen.recommendation).toBe("continue");
		expect(seen.reasons).toHaveLength(1);
	});
});

describe("competitors and researchers", () => {
	it.each(["N1", "N2"] as const)(
		"never call sales for %s, and their complaints are heard",
		(persona) => {
			expect(judged(buyingSignals(), { persona }).recommendation).not.toBe("human_handoff");
			expect(judged([anEvent("complaint")], { persona }).recommendation).toBe("human_handoff");
		},
	);
});

describe("a rep's override", () => {
	it("is respected until new evidence", () => {
		const overruled = judged(buyingSignals(), { override: override() });
		expect(overruled).toMatchObject({ recommendation: "continue" });
		expect(overruled.reasons[0]).toContain("I spoke to her yesterday");
		const later = NOW + DAY_MS;
		const complaint = anEvent("complaint", later);
		const seen = judged([...buyingSignals(), complaint], { override: override(), now: later });
		expect(seen).toMatchObject({ recommendation: "human_handoff", override: null });
	});

	it("is not undone by more of the same", () => {
		const later = NOW + HOUR_MS;
		const more = anEvent("page_view", later);
		const seen = judged([...buyingSignals(), more], { override: override(), now: later });
		expect(seen.recommendation).toBe("continue");
	});

	it("cannot make us write to whoever unsubscribed", () => {
		const seen = judged([anEvent("unsubscribed", NOW - DAY_MS)], { override: override() });
		expect(seen.recommendation).toBe("stop");
	});
});

describe("raising", () => {
	it("calls once for one cause, however much more of it there is", () => {
		const seen = judged(buyingSignals());
		expect(toRaise(seen, {}).map(({ cause }) => cause)).toEqual(["buying_signals"]);
		const later = NOW + 2 * DAY_MS;
		const again = judged([...buyingSignals(), ...buyingSignals(later)], { now: later });
		expect(toRaise(again, { buying_signals: NOW })).toEqual([]);
	});

	it("calls again for a new occurrence of the cause", () => {
		const second = judged([anEvent("complaint", NOW - 2 * DAY_MS), anEvent("complaint", NOW)]);
		expect(toRaise(second, { needs_judgement: NOW - DAY_MS })).toHaveLength(1);
	});

	it("calls for another cause while the first is known", () => {
		const seen = judged([...buyingSignals(), anEvent("complaint", NOW)]);
		const causes = toRaise(seen, { buying_signals: NOW }).map(({ cause }) => cause);
		expect(causes).toEqual(["needs_judgement"]);
	});
});

describe("the brief", () => {
	it("says state, recent behaviour, position and reason in two to four sentences", () => {
		const events = [
			...buyingSignals(),
			anEvent("proposal_sent", NOW - DAY_MS),
			anEvent("meeting_booked", NOW - HOUR_MS, { meeting: "m3", starts_at: iso(NOW + DAY_MS) }),
		];
		const { standing, handoffCauses } = judged(events);
		const brief = engagementBrief({
			who: "Jane, CTO at Acme",
			state: folded(events),
			standing,
			causes: handoffCauses,
			now: NOW,
			zone: "Europe/Berlin",
			rules: DEFAULT_RULES,
		});
		const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(brief)];
		expect(sentences.length).toBeGreaterThanOrEqual(2);
		expect(sentences.length).toBeLessThanOrEqual(4);
		expect(brief).toMatch(
			/^Jane, CTO at Acme is highly engaged \(\d+ of 100, rising\) in the WIN phase\./,
		);
		for (const part of ["booked a meeting", "answered an e-mail", "4 March at 11:00", "proposal"]) {
			expect(brief).toContain(part);
		}
	});
});
