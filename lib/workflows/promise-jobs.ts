import type { Job } from "@/lib/adapters/db/store";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import { type Alarm, alarmsOf } from "@/lib/handoff/alarms";
import type { PromiseWords } from "@/lib/handoff/handoff";

const TASKS = {
	halfway: "promise_halfway",
	last_call: "promise_last_call",
} as const satisfies Record<Alarm, Job["task"]>;

type PromiseMade = { schedule: Schedule; promise: PromiseWords & { id: string }; at: Instant };

/**
 * The look at the deadline and the alarms before it, planned once with the hours of this moment. A promise
 * that is kept meanwhile lets them come to nothing.
 */
export function promiseJobs({ schedule, promise, at }: PromiseMade): Job[] {
	const due = Date.parse(promise.due);
	const { id } = promise;
	const alarms = alarmsOf({ schedule, madeAt: at, due }).map(
		(planned): Job => ({
			task: TASKS[planned.alarm],
			id,
			key: `${planned.alarm}:${id}`,
			delayMs: planned.at - at,
		}),
	);
	return [{ task: "promise_check", id, key: `promise:${id}`, delayMs: due - at }, ...alarms];
}
