import { env } from "@/lib/env";
import { outliveDatabase } from "@/lib/http/outlive-database";
import { startJobs } from "@/lib/jobs";
import { openWorld } from "@/lib/open-world";

/** `baton worker` without the migrations, which a process that is killed every few seconds need not look at. */
outliveDatabase();
const databaseUrl = env().DATABASE_URL ?? "";
const appUrl = "https://baton.example";
startJobs(databaseUrl, openWorld(env(), { databaseUrl, appUrl, onFault: () => {} }));
process.once("SIGINT", () => process.exit());
process.stdout.write("up\n");
