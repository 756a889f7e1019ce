import { execFile } from "node:child_process";
import { mkdtemp, rm, rmdir, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { startCluster } from "@/lib/adapters/postgres/cluster";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { ROOT } from "@/lib/cli/place";
import { isAway } from "@/lib/http/database-away";
import { startJobs } from "@/lib/jobs";
import { aDatabaseWorld, aVisit, eventually, say } from "@/lib/testing/database/a-database-world";
import { startFakeSlack } from "@/lib/testing/fakes/slack";

/** A cluster on a disk of its own that can be filled. Only root may mount one; elsewhere this is left out. */
const SIZE = "110m";
/** What is left on the full disk: less than a turn writes. */
const LEFT_BYTES = 60_000;
const PATIENCE_MS = 120_000;
const run = promisify(execFile);
const disk = await mkdtemp(join(tmpdir(), "baton-disk-"));
const isMounted = await run("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", disk]).then(
	() => true,
	() => false,
);

afterAll(async () => {
	if (isMounted) await run("umount", ["-l", disk]);
	await rmdir(disk).catch(() => {});
});

async function fill(): Promise<void> {
	const { bavail, bsize } = await statfs(disk);
	const filler = Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES));
	// PostgreSQL writes meanwhile: then it is full before the filler ends.
	await writeFile(join(disk, "filler"), filler).catch(() => {});
}

describe.skipIf(!isMounted)("a full disk", () => {
	it(
		"refuses what it cannot keep, in words; with room again all that was accepted is delivered",
		async () => {
			const slack = await startFakeSlack();
			const cluster = await startCluster(join(disk, "data"));
			await applyMigrations(cluster.url, ROOT);
			await migrateJobs(cluster.url);
			const world = aDatabaseWorld(cluster.url, { SLACK_WEBHOOK_URL: slack.webhook() });
			const worker = startJobs(cluster.url, world);
			const visits = await Promise.all(Array.from({ length: 40 }, () => aVisit(world)));
			const ask = (visit: string | undefined) =>
				say(world, visit ?? "", "can I talk to a person", "asks").then(
					() => null,
					(error: unknown) => error,
				);
			expect(await ask(visits[0])).toBeNull();
			await fill();
			const refused: unknown[] = [];
			for (const visit of visits) {
				const error = await ask(visit);
				if (error !== null) refused.push(error);
				if (refused.length >= 3) break;
			}
			expect(refused.length).toBeGreaterThan(0);
			// The routes answer 503 to these, and the page keeps the visitor's words and sends them again.
			expect(refused.filter((error) => !isAway(error))).toEqual([]);

			await rm(join(disk, "filler"));
			await eventually(
				async () => (await Promise.all(visits.map(ask))).filter((error) => error !== null),
				(errors) => errors.length === 0,
				PATIENCE_MS / 2,
			);
			await eventually(
				() => world.database.delivery.groupBy({ by: ["target", "state"], _count: true }),
				(groups) => groups.length === 2 && groups.every(({ _count }) => _count === visits.length),
				PATIENCE_MS / 2,
			);
			await worker.stop();
			await world.database.$disconnect();
			await cluster.stop();
			await slack.stop();
		},
		PATIENCE_MS,
	);
});
