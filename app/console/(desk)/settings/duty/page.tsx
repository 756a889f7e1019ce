import type { Metadata } from "next";
import { DutyForm } from "@/components/settings/duty-form";
import { readDate, weekdayOf, writeDate } from "@/lib/availability/civil";
import type { Schedule } from "@/lib/availability/schedule";
import { dayShown } from "@/lib/workflows/settings/reason";
import { dutyOf } from "@/lib/workflows/settings/save-duty";
import { teamDate } from "@/lib/workflows/settings/save-holidays";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Duty" };

const TITLE = "Duty";
const DAYS_SHOWN = 28;

export default async function DutyPage() {
	const desk = await admit("/console/settings/duty");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("duty");
	const [company, team] = await Promise.all([world.store.company(), world.settings.team()]);
	const { week, dates, fallback } = dutyOf(company);
	const today = teamDate(company.schedule, world.now());
	const ahead = Object.entries(dates).filter(([date]) => date >= today);
	return (
		<Screen
			title={TITLE}
			intro="Who gets the task of a handoff. A date wins over its weekday; the fallback covers what is left."
		>
			<DutyForm
				saved={{
					week: Object.fromEntries(Object.entries(week)),
					dates: Object.fromEntries(ahead),
					fallback: fallback ?? "",
				}}
				stamp={stamp}
				team={team}
				days={daysFrom(company.schedule, today)}
				today={today}
				zone={company.schedule.zone}
			/>
		</Screen>
	);
}

function daysFrom(schedule: Schedule, today: string) {
	const first = readDate(today) ?? 0;
	return Array.from({ length: DAYS_SHOWN }, (_, index) => {
		const { minutes, note } = dayShown(schedule, first + index);
		const day = first + index;
		return { date: writeDate(day), weekday: weekdayOf(day) + 1, open: minutes > 0, note };
	});
}
