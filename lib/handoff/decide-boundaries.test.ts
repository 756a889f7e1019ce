import { describe, expect, it } from "vitest";
import { aCurrentHandoff, aDecideInput } from "@/lib/testing/a-decide-input";
import { type Decision, decide } from "./decide";

const EMAIL = { email: "jane@acme.example" };

function triggerOf(decision: Decision) {
	return decision.act === "none" ? null : decision.terms.trigger;
}

describe("the soft offer to a warm visitor", () => {
	const warmAt = (exchanges: number) =>
		triggerOf(decide(aDecideInput({ visitor: { level: "warm" }, ledger: { exchanges } })));

	it("does not come with the reply to the 5th message", () => {
		expect(warmAt(5)).toBeNull();
	});

	it("comes with the reply to the 6th message", () => {
		expect(warmAt(6)).toBe("warm_soft_offer");
	});

	it("comes with the 7th to a visitor who becomes warm only then", () => {
		expect(warmAt(7)).toBe("warm_soft_offer");
	});

	it("comes once: not after anything was proposed", () => {
		const input = aDecideInput({
			visitor: { level: "warm" },
			ledger: { exchanges: 7, proposed: ["warm_soft_offer"] },
		});
		expect(decide(input)).toEqual({ act: "none" });
	});

	it("does not come to a cold visitor, and not to a researcher", () => {
		const cold = aDecideInput({ ledger: { exchanges: 6 } });
		const n2 = aDecideInput({
			visitor: { level: "warm", persona: "N2" },
			ledger: { exchanges: 6 },
		});
		expect([decide(cold), decide(n2)]).toEqual([{ act: "none" }, { act: "none" }]);
	});
});

describe("the stall", () => {
	const stallAt = (ledger: Parameters<typeof aDecideInput>[0] & object) =>
		triggerOf(decide(aDecideInput(ledger)));

	it("is not there with the 7th message and nothing proposed", () => {
		expect(stallAt({ ledger: { exchanges: 7 } })).toBeNull();
	});

	it("is there with the 8th message and nothing proposed", () => {
		expect(stallAt({ ledger: { exchanges: 8 } })).toBe("stall");
	});

	it("is not there with the 8th message once something was proposed", () => {
		expect(stallAt({ ledger: { exchanges: 8, proposed: ["frustration"] } })).toBeNull();
	});

	it("is not there after one short reply, and is after two in a row", () => {
		expect(stallAt({ ledger: { shortReplies: 1 } })).toBeNull();
		expect(stallAt({ ledger: { shortReplies: 2 } })).toBe("stall");
	});

	it("is there when the same question comes again after an answer", () => {
		expect(stallAt({ ledger: { exchanges: 2, repeatsQuestion: true } })).toBe("stall");
	});

	it("does not upgrade frustration, nor frustration a stall: they are one rank", () => {
		const current = aCurrentHandoff({ trigger: "stall" });
		expect(decide(aDecideInput({ says: ["frustration"], ledger: { current } })).act).toBe(
			"still_open",
		);
	});
});

describe("a hot lead", () => {
	it("is proposed when the level becomes hot, and not a second time", () => {
		const first = aDecideInput({ visitor: { level: "hot" } });
		const again = aDecideInput({ visitor: { level: "hot" }, ledger: { proposed: ["hot_lead"] } });
		expect(triggerOf(decide(first))).toBe("hot_lead");
		expect(decide(again)).toEqual({ act: "none" });
	});

	it("comes before an explicit request in the same message, which is kept beside it", () => {
		const decision = decide(
			aDecideInput({ says: ["explicit_request"], visitor: { level: "hot" } }),
		);
		expect(decision).toMatchObject({ terms: { trigger: "hot_lead", also: ["explicit_request"] } });
	});

	it("upgrades an explicit request that was open, for the booking link", () => {
		const decision = decide(
			aDecideInput({ visitor: { level: "hot" }, ledger: { current: aCurrentHandoff() } }),
		);
		expect(decision).toMatchObject({
			event: "upgraded",
			terms: { offers: ["talk_now", "book", "email"] },
		});
	});

	it("books out of hours only once the address is there, and only if the admin allows it", () => {
		const night = { availability: "closed", visitor: { level: "hot" } } as const;
		const known = { ...night, visitor: { level: "hot", contact: EMAIL } } as const;
		const never = { configured: true, afterAddress: false };
		expect(decide(aDecideInput(night))).toMatchObject({ terms: { offers: ["email", "resource"] } });
		expect(decide(aDecideInput(known))).toMatchObject({ terms: { offers: ["book", "resource"] } });
		expect(decide(aDecideInput({ ...known, booking: never }))).toMatchObject({
			terms: { offers: ["resource"] },
		});
	});
});

describe("an explicit request", () => {
	it("after the cut-off still offers a person now: the cut-off changes promises, not who is there", () => {
		const decision = decide(
			aDecideInput({ says: ["explicit_request"], availability: "open_no_same_day" }),
		);
		expect(decision).toMatchObject({
			terms: { kind: "escalation", offers: ["talk_now", "email"] },
		});
	});

	it("from an existing client goes to account management", () => {
		const decision = decide(
			aDecideInput({ says: ["explicit_request"], visitor: { subject: "existing_client" } }),
		);
		expect(decision).toMatchObject({ terms: { destination: "account_management" } });
	});

	it("from a competitor goes to general, at normal priority, and is announced", () => {
		const decision = decide(
			aDecideInput({ says: ["explicit_request"], visitor: { persona: "N1", level: "hot" } }),
		);
		expect(decision).toMatchObject({
			terms: {
				destination: "general",
				priority: "normal",
				announce: true,
				offers: ["talk_now", "email"],
			},
		});
	});

	it("together with a no keeps the way open: an address is refused, not the person", () => {
		const decision = decide(
			aDecideInput({
				says: ["declines", "explicit_request"],
				ledger: { current: aCurrentHandoff() },
			}),
		);
		expect(decision).toMatchObject({ act: "still_open", terms: { offers: ["talk_now", "email"] } });
	});
});

describe("what only acceptance announces", () => {
	const current = aCurrentHandoff({ trigger: "frustration", announced: false });

	it("waits while the visitor only stays annoyed", () => {
		const decision = decide(aDecideInput({ says: ["frustration"], ledger: { current } }));
		expect(decision).toMatchObject({ act: "still_open", terms: { announce: false } });
	});

	it("goes out with a yes, and rings", () => {
		const decision = decide(aDecideInput({ says: ["accepts"], ledger: { current } }));
		expect(decision).toMatchObject({ event: "accepted", ring: true, terms: { announce: true } });
	});

	it("goes out with an address, and makes the promise", () => {
		const decision = decide(aDecideInput({ visitor: { contact: EMAIL }, ledger: { current } }));
		expect(decision).toMatchObject({
			event: "contact_captured",
			ring: false,
			terms: { announce: true, promise: "made" },
		});
	});
});
