import type { Metadata } from "next";
import { HoursForm } from "@/components/settings/hours-form";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";
import { teamClock, zoneNames } from "../team-clock";
import { usualHours } from "../usual-hours";

export const metadata: Metadata = { title: "Hours" };

const TITLE = "Hours";

export default async function HoursPage() {
	const desk = await admit("/console/settings/hours");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("hours");
	const { schedule, joinTimeoutMinutes } = await world.store.company();
	const saved = {
		zone: schedule.zone,
		week: usualHours(schedule),
		cutoff: schedule.cutoff ?? "",
		promiseMinutes: String(schedule.promise_minutes_after_opening),
		joinMinutes: String(joinTimeoutMinutes),
	};
	return (
		<Screen
			title={TITLE}
			intro="When your team is there. Visitors are promised only what these hours can keep; promises already made stay as they are."
		>
			<HoursForm
				saved={saved}
				stamp={stamp}
				zones={zoneNames()}
				now={teamClock(world.now(), schedule.zone)}
			/>
		</Screen>
	);
}
