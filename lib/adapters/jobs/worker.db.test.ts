import { afterEach, describe, expect, it } from "vitest";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import type { Job } from "@/lib/adapters/db/store";
import { tasksOf } from "@/lib/jobs";
import { aDatabaseWorld, eventually } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startWorker, type Worker } from "./worker";

const { url, database } = await aTestDatabase();
const tasks = tasksOf(aDatabaseWorld(url));
const workers: Worker[] = [];
const done: string[] = [];

afterEach(async () => {
	await Promise.all(workers.splice(0).map((worker) => worker.stop()));
	await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
	done.length = 0;
});

/** What matters here is when and how often a job is done, not what it does. */
function aWorker(run: (id: string) => Promise<void> = async (id) => void done.push(id)): void {
	workers.push(startWorker(url, { ...tasks, deliver: run }));
}

const aJob = (id: string, changes: Partial<Job> = {}): Job => ({
	task: "deliver",
	id,
	key: `key-${id}`,
	...changes,
});

/** Jobs that are not completed; completing one takes a moment longer than doing it. */
const left = () => database.$queryRaw<{ attempts: number; waits: boolean }[]>`
	SELECT attempts, locked_at IS NULL AND run_at > now() AS waits FROM graphile_worker.jobs`;

describe("a job", () => {
	it("is done soon after it is added, once, by one of two workers", async () => {
		aWorker();
		aWorker();
		await addJobs(database, [aJob("one"), aJob("two")]);
		await eventually(
			() => done.length,
			(count) => count >= 2,
		);
		expect(done.toSorted()).toEqual(["one", "two"]);
	});

	it("added in a transaction that fails is never done", async () => {
		aWorker();
		const failing = database.$transaction(async (tx) => {
			await addJobs(tx, [aJob("never")]);
			throw new Error("Something later failed.");
		});
		await expect(failing).rejects.toThrow("Something later failed.");
		await addJobs(database, [aJob("after")]);
		await eventually(
			() => done,
			(seen) => seen.includes("after"),
		);
		expect(done).toEqual(["after"]);
	});

	it("with a key that is waiting takes its place", async () => {
		await addJobs(database, [aJob("early", { key: "same", delayMs: 60_000 })]);
		await addJobs(database, [aJob("late", { key: "same" })]);
		aWorker();
		await eventually(
			() => done,
			(seen) => seen.length > 0,
		);
		await eventually(left, (rows) => rows.length === 0);
		expect(done).toEqual(["late"]);
	});

	it("waits for its time", async () => {
		aWorker();
		const from = performance.now();
		await addJobs(database, [aJob("later", { delayMs: 400 }), aJob("now")]);
		await eventually(
			() => done.length,
			(count) => count === 2,
		);
		expect(done).toEqual(["now", "later"]);
		expect(performance.now() - from).toBeGreaterThan(390);
	});

	it("of one queue waits for the one before it", async () => {
		const steps: string[] = [];
		aWorker(async (id) => {
			steps.push(`${id} begins`);
			await new Promise((pass) => setTimeout(pass, 60));
			steps.push(`${id} ends`);
			done.push(id);
		});
		await addJobs(database, [aJob("a", { queue: "q" }), aJob("b", { queue: "q" })]);
		await eventually(
			() => done.length,
			(count) => count === 2,
		);
		expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
	});

	it("that fails stays for another try", async () => {
		aWorker(async (id) => {
			done.push(id);
			throw new Error("Not this time.");
		});
		await addJobs(database, [aJob("fails")]);
		await eventually(
			() => done.length,
			(count) => count === 1,
		);
		const rows = await eventually(left, ([job]) => job?.waits === true);
		expect(rows).toEqual([{ attempts: 1, waits: true }]);
	});
});

describe("a worker whose database connections end", () => {
	it("takes up again by itself", async () => {
		aWorker();
		await addJobs(database, [aJob("before")]);
		await eventually(
			() => done.length,
			(count) => count === 1,
		);
		await eventually(left, (rows) => rows.length === 0);
		await database.$queryRaw`
			SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid()`;
		await eventually(
			() =>
				addJobs(database, [aJob("after")]).then(
					() => true,
					() => false,
				),
			(added) => added,
		);
		await eventually(
			() => done,
			(seen) => seen.includes("after"),
			15_000,
		);
		expect(done.filter((id) => id === "after")).toHaveLength(1);
	});
});

describe("a worker", () => {
	it("ends when it is stopped, even while it still starts", async () => {
		for (const waitMs of [0, 1, 5, 20]) {
			const worker = startWorker(url, tasks);
			await new Promise((done) => setTimeout(done, waitMs));
			await worker.stop();
		}
	}, 10_000);
});
