import { createChosenCrm } from "@/lib/adapters/crm/chosen-crm";
import type { ToldCrm } from "@/lib/adapters/crm/crm";
import { type Database, openDatabase } from "@/lib/adapters/db/prisma/client";
import { createMailer } from "@/lib/adapters/mail/mailer";
import { fetchFor } from "@/lib/adapters/network/fetch-for";
import { createVault } from "@/lib/adapters/secrets/vault";
import type { OutsideSettings } from "@/lib/adapters/settings/outside-settings";
import { createOutsideReader } from "@/lib/adapters/settings/read-outside";
import { env } from "@/lib/env";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { checkReadiness } from "@/lib/readiness";
import { openDatabaseServer } from "./database-server";
import { appSecrets } from "./secret";

/** `ok`: works. `unset`: not configured, Baton does without. `mend`: configured and not working. */
export type Check = { name: string; state: "ok" | "unset" | "mend"; says: string };

const TIMEOUT_MS = 10_000;

/** Asks every part of the outside whether it would work, as set on screen or in the environment; writes nothing there. */
export async function readOnlyWorldChecks(): Promise<Check[]> {
	const { url, cluster } = await openDatabaseServer();
	const database = openDatabase(url);
	try {
		const there = await checkDatabase(database);
		if (there.state !== "ok") return [there, await checkModel()];
		const vault = createVault(await vaultKeys());
		const outside = createOutsideReader(database, { env: env(), vault });
		const settings = await outside.read();
		const crm = createChosenCrm({
			database,
			outside,
			hubspotUrl: env().HUBSPOT_API_URL,
			timeoutMs: TIMEOUT_MS,
		});
		const others = await Promise.all([
			checkModel(),
			checkSlack(settings),
			checkCrm(settings, crm),
			checkMail(settings),
		]);
		return [there, ...others, ...unreadable(settings)];
	} finally {
		await database.$disconnect();
		if (cluster && !cluster.adopted) await cluster.stop();
	}
}

async function vaultKeys(): Promise<string[]> {
	const { APP_SECRET, APP_SECRET_PREVIOUS } = await appSecrets();
	return [APP_SECRET, ...APP_SECRET_PREVIOUS];
}

/** Kept on screen under an APP_SECRET that is gone. */
function unreadable({ unreadable: fields }: OutsideSettings): Check[] {
	const says = "Sealed with an APP_SECRET that is gone: enter it again under Destinations.";
	return fields.map((name) => ({ name, state: "mend", says }));
}

async function checkDatabase(database: Database): Promise<Check> {
	const name = "database";
	const { database: there, migrations, jobs } = await checkReadiness(database);
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
async function checkSlack({ slack }: OutsideSettings): Promise<Check> {
	const name = "slack";
	const webhooks = [slack.standard, ...Object.values(slack.byDestination)].filter(
		(webhook) => webhook !== null,
	);
	if (webhooks.length === 0) return { name, state: "unset", says: "No Slack webhook is set." };
	try {
		for (const { value, source } of webhooks) {
			const signal = AbortSignal.timeout(TIMEOUT_MS);
			const answer = await fetchFor(source)(new URL(value).origin, { method: "HEAD", signal });
			await answer.body?.cancel();
		}
		return { name, state: "ok", says: "The webhooks' hosts answer; nothing was posted." };
	} catch {
		return { name, state: "mend", says: "A webhook's host cannot be reached." };
	}
}

async function checkCrm(
	{ crm, incomplete }: OutsideSettings,
	chosen: Pick<ToldCrm, "check">,
): Promise<Check> {
	const name = "crm";
	if (incomplete.crm) {
		return { name, state: "mend", says: "The chosen CRM lacks a credential: see Destinations." };
	}
	if (crm.kind === "built_in") {
		return { name, state: "ok", says: "The built-in contact record serves." };
	}
	return checked(name, await chosen.check());
}

async function checkMail({ mail: { smtpUrl, from, salesEmail } }: OutsideSettings): Promise<Check> {
	const name = "mail";
	if (!smtpUrl || !from) return { name, state: "unset", says: "No mail server is set." };
	if (!salesEmail) {
		return {
			name,
			state: "mend",
			says: "Set the sales inbox (SALES_EMAIL): the fallback needs it.",
		};
	}
	return checked(name, await createMailer(smtpUrl.value, from.value).check());
}

function checked(name: string, outcome: DeliveryOutcome): Check {
	if (outcome.status === "delivered") return { name, state: "ok", says: "Works." };
	return { name, state: "mend", says: outcome.reason };
}
