"use client";

import { Field } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import type { HolidayList } from "@/lib/wire/settings";
import { AddDays } from "./add-days";
import { HolidayLine, type UsualHours } from "./holiday-line";
import {
	byDate,
	type DraftDay,
	type HolidaysDraft,
	holidaysChanges,
	holidaysDraft,
	holidaysProblems,
	linesOf,
	withDay,
	withImported,
	withoutDay,
	writtenHolidays,
} from "./holidays-draft";
import { ImportDays } from "./import-days";
import { type Option, PlainSelect } from "./plain-select";
import { SaveBar } from "./save-bar";
import { useHolidayList } from "./use-holiday-list";
import { type Stamp, useKeptDraft } from "./use-kept-draft";
import { WhenReady } from "./when-ready";

type HolidaysFormProps = {
	saved: HolidaysDraft;
	stamp: Stamp;
	list: HolidayList;
	countries: readonly Option[];
	usual: UsualHours;
	/** On the team's clock. */
	today: string;
	zone: string;
};

const KINDS = [
	{ value: "public", label: "Public holidays" },
	{ value: "bank", label: "Bank holidays" },
	{ value: "optional", label: "Optional days" },
	{ value: "observed", label: "Observances" },
	{ value: "school", label: "School holidays" },
] as const;

export function HolidaysForm(props: HolidaysFormProps) {
	const { saved, stamp, list, countries, usual, today, zone } = props;
	const kept = useKeptDraft({
		name: "holidays",
		path: "/api/console/settings/holidays",
		saved,
		stamp,
		schema: holidaysDraft,
		body: writtenHolidays,
	});
	const { draft, edit } = kept;
	const { days: holidays, regions, loading } = useHolidayList(draft, list);
	const own = holidaysProblems(draft);
	const problems = { ...byDate(kept.problems, draft.days), ...own };
	const change = (part: Partial<HolidaysDraft>) => edit({ ...draft, ...part });
	const lines = linesOf(holidays, draft.days);
	const setDay = (date: string, day: DraftDay | null) =>
		change({ days: day ? withDay(draft.days, day) : withoutDay(draft.days, date) });
	return (
		<WhenReady>
			<div className="grid gap-6">
				<div className="grid items-start gap-8 grid-cols-[minmax(0,1fr)] xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
					<div className="grid gap-6">
						<Place
							draft={draft}
							problems={problems}
							countries={countries}
							regions={regions}
							change={change}
						/>
						<section aria-labelledby="list-title" className="grid gap-2">
							<h2 id="list-title" className="flex items-center gap-2 text-sm font-semibold">
								The next 24 months
								{loading ? <Spinner /> : null}
							</h2>
							{lines.length === 0 ? (
								<p className="text-sm text-muted-foreground">
									No holiday and no day of your own: the weekly hours count all year.
								</p>
							) : (
								<ol aria-label="Holidays and own days" className="grid">
									{lines.map((line) => (
										<HolidayLine
											key={line.date}
											line={line}
											usual={usual}
											problems={problems}
											onChange={(day) => setDay(line.date, day)}
										/>
									))}
								</ol>
							)}
						</section>
					</div>
					<div className="grid gap-6">
						<section
							aria-labelledby="own-title"
							className="grid gap-4 rounded-xl border bg-card p-4"
						>
							<h2 id="own-title" className="text-sm font-semibold">
								Add a day of your own
							</h2>
							<AddDays
								today={today}
								onAdd={(days) =>
									change({ days: days.reduce((all, day) => withDay(all, day), draft.days) })
								}
							/>
						</section>
						<section
							aria-labelledby="import-title"
							className="grid gap-4 rounded-xl border bg-card p-4"
						>
							<div className="grid gap-1">
								<h2 id="import-title" className="text-sm font-semibold">
									Import from a calendar
								</h2>
								<p className="text-[0.8125rem] text-muted-foreground">
									Whole days only. You look them through first, and nothing of yours is changed.
								</p>
							</div>
							<ImportDays
								known={new Set(lines.map(({ date }) => date))}
								onImport={(days) => change({ days: withImported(draft.days, days) })}
							/>
						</section>
					</div>
				</div>
				<SaveBar
					kept={kept}
					stamp={stamp}
					changes={holidaysChanges(kept.saved, draft)}
					problemCount={Object.keys(own).length}
					zone={zone}
				/>
			</div>
		</WhenReady>
	);
}

type PlaceProps = {
	draft: HolidaysDraft;
	problems: Record<string, string>;
	countries: readonly Option[];
	regions: readonly Option[];
	change(part: Partial<HolidaysDraft>): void;
};

function Place({ draft, problems, countries, regions, change }: PlaceProps) {
	return (
		<div className="grid gap-4 sm:grid-cols-2">
			<Field id="country" label="Country" error={problems["holidays.country"]}>
				{(control) => (
					<PlainSelect
						{...control}
						options={[{ value: "", label: "No public holidays" }, ...countries]}
						value={draft.country}
						onChange={({ target }) => change({ country: target.value, region: "" })}
					/>
				)}
			</Field>
			{regions.length > 0 && draft.country !== "" ? (
				<Field id="region" label="Region" error={problems["holidays.region"]}>
					{(control) => (
						<PlainSelect
							{...control}
							options={[{ value: "", label: "The whole country" }, ...regions]}
							value={draft.region}
							onChange={({ target }) => change({ region: target.value })}
						/>
					)}
				</Field>
			) : null}
			{draft.country === "" ? null : (
				<fieldset className="flex flex-wrap gap-x-4 gap-y-1 sm:col-span-2">
					<legend className="mb-1 text-sm font-medium">Which days close</legend>
					{KINDS.map(({ value, label }) => (
						<label key={value} className="flex min-h-8 items-center gap-2 text-sm">
							<input
								type="checkbox"
								className="size-4 accent-primary"
								checked={draft.types.includes(value)}
								onChange={({ target }) =>
									change({ types: toggled(draft.types, value, target.checked) })
								}
							/>
							{label}
						</label>
					))}
				</fieldset>
			)}
		</div>
	);
}

function toggled(types: readonly string[], type: string, on: boolean): string[] {
	return KINDS.map(({ value }) => value).filter((value) =>
		value === type ? on : types.includes(value),
	);
}
