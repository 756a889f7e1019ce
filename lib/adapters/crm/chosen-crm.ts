import type { Database } from "@/lib/adapters/db/prisma/client";
import { fetchFor } from "@/lib/adapters/network/fetch-for";
import type { CrmSettings, OutsideReader } from "@/lib/adapters/settings/outside-settings";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { createBuiltInCrm } from "./built-in/built-in-crm";
import type { Crm, DutyDelivery, ToldCrm, TriedCrm } from "./crm";
import { createHubSpot } from "./hubspot/hubspot";
import { createPipedrive } from "./pipedrive/pipedrive";
import { createSalesforce } from "./salesforce/salesforce";

type Given = {
	database: Database;
	outside: OutsideReader;
	hubspotUrl: string;
	timeoutMs: number;
};

/** A hundred deliveries a second need not ask a hundred times which CRM it is. */
const READ_EVERY_MS = 250;

/**
 * The record in our own database, which is always there, and the CRM that an admin or the operator chose beside
 * it. The choice is a quarter of a second old at most; a connection is kept for as long as it stays the same.
 */
export function createChosenCrm({
	database,
	outside,
	hubspotUrl,
	timeoutMs,
}: Given): ToldCrm & TriedCrm {
	const builtIn = createBuiltInCrm(database);
	let kept: { settings: string; crm: Crm } | undefined;
	let read: { at: number; settings: Promise<CrmSettings> } | undefined;

	function latestSettings(): Promise<CrmSettings> {
		const at = performance.now();
		if (read && at - read.at < READ_EVERY_MS) return read.settings;
		const settings = outside.read().then(({ crm }) => crm);
		read = { at, settings };
		settings.catch(() => {
			read = undefined;
		});
		return settings;
	}

	async function chosen(): Promise<{ kind: CrmSettings["kind"]; crm: Crm | null }> {
		const settings = await latestSettings();
		const written = JSON.stringify(settings);
		if (kept?.settings !== written) {
			const crm = connect(settings, { hubspotUrl, timeoutMs });
			kept = crm ? { settings: written, crm } : undefined;
		}
		return { kind: settings.kind, crm: kept?.crm ?? null };
	}

	return {
		async deliver(packet, { dutyUserId, known, ...delivery }) {
			const own = dutyUserId ? { ownerId: dutyUserId } : {};
			const here = await builtIn.deliver(packet, { ...delivery, ...own });
			const { kind, crm } = await chosen();
			if (!crm) return { ...here, record: { ...here.record, crm: kind } };
			const theirs = await ownerIn(crm, { database, dutyUserId });
			const answer = await crm.deliver(packet, {
				...delivery,
				...(theirs ? { ownerId: theirs } : {}),
				// What another CRM calls its records means nothing to this one.
				...(known?.crm === kind ? { known } : {}),
			});
			return answer.record ? { ...answer, record: { ...answer.record, crm: kind } } : answer;
		},
		async tryOut(packet, delivery) {
			const { crm } = await chosen();
			return crm ? (await crm.deliver(packet, delivery)).outcome : builtIn.check();
		},
		async check(): Promise<DeliveryOutcome> {
			const { crm } = await chosen();
			return (crm ?? builtIn).check();
		},
	};
}

/** The same person by their e-mail address; without a match the task belongs to the CRM's default owner. */
async function ownerIn(
	crm: Crm,
	{ database, dutyUserId }: { database: Database; dutyUserId: DutyDelivery["dutyUserId"] },
): Promise<string | undefined> {
	if (!dutyUserId || !crm.ownerOf) return undefined;
	const user = await database.user.findUnique({
		where: { id: dutyUserId },
		select: { email: true },
	});
	return user ? crm.ownerOf(user.email) : undefined;
}

function connect(
	settings: CrmSettings,
	{ hubspotUrl, timeoutMs }: Pick<Given, "hubspotUrl" | "timeoutMs">,
): Crm | null {
	switch (settings.kind) {
		case "built_in":
			return null;
		case "hubspot":
			return createHubSpot({
				accessToken: settings.accessToken.value,
				apiUrl: hubspotUrl,
				timeoutMs,
			});
		case "pipedrive": {
			const { url, apiToken } = settings;
			const fetch = fetchFor(url.source);
			return createPipedrive({ url: url.value, apiToken: apiToken.value, fetch, timeoutMs });
		}
		case "salesforce":
			return createSalesforce({
				url: settings.url.value,
				clientId: settings.clientId.value,
				clientSecret: settings.clientSecret.value,
				onlySalesforce: settings.url.source === "screen",
				timeoutMs,
			});
		default:
			return settings satisfies never;
	}
}
