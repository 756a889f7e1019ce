import { env } from "@/lib/env";
import { outliveDatabase } from "@/lib/http/outlive-database";
import { startJobs } from "@/lib/jobs";
import { openWorld } from "@/lib/open-world";

/**
 * `baton worker` without the migrations, which a process that is killed every few seconds need not look at. Its
 * argument: after how many milliseconds of silence a worker is dead.
 */
outliveDatabase();
const databaseUrl = env().DATABASE_URL ?? "";
const appUrl = "https://baton.example";
const deadAfterMs = Number(process.argv[2] ?? 10_000);
const pulse = { beatMs: deadAfterMs / 10, deadAfterMs };
startJobs(databaseUrl, openWorld(env(), { databaseUrl, appUrl, onFault: () => {} }), { pulse });
process.once("SIGINT", () => process.exit());
process.stdout.write("up\n");
