import type { Metadata } from "next";
import { FindVisitor } from "@/components/settings/privacy/find-visitor";
import { RetentionForm } from "@/components/settings/privacy/retention-form";
import { StoredHere } from "@/components/settings/privacy/stored-here";
import { WhenReady } from "@/components/settings/when-ready";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Privacy" };

const TITLE = "Privacy";

export default async function PrivacyPage() {
	const desk = await admit("/console/settings/privacy");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("privacy");
	const [days, counts, { schedule }] = await Promise.all([
		world.privacy.retention(),
		world.privacy.counts(),
		world.store.company(),
	]);
	return (
		<Screen
			title={TITLE}
			intro="What is kept of visitors and for how long, and their right to a copy and to be erased."
		>
			<WhenReady>
				<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
					<FindVisitor />
					<StoredHere counts={counts} />
					<RetentionForm
						saved={{ days: days === null ? "" : String(days) }}
						stamp={stamp}
						zone={schedule.zone}
					/>
				</div>
			</WhenReady>
		</Screen>
	);
}
