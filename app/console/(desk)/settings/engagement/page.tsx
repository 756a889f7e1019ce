import type { Metadata } from "next";
import { RulesForm } from "@/components/settings/engagement/rules-form";
import { WhenReady } from "@/components/settings/when-ready";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Engagement rules" };

const TITLE = "Engagement rules";

export default async function EngagementRulesPage() {
	const desk = await admit("/console/settings/engagement");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("engagement");
	const [saved, { schedule }] = await Promise.all([
		world.engagement.rulesEdit(),
		world.store.company(),
	]);
	return (
		<Screen
			title={TITLE}
			intro="What the score, the trend and the calls for a person are made of. After saving, every contact is judged anew in the background, from what they have done."
		>
			<WhenReady>
				<RulesForm saved={saved} stamp={stamp} zone={schedule.zone} />
			</WhenReady>
		</Screen>
	);
}
