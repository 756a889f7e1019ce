import type { Metadata } from "next";
import { HolidaysForm } from "@/components/settings/holidays-form";
import { draftWindows } from "@/components/settings/hours-draft";
import { holidayCountries } from "@/lib/availability/region";
import type { Schedule } from "@/lib/availability/schedule";
import { holidayListOf } from "@/lib/workflows/settings/holiday-days";
import { teamDate } from "@/lib/workflows/settings/save-holidays";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";
import { usualHours } from "../usual-hours";

export const metadata: Metadata = { title: "Holidays" };

const TITLE = "Holidays";

export default async function HolidaysPage() {
	const desk = await admit("/console/settings/holidays");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("holidays");
	const { schedule } = await world.store.company();
	const today = teamDate(schedule, world.now());
	return (
		<Screen
			title={TITLE}
			intro="Days on which the weekly hours do not hold. A day of your own always wins over a public holiday on the same date."
		>
			<HolidaysForm
				saved={draftOf(schedule, today)}
				stamp={stamp}
				list={holidayListOf({ choice: schedule.holidays, from: today })}
				countries={countries()}
				usual={usualHours(schedule)}
				today={today}
				zone={schedule.zone}
			/>
		</Screen>
	);
}

/** Days that have passed stay in the database and off this screen. */
function draftOf({ holidays, exceptions }: Schedule, today: string) {
	return {
		country: holidays?.country.toUpperCase() ?? "",
		region: holidays?.region ?? "",
		types: holidays?.types ?? ["public"],
		days: exceptions
			.filter(({ date }) => date >= today)
			.map(({ date, name, windows }) => ({
				date,
				name: name ?? "",
				windows: draftWindows(windows),
			})),
	};
}

function countries() {
	return Object.entries(holidayCountries())
		.map(([value, label]) => ({ value, label }))
		.sort((a, b) => a.label.localeCompare(b.label, "en"));
}
