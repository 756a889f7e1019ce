import { expect, it } from "vitest";
import { runFaults } from "./run-faults";

const WITHIN_MS = 180_000;

it(
	"loses no handoff and doubles none, with processes killed, PostgreSQL restarted and peers that fail",
	async () => {
		const result = await runFaults({
			handoffs: 60,
			kills: 3,
			restarts: 1,
			everyMs: 200,
			workers: 1,
			servers: 1,
			worksForMs: 500,
			deadAfterMs: 2_500,
			settleWithinMs: WITHIN_MS - 60_000,
		});
		expect(result).toMatchObject({
			answered: 60,
			stored: 60,
			lostAtSlack: 0,
			lostAtCrm: 0,
			doubledAtCrm: 0,
			doubledAtSlack: 0,
		});
	},
	WITHIN_MS,
);
