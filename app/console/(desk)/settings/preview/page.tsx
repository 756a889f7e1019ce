import type { Metadata } from "next";
import { VisitorPreview } from "@/components/settings/visitor-preview";
import { WhenReady } from "@/components/settings/when-ready";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";
import { teamClock, zoneNames } from "../team-clock";

export const metadata: Metadata = { title: "What would a visitor be told?" };

const TITLE = "What would a visitor be told?";

export default async function PreviewPage() {
	const desk = await admit("/console/settings/preview");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	const { schedule } = await world.store.company();
	return (
		<Screen
			title={TITLE}
			intro="Any moment, any visitor: the exact words, the promise in them and the rule behind it, by the same code that answers visitors."
		>
			<div className="max-w-2xl">
				<WhenReady>
					<VisitorPreview
						now={teamClock(world.now(), schedule.zone)}
						zones={zoneNames()}
						draft={{}}
						teamZone={schedule.zone}
					/>
				</WhenReady>
			</div>
		</Screen>
	);
}
