import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { type Cluster, startCluster } from "@/lib/adapters/postgres/cluster";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { ROOT } from "@/lib/cli/place";
import { startGuard } from "@/lib/testing/database/test-server";
import type { FakeHubSpot } from "@/lib/testing/fakes/hubspot";
import type { FakeSlack } from "@/lib/testing/fakes/slack";
import type { Post } from "./crew";

/** A PostgreSQL of its own with the product's tables, and what its processes need to know of the outside. */
export type Place = { folder: string; cluster: Cluster; env: Post["env"] };

export async function openPlace(outside: {
	slack: FakeSlack;
	hubspot: FakeHubSpot;
}): Promise<Place> {
	const folder = await mkdtemp(join(tmpdir(), "baton-place-"));
	const guard = startGuard(folder);
	// Open as long as this process lives, which it must not have to because of it.
	guard.unref();
	const cluster = await startCluster(folder);
	await applyMigrations(cluster.url, ROOT);
	await migrateJobs(cluster.url);
	const env = {
		...NOTHING_ELSE,
		DATABASE_URL: cluster.url,
		SLACK_WEBHOOK_URL: outside.slack.webhook(),
		HUBSPOT_ACCESS_TOKEN: "any",
		HUBSPOT_API_URL: outside.hubspot.url,
		APP_SECRET: "a-secret-for-measuring-that-is-long-enough",
		LOG_LEVEL: "silent",
	};
	return { folder, cluster, env };
}

export async function closePlace({ folder, cluster }: Omit<Place, "env">): Promise<void> {
	await cluster.stop();
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Whatever the shell has set, this talks to nobody but its own peers. */
const NOTHING_ELSE = {
	OPENAI_API_KEY: undefined,
	OPENAI_BASE_URL: undefined,
	SMTP_URL: undefined,
	MAIL_FROM: undefined,
	BATON_CLOCK: undefined,
	CALENDLY_URL: undefined,
};
