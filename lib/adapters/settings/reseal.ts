import type { Database } from "@/lib/adapters/db/prisma/client";
import type { Vault } from "@/lib/adapters/secrets/vault";
import { webhookSeal } from "./read-outside";

export type Resealed = { sealedAnew: number; unreadable: number };

/**
 * The rotation of APP_SECRET: every secret that an earlier one sealed is sealed with the one in force. A row
 * that an admin replaces at the same moment is left as the admin wrote it.
 */
export async function reseal(database: Database, vault: Vault): Promise<Resealed> {
	const counts = { sealedAnew: 0, unreadable: 0 };
	for (const place of await places(database)) {
		if (vault.isCurrent(place.sealed)) continue;
		const text = vault.open(place.name, place.sealed);
		if (text === null) counts.unreadable += 1;
		else counts.sealedAnew += await place.replace(vault.seal(place.name, text));
	}
	return counts;
}

type Place = {
	/** Under which it is sealed. */
	name: string;
	sealed: string;
	/** @returns 1, or 0 when the row changed meanwhile */
	replace(sealed: string): Promise<number>;
};

async function places(database: Database): Promise<Place[]> {
	const [fields, webhooks] = await Promise.all([
		database.destinationSetting.findMany({ where: { sealed: { not: null } } }),
		database.webhookEndpoint.findMany(),
	]);
	return [
		...fields.map(({ name, sealed }) => ({
			name,
			sealed: sealed ?? "",
			replace: (anew: string) =>
				database.$executeRaw`
					UPDATE destination_setting SET sealed = ${anew} WHERE name = ${name} AND sealed = ${sealed}`,
		})),
		...webhooks.flatMap(({ id, sealedUrl, sealedSecret }) => [
			{
				name: webhookSeal(id, "url"),
				sealed: sealedUrl,
				replace: (anew: string) =>
					database.$executeRaw`
						UPDATE webhook_endpoint SET sealed_url = ${anew} WHERE id = ${id} AND sealed_url = ${sealedUrl}`,
			},
			{
				name: webhookSeal(id, "secret"),
				sealed: sealedSecret,
				replace: (anew: string) =>
					database.$executeRaw`
						UPDATE webhook_endpoint SET sealed_secret = ${anew}
						WHERE id = ${id} AND sealed_secret = ${sealedSecret}`,
			},
		]),
	];
}
