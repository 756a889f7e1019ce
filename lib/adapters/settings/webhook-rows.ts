import { randomBytes } from "node:crypto";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import type { Vault } from "@/lib/adapters/secrets/vault";
import type { WebhookShown } from "@/lib/wire/destinations";
import type { Changing, WebhookSecret, WebhookToSave } from "./destination-store";
import { hintOf } from "./hint";
import { webhookSeal } from "./read-outside";

export async function readWebhooks(database: Database, vault: Vault): Promise<WebhookShown[]> {
	const rows = await database.webhookEndpoint.findMany({
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
		include: {
			messages: {
				where: { lastError: { not: null } },
				orderBy: { createdAt: "desc" },
				take: 1,
				select: { lastError: true },
			},
		},
	});
	return rows.map((row) => {
		const shown = { id: row.id, url: row.urlHint, events: row.events };
		const opens = vault.open(webhookSeal(row.id, "url"), row.sealedUrl) !== null;
		if (!opens) return { ...shown, state: "unreadable", reason: UNREADABLE, since: null };
		if (row.disabledAt) {
			const since = row.disabledAt.getTime();
			return { ...shown, state: "disabled", reason: row.disabledReason, since };
		}
		if (!row.failingSince) return { ...shown, state: "working", reason: null, since: null };
		const reason = row.messages[0]?.lastError ?? null;
		return { ...shown, state: "failing", reason, since: row.failingSince.getTime() };
	});
}

const UNREADABLE =
	"Address and secret were kept under an APP_SECRET that is gone. Remove this and add it again.";

type Saving = Changing & { webhook: WebhookToSave };

export async function writeWebhook(
	database: Database,
	{ actor, at, webhook, vault }: Saving & { vault: Vault },
): Promise<WebhookSecret> {
	const { id, url, events, renewSecret } = webhook;
	return database.$transaction(async (tx) => {
		const before = await tx.webhookEndpoint.findUnique({ where: { id } });
		if (!before && url === null) return "gone";
		const secret = renewSecret || !before ? newSecret() : null;
		const sealedUrl = url === null ? before?.sealedUrl : vault.seal(webhookSeal(id, "url"), url);
		const urlHint = url === null ? before?.urlHint : hintOf(url);
		const sealedSecret = secret
			? vault.seal(webhookSeal(id, "secret"), secret)
			: before?.sealedSecret;
		const row = {
			sealedUrl: sealedUrl ?? "",
			urlHint: urlHint ?? "",
			sealedSecret: sealedSecret ?? "",
			events,
			disabledAt: null,
			disabledReason: null,
			failingSince: null,
		};
		await tx.webhookEndpoint.upsert({
			where: { id },
			create: { id, createdAt: new Date(at), ...row },
			update: row,
			select: { id: true },
		});
		await audit(tx, {
			actor,
			at,
			action: before ? "webhook_changed" : "webhook_added",
			subject: "settings:webhooks",
			...(before ? { before: { url: before.urlHint, events: before.events } } : {}),
			after: { url: row.urlHint, events, ...(secret ? { secret: "new" } : {}) },
		});
		return { secret };
	});
}

/** As Standard Webhooks writes one. Source: standardwebhooks.com, 24 to 64 bytes. */
function newSecret(): string {
	return `whsec_${randomBytes(32).toString("base64")}`;
}

export async function deleteWebhook(
	database: Database,
	{ actor, at, id }: Changing & { id: string },
): Promise<boolean> {
	return database.$transaction(async (tx) => {
		const before = await tx.webhookEndpoint.findUnique({ where: { id } });
		if (!before) return false;
		await tx.webhookEndpoint.delete({ where: { id }, select: { id: true } });
		await audit(tx, {
			actor,
			at,
			action: "webhook_removed",
			subject: "settings:webhooks",
			before: { url: before.urlHint, events: before.events },
		});
		return true;
	});
}
