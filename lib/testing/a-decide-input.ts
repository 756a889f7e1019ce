import type { DecideInput } from "@/lib/handoff/decide";
import type { CurrentHandoff, Ledger } from "@/lib/handoff/ledger";
import type { Fact, Signal } from "@/lib/qualification/facts";
import type { Qualification } from "@/lib/qualification/qualification";
import { aQualification } from "./a-qualification";

type Changes = {
	/** What the message says. */
	says?: readonly Fact[];
	visitor?: Partial<Qualification>;
	ledger?: Partial<Ledger>;
	availability?: DecideInput["availability"];
	booking?: DecideInput["booking"];
	someoneAvailable?: boolean;
};

/** The third message of a visitor of whom nothing is known, on a working morning, with nothing proposed yet. */
export function aDecideInput({ says = [], visitor, ledger, ...rest }: Changes = {}): DecideInput {
	return {
		qualification: aQualification(visitor),
		signals: says.map(aSignal),
		ledger: {
			exchanges: 3,
			shortReplies: 0,
			repeatsQuestion: false,
			proposed: ledger?.current ? [ledger.current.trigger] : [],
			current: null,
			contactBefore: {},
			...ledger,
		},
		availability: "open",
		booking: { configured: true, afterAddress: true },
		someoneAvailable: true,
		...rest,
	};
}

/** An explicit request of this morning that the visitor has not answered yet. */
export function aCurrentHandoff(changes: Partial<CurrentHandoff> = {}): CurrentHandoff {
	return {
		trigger: "explicit_request",
		also: [],
		kind: "escalation",
		destination: "sales",
		priority: "high",
		status: "open",
		offers: ["talk_now", "email"],
		accepted: false,
		announced: true,
		...changes,
	};
}

export function aSignal(fact: Fact): Signal {
	return { fact, quote: fact, by: "rule" };
}
