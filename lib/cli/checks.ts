import { createHubSpot } from "@/lib/adapters/crm/hubspot/hubspot";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { createMailer } from "@/lib/adapters/mail/mailer";
import { env } from "@/lib/env";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { checkReadiness } from "@/lib/readiness";
import { openDatabaseServer } from "./database-server";

/** `ok`: works. `unset`: not configured, Baton does without. `mend`: configured and not working. */
export type Check = { name: string; state: "ok" | "unset" | "mend"; says: string };

const TIMEOUT_MS = 10_000;

/** Asks every part of the outside whether it would work, and writes nothing there. */
export async function readOnlyWorldChecks(): Promise<Check[]> {
	const database = await checkDatabase();
	return [database, ...(await Promise.all([checkModel(), checkSlack(), checkCrm(), checkMail()]))];
}

async function checkDatabase(): Promise<Check> {
	const name = "database";
	const { url, cluster } = await openDatabaseServer();
	const database = openDatabase(url);
	const { database: there, migrations, jobs } = await checkReadiness(database);
	await database.$disconnect();
	if (cluster && !cluster.adopted) await cluster.stop();
	if (!there) return { name, state: "mend", says: "The database does not answer." };
	if (!migrations || !jobs) {
		return { name, state: "mend", says: "Migrations are missing: run `baton migrate`." };
	}
	return { name, state: "ok", says: "Reachable and up to date." };
}

async function checkModel(): Promise<Check> {
	const name = "model";
	const { OPENAI_API_KEY, OPENAI_BASE_URL } = env();
	if (!OPENAI_API_KEY && !OPENAI_BASE_URL) {
		return { name, state: "unset", says: "The built-in assistant serves." };
	}
	const base = (OPENAI_BASE_URL ?? "https://api.openai.com/v1").replace(/\/$/, "");
	try {
		const answer = await fetch(`${base}/models`, {
			headers: OPENAI_API_KEY ? { authorization: `Bearer ${OPENAI_API_KEY}` } : {},
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
		if (answer.ok) return { name, state: "ok", says: "The model server answers." };
		const says = `The model server answered ${answer.status}: check OPENAI_API_KEY and OPENAI_BASE_URL.`;
		return { name, state: "mend", says };
	} catch {
		const says = "The model server cannot be reached: check OPENAI_BASE_URL.";
		return { name, state: "mend", says };
	}
}

/** A webhook can only be tried by posting to it; that is what the console's test handoff is for. */
async function checkSlack(): Promise<Check> {
	const name = "slack";
	const url = env().SLACK_WEBHOOK_URL;
	if (!url) return { name, state: "unset", says: "No Slack webhook (SLACK_WEBHOOK_URL)." };
	try {
		await fetch(new URL(url).origin, { method: "HEAD", signal: AbortSignal.timeout(TIMEOUT_MS) });
		return { name, state: "ok", says: "The webhook's host answers; nothing was posted." };
	} catch {
		return { name, state: "mend", says: "The webhook's host cannot be reached." };
	}
}

async function checkCrm(): Promise<Check> {
	const { HUBSPOT_ACCESS_TOKEN: accessToken, HUBSPOT_API_URL: apiUrl } = env();
	if (!accessToken)
		return { name: "crm", state: "ok", says: "The built-in contact record serves." };
	const crm = createHubSpot({ accessToken, apiUrl, timeoutMs: TIMEOUT_MS });
	return checked("crm", await crm.check());
}

async function checkMail(): Promise<Check> {
	const { SMTP_URL, MAIL_FROM, SALES_EMAIL } = env();
	const name = "mail";
	if (!SMTP_URL || !MAIL_FROM) return { name, state: "unset", says: "No mail server (SMTP_URL)." };
	if (!SALES_EMAIL) return { name, state: "mend", says: "Set SALES_EMAIL: the fallback needs it." };
	return checked(name, await createMailer(SMTP_URL, MAIL_FROM).check());
}

function checked(name: string, outcome: DeliveryOutcome): Check {
	if (outcome.status === "delivered") return { name, state: "ok", says: "Works." };
	return { name, state: "mend", says: outcome.reason };
}
