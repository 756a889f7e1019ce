import type { Metadata } from "next";
import { ApiKeysDesk } from "@/components/settings/api-keys/api-keys-desk";
import { WhenReady } from "@/components/settings/when-ready";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "API keys" };

const TITLE = "API keys";

export default async function ApiKeysPage() {
	const desk = await admit("/console/settings/api-keys");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	return (
		<Screen
			title={TITLE}
			intro="Each lets one other system send events to POST /api/v1/events, and mail that came in to POST /api/webhooks/mail. It reads nothing."
		>
			<WhenReady>
				<ApiKeysDesk keys={await desk.world.apiKeys.list()} />
			</WhenReady>
		</Screen>
	);
}
