import { AVAILABILITY_STATES } from "@/lib/availability/types";
import type { DecideInput, Decision } from "@/lib/handoff/decide";
import { TRIGGERS, type Trigger } from "@/lib/handoff/handoff";
import type { CurrentHandoff, Ledger } from "@/lib/handoff/ledger";
import { type ContactDetails, type Fact, OUT_OF_SCOPE } from "@/lib/qualification/facts";
import { LEAD_LEVELS, PERSONAS, type Persona } from "@/lib/qualification/qualification";
import { aCurrentHandoff, aDecideInput } from "./a-decide-input";

/** A sentence of the specification over every decision: whenever `when` holds, `holds` must. */
export type Law = {
	title: string;
	when(input: DecideInput): boolean;
	holds(decision: Decision, input: DecideInput): boolean;
};

const EMAIL = { email: "jane@acme.example" } as const;
const PHONE = { phone: "+44 7700 900123" } as const;
const ADDRESS = {
	never: { before: {}, now: {} },
	given_now: { before: {}, now: EMAIL },
	known: { before: EMAIL, now: EMAIL },
	number_given_now: { before: {}, now: PHONE },
	number_known: { before: PHONE, now: PHONE },
	address_beside_a_number: { before: PHONE, now: { ...PHONE, ...EMAIL } },
} as const satisfies Record<string, { before: ContactDetails; now: ContactDetails }>;

const PROGRESS = [
	{ exchanges: 1 },
	{ exchanges: 5 },
	{ exchanges: 6 },
	{ exchanges: 7, shortReplies: 1 },
	{ exchanges: 8 },
	{ exchanges: 3, repeatsQuestion: true },
	{ exchanges: 3, shortReplies: 2 },
] as const satisfies readonly Partial<Ledger>[];

const BOOKINGS = [
	{ configured: false, afterAddress: true },
	{ configured: true, afterAddress: true },
	{ configured: true, afterAddress: false },
] as const;

/** Every first decision: nothing is open, whether or not something was proposed and resolved before. */
export function* everyFirstDecision(): Generator<DecideInput> {
	const signals = messages(
		[[], ["explicit_request"]],
		[[], ...OUT_OF_SCOPE.map((subject) => [subject])],
		[[], ["frustration"], ["dismissal"]],
	);
	const proposals: Trigger[][] = [[], ["hot_lead"]];
	for (const says of signals)
		for (const progress of PROGRESS)
			for (const persona of PERSONAS)
				for (const level of LEAD_LEVELS)
					for (const availability of AVAILABILITY_STATES)
						for (const address of Object.values(ADDRESS))
							for (const booking of BOOKINGS)
								for (const proposed of proposals)
									yield aDecideInput({
										says,
										availability,
										booking,
										visitor: { persona, level, contact: address.now },
										ledger: { ...progress, proposed, contactBefore: address.before },
									});
}

/** Every decision beside a handoff that is open, accepted, declined or claimed. */
export function* everyLaterDecision(): Generator<DecideInput> {
	const signals = messages(
		[[], ["explicit_request"]],
		[[], ["existing_client"], ["commercial_terms"]],
		[[], ["frustration"]],
		[[], ["accepts"], ["declines"]],
	);
	const personas: Persona[] = ["unknown", "P1", "N1", "N2"];
	const progress = [{ exchanges: 5 }, { exchanges: 9, repeatsQuestion: true }];
	for (const says of signals)
		for (const persona of personas)
			for (const level of LEAD_LEVELS)
				for (const availability of AVAILABILITY_STATES)
					for (const address of Object.values(ADDRESS))
						for (const current of currentHandoffs())
							for (const one of progress)
								yield aDecideInput({
									says,
									availability,
									visitor: { persona, level, contact: address.now },
									ledger: {
										...one,
										current,
										proposed: [current.trigger],
										contactBefore: address.before,
									},
								});
}

/**
 * Mutation testing tries the laws once for every mutant: there every eleventh decision of the space has to do. A prime that divides the
 * size of no choice, so that none of them is left out.
 */
const STRIDE = process.env.STRYKER_MUTATOR_WORKER === undefined ? 1 : 11;

export type Verdict = { title: string; applied: number; against: string[] };

const EXAMPLES_KEPT = 3;

/** Tries every law on every decision in one pass; a law that never applied proves nothing. */
export function tryLaws(
	laws: readonly Law[],
	inputs: Iterable<DecideInput>,
	decide: (input: DecideInput) => Decision,
): { decisions: number; verdicts: Verdict[] } {
	const verdicts = laws.map(({ title }): Verdict => ({ title, applied: 0, against: [] }));
	let decisions = 0;
	for (const input of inputs) {
		decisions += 1;
		if (decisions % STRIDE !== 0) continue;
		const judged = attempt(() => decide(input));
		laws.forEach((law, at) => {
			const verdict = verdicts[at];
			if (!verdict || !law.when(input)) return;
			verdict.applied += STRIDE;
			const fault = faultOf(law, input, judged);
			if (fault !== null && verdict.against.length < EXAMPLES_KEPT) verdict.against.push(fault);
		});
	}
	return { decisions, verdicts };
}

type Attempt<T> = { is: T } | { failed: unknown };

/** What is thrown while tests are collected fails none of them: here it counts against every law that applies. */
function attempt<T>(work: () => T): Attempt<T> {
	try {
		return { is: work() };
	} catch (failed) {
		return { failed };
	}
}

function faultOf(law: Law, input: DecideInput, decision: Attempt<Decision>): string | null {
	if ("failed" in decision) return String(decision.failed);
	const lawful = attempt(() => law.holds(decision.is, input));
	if ("failed" in lawful) return String(lawful.failed);
	return lawful.is ? null : shortly(input, decision.is);
}

function currentHandoffs(): CurrentHandoff[] {
	return TRIGGERS.flatMap((trigger) => {
		const open = aCurrentHandoff({ trigger, ...OPENED[trigger] });
		return [
			open,
			{ ...open, offers: [], accepted: true },
			{ ...open, status: "declined" as const },
			{ ...open, status: "claimed" as const },
		];
	});
}

/** What each trigger had opened; to sales, for the visitor may turn out a competitor only afterwards. */
const OPENED = {
	hot_lead: {},
	explicit_request: {},
	out_of_scope: { kind: "capture", offers: ["email"] },
	frustration: { announced: false },
	stall: { announced: false, kind: "capture", offers: ["email", "resource"] },
	warm_soft_offer: { announced: false, kind: "capture", offers: ["resource", "email"] },
} as const satisfies Record<Trigger, Partial<CurrentHandoff>>;

function messages(...choices: Fact[][][]): Fact[][] {
	return choices.reduce<Fact[][]>(
		(said, choice) => said.flatMap((before) => choice.map((more) => [...before, ...more])),
		[[]],
	);
}

function shortly({ qualification, signals, ledger, ...rest }: DecideInput, decision: Decision) {
	const { level, persona, contact } = qualification;
	const says = signals.map(({ fact }) => fact);
	return JSON.stringify({ says, level, persona, contact, ...ledger, ...rest, decision });
}
