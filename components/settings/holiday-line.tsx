"use client";

import { X } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { dayText, weekdayOf } from "./day-words";
import { type DraftDay, type Line, type Treatment, treatmentOf } from "./holidays-draft";
import type { Day, DraftWindow, Problems } from "./hours-draft";
import { PlainSelect } from "./plain-select";
import { WindowRows } from "./window-rows";

export type UsualHours = Record<Day, DraftWindow[]>;

type HolidayLineProps = {
	line: Line;
	usual: UsualHours;
	problems: Problems;
	/** Null removes what is our own on this date. */
	onChange(day: DraftDay | null): void;
};

const TREATMENTS = [
	{ value: "kept", label: "Closed" },
	{ value: "shortened", label: "Other hours" },
	{ value: "open", label: "Open as usual" },
] as const satisfies readonly { value: Treatment; label: string }[];

const SHORTENED: DraftWindow = { start: "09:00", end: "12:00", overnight: false };

/** One date: a holiday that is kept, shortened or removed, or a day of our own. */
export function HolidayLine({ line, usual, problems, onChange }: HolidayLineProps) {
	const { date, holiday, own } = line;
	const weekday = weekdayOf(date);
	const name = own?.name || holiday?.name || "";
	const hours = usual[weekday];
	const treatment = treatmentOf(own, hours);
	const problem = problems[`day.${date}`];
	const options =
		hours.length === 0 ? TREATMENTS.filter(({ value }) => value !== "open") : TREATMENTS;
	const treat = (next: string) => {
		if (next === "kept") return onChange(holiday ? null : { date, name, windows: [] });
		onChange({ date, name, windows: next === "open" ? hours : [SHORTENED] });
	};
	return (
		<li className="grid gap-2 border-t py-2.5 first:border-t-0">
			<div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 sm:grid-cols-[9.5rem_minmax(0,1fr)_10.5rem_2rem]">
				<time dateTime={date} className="text-sm tabular-nums">
					{dayText(date)}
				</time>
				<span className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm max-sm:col-span-2 max-sm:row-start-2">
					<span className="truncate font-medium">{name}</span>
					{holiday ? null : <Badge tone="info">own day</Badge>}
					{holiday?.from && treatment === "kept" ? (
						<span className="text-[0.8125rem] text-muted-foreground">from {holiday.from}</span>
					) : null}
					{hours.length === 0 && treatment === "kept" ? (
						<span className="text-[0.8125rem] text-muted-foreground">closed anyway</span>
					) : null}
				</span>
				<PlainSelect
					aria-label={`${name}, ${dayText(date)}`}
					options={options}
					value={treatment}
					className="max-sm:w-36"
					onChange={({ target }) => treat(target.value)}
				/>
				{holiday ? null : (
					<Button
						variant="ghost"
						size="icon-sm"
						className="max-sm:col-start-2 max-sm:row-start-2"
						aria-label={`Remove ${name}, ${dayText(date)}`}
						onClick={() => onChange(null)}
					>
						<X aria-hidden="true" />
					</Button>
				)}
			</div>
			{own && treatment === "shortened" ? (
				<div className="sm:ms-[10.25rem]">
					<WindowRows
						label={`${name}, ${dayText(date)}`}
						name={`day.${date}`}
						windows={own.windows}
						problems={problems}
						closed="Closed"
						onChange={(windows) => onChange({ ...own, windows })}
					/>
				</div>
			) : null}
			{problem && treatment !== "shortened" ? (
				<p role="alert" className="text-[0.8125rem] font-medium text-danger">
					{problem}
				</p>
			) : null}
		</li>
	);
}
