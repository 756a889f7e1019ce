import { setTimeout as sleep } from "node:timers/promises";

export type Done<T> = { results: T[]; perSecond: number };

/** `atOnce` workers, each doing one thing after the other, until it is over; the rate of what was finished. */
export async function keepBusy<T>(
	{ atOnce, until }: { atOnce: number; until: (started: number) => boolean },
	doOne: (worker: number, turn: number) => Promise<T>,
): Promise<Done<T>> {
	const results: T[] = [];
	const started = performance.now();
	const work = async (_: unknown, worker: number) => {
		for (let turn = 0; !until(started); turn++) {
			results.push(await doOne(worker, turn));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return { results, perSecond: (results.length * 1_000) / (performance.now() - started) };
}

export function after(milliseconds: number): (started: number) => boolean {
	return (started) => performance.now() - started >= milliseconds;
}

/** Begins one thing at every tick, whether or not the ones before are finished, as visitors do. */
export async function arriving<T>(
	{ count, perSecond }: { count: number; perSecond: number },
	doOne: (arrival: number) => Promise<T>,
): Promise<T[]> {
	const started = performance.now();
	const begun: Promise<T>[] = [];
	for (let arrival = 0; arrival < count; arrival++) {
		const wait = started + (arrival * 1_000) / perSecond - performance.now();
		if (wait > 0) await sleep(wait);
		begun.push(doOne(arrival));
	}
	return Promise.all(begun);
}
