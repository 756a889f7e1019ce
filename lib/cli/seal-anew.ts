import type { Database } from "@/lib/adapters/db/prisma/client";
import { createVault } from "@/lib/adapters/secrets/vault";
import { reseal } from "@/lib/adapters/settings/reseal";
import { appSecrets, forgetPreviousSecrets } from "./secret";

/** After APP_SECRET changed: what its predecessors sealed is sealed with it, and they are forgotten. */
export async function sealAnew(database: Database): Promise<void> {
	const { APP_SECRET, APP_SECRET_PREVIOUS } = await appSecrets();
	if (APP_SECRET_PREVIOUS.length === 0) return;
	const vault = createVault([APP_SECRET, ...APP_SECRET_PREVIOUS]);
	const { sealedAnew, unreadable } = await reseal(database, vault);
	await forgetPreviousSecrets();
	const lost =
		unreadable > 0 ? ` ${unreadable} cannot be opened: enter them again in the console.` : "";
	process.stderr.write(
		`APP_SECRET changed; sealed anew: ${sealedAnew}.${lost} APP_SECRET_PREVIOUS is not needed any more.\n`,
	);
}
