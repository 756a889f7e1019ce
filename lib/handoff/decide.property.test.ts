import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AVAILABILITY_STATES } from "@/lib/availability/types";
import { FACTS, type Fact } from "@/lib/qualification/facts";
import { higherLevel } from "@/lib/qualification/level";
import { isNegative } from "@/lib/qualification/persona";
import { LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";
import { aDecideInput } from "@/lib/testing/a-decide-input";
import { type DecideInput, type Decision, decide, type HandoffTerms } from "./decide";
import type { CurrentHandoff, Ledger } from "./ledger";
import { isStronger } from "./triggers";

/**
 * Whole conversations over the decision alone: any facts in any order, at any hour, with reps who claim and resolve in
 * between. The same over the real workflow and its words: workflows/any-conversation.test.ts.
 */

const facts = Object.keys(FACTS).filter((fact): fact is Fact => fact in FACTS);
const turn = fc.record({
	says: fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 4 }),
	level: fc.constantFrom(...LEAD_LEVELS),
	persona: fc.constantFrom(...PERSONAS),
	availability: fc.constantFrom(...AVAILABILITY_STATES),
	someoneAvailable: fc.boolean(),
	givesAddress: fc.nat(5).map((chance) => chance === 0),
	shortReplies: fc.nat(3),
	repeatsQuestion: fc.nat(9).map((chance) => chance === 0),
	rep: fc.constantFrom("waits", "waits", "waits", "claims", "resolves"),
});
const conversation = fc.array(turn, { minLength: 1, maxLength: 20 });

type Turn = typeof turn extends fc.Arbitrary<infer One> ? One : never;
type Step = { input: DecideInput; decision: Decision };

describe("over any conversation, the decision", () => {
	always(
		"opens a handoff only where none is, and changes only the one there is",
		({ input, decision }) => {
			const opens = decision.act === "hand_off" && decision.event === "opened";
			if (decision.act === "none") return true;
			return opens === (input.ledger.current === null);
		},
	);

	always("never puts a weaker trigger in the place of a stronger one", ({ input, decision }) => {
		const terms = termsOf(decision);
		const { current } = input.ledger;
		return !terms || !current || !isStronger(current.trigger, terms.trigger);
	});

	always(
		"sends no competitor or researcher to sales, and rings no alarm for one",
		({ input, decision }) => {
			const terms = termsOf(decision);
			if (!terms || !isNegative(input.qualification.persona)) return true;
			return (
				terms.destination !== "sales" &&
				terms.priority === "normal" &&
				!terms.offers.includes("book")
			);
		},
	);

	always(
		"answers a request for a person with a ring, an offer or a time, and never with a no",
		({ input, decision }) => {
			if (!input.signals.some(({ fact }) => fact === "explicit_request")) return true;
			const terms = termsOf(decision);
			if (!terms || (decision.act === "follow_up" && decision.event === "declined")) return false;
			return rings(decision) || terms.offers.length > 0 || terms.promise !== "none";
		},
	);

	always(
		"makes a promise a row exactly when there is an address to keep it to",
		({ input, decision }) => {
			const terms = termsOf(decision);
			const known = input.qualification.contact.email !== undefined;
			return !terms || (terms.promise === "made") === known;
		},
	);

	always("asks for no address that is known", ({ input, decision }) => {
		const known = input.qualification.contact.email !== undefined;
		return !known || !termsOf(decision)?.offers.includes("email");
	});

	always("rings nobody while the team is away", ({ input, decision }) => {
		return input.availability !== "closed" || !rings(decision);
	});

	always("never takes back that Slack and CRM were told", ({ input, decision }) => {
		return !input.ledger.current?.announced || termsOf(decision)?.announce !== false;
	});

	it("hands a hot lead over for being hot once, and the soft offer comes before all others or not at all", () => {
		fc.assert(
			fc.property(conversation, (turns) => {
				const opened = live(turns).flatMap(({ decision }) =>
					decision.act === "hand_off" && decision.event !== "reopened"
						? [decision.terms.trigger]
						: [],
				);
				expect(opened.filter((trigger) => trigger === "hot_lead").length).toBeLessThanOrEqual(1);
				expect(opened.lastIndexOf("warm_soft_offer")).toBeLessThanOrEqual(0);
			}),
		);
	});
});

function always(title: string, holds: (step: Step) => boolean): void {
	it(title, () => {
		fc.assert(fc.property(conversation, (turns) => live(turns).every(holds)));
	});
}

function live(turns: readonly Turn[]): Step[] {
	const steps: Step[] = [];
	let ledger = aDecideInput().ledger;
	let level: Turn["level"] = "cold";
	let persona: Turn["persona"] = "unknown";
	for (const [at, one] of turns.entries()) {
		level = higherLevel(level, one.level);
		persona = isNegative(persona) ? persona : one.persona;
		const email = one.givesAddress ? { email: "jane@acme.example" } : ledger.contactBefore;
		const input = aDecideInput({
			says: one.says,
			availability: one.availability,
			someoneAvailable: one.someoneAvailable,
			visitor: { level, persona, contact: email },
			ledger: {
				...ledger,
				exchanges: at + 1,
				shortReplies: one.shortReplies,
				repeatsQuestion: one.repeatsQuestion,
			},
		});
		const decision = decide(input);
		steps.push({ input, decision });
		ledger = ledgerAfter({ input, decision }, one.rep);
	}
	return steps;
}

/** What the record shows the next decision. */
function ledgerAfter({ input, decision }: Step, rep: Turn["rep"]): Ledger {
	const { ledger, qualification } = input;
	const proposes = decision.act === "hand_off";
	return {
		...ledger,
		contactBefore: qualification.contact,
		proposed: proposes ? [...ledger.proposed, decision.terms.trigger] : ledger.proposed,
		current: leftBy(rep, currentAfter(ledger.current, decision)),
	};
}

function currentAfter(current: CurrentHandoff | null, decision: Decision): CurrentHandoff | null {
	if (decision.act === "none") return current;
	const { terms } = decision;
	const event = decision.act === "still_open" ? null : decision.event;
	const anew = decision.act === "hand_off";
	return {
		...terms,
		announced: terms.announce,
		accepted: event === "accepted" || (!anew && current?.accepted === true),
		status: event === "declined" ? "declined" : anew ? "open" : (current?.status ?? "open"),
	};
}

function leftBy(rep: Turn["rep"], current: CurrentHandoff | null): CurrentHandoff | null {
	if (rep === "resolves" || !current) return null;
	return rep === "claims" ? { ...current, status: "claimed" } : current;
}

function termsOf(decision: Decision): HandoffTerms | null {
	return decision.act === "none" ? null : decision.terms;
}

function rings(decision: Decision): boolean {
	return decision.act === "follow_up" && decision.ring;
}
