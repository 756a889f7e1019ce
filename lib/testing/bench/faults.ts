import { runFaults } from "./faults/run-faults";
import type { Figure } from "./figure";
import type { Scene } from "./scene";

const EVERY_MS = 200;
const WORKS_FOR_MS = 500;
/** As in the product. */
const DEAD_AFTER_MS = 10_000;
const CREW = { workers: 2, servers: 1 } as const;
const SETTLE_WITHIN_MS = 900_000;

/**
 * SIGKILL to whoever is there, PostgreSQL stopped and crashed, peers that refuse, break off and say nothing, while
 * visitors ask for a person: what arrived outside is counted there.
 */
export async function measureFaults({ options }: Scene): Promise<Figure[]> {
	const { handoffs, kills, restarts } = options.faults;
	const result = await runFaults({
		handoffs,
		kills,
		restarts,
		everyMs: EVERY_MS,
		worksForMs: WORKS_FOR_MS,
		deadAfterMs: DEAD_AFTER_MS,
		...CREW,
		settleWithinMs: SETTLE_WITHIN_MS,
		report: (words) => process.stderr.write(`${words}\n`),
	});
	const none = { atMost: 0 };
	const name = `${handoffs.toLocaleString("en")} handoffs, ${kills} kills, ${restarts} restarts`;
	return [
		{
			name: `${name}: visitors answered`,
			value: result.answered,
			unit: "",
			target: { atLeast: handoffs },
		},
		{
			name: "  handoffs stored twice or not",
			value: Math.abs(result.stored - handoffs),
			unit: "",
			target: none,
		},
		{ name: "  lost on the way to Slack", value: result.lostAtSlack, unit: "", target: none },
		{ name: "  lost on the way to the CRM", value: result.lostAtCrm, unit: "", target: none },
		{ name: "  doubled in the CRM", value: result.doubledAtCrm, unit: "", target: none },
		{
			name: "  repeated in Slack without saying so",
			value: result.doubledAtSlack,
			unit: "",
			target: none,
		},
		{ name: "  marked in Slack as a possible repeat", value: result.markedRepeats, unit: "" },
		{ name: "  taken from dead workers", value: result.freed, unit: "" },
		{
			name: "  longest that a dead worker held one",
			value: result.longestHeldByDead / 1_000,
			unit: "s",
			target: { atMost: 30 },
		},
		{ name: "  time it took", value: result.seconds, unit: "s" },
	];
}
