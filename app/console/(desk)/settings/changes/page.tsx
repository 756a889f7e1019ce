import type { Metadata } from "next";
import { ChangesList } from "@/components/settings/changes/changes-list";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Changes" };

const TITLE = "Changes";

export default async function ChangesPage() {
	const desk = await admit("/console/settings/changes");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const first = await desk.world.settings.changes(null);
	return (
		<Screen
			title={TITLE}
			intro="Who changed which setting, and what it was before. Nobody can change this list."
		>
			<ChangesList first={first} />
		</Screen>
	);
}
