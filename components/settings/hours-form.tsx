"use client";

import { useMemo } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { CopyDay } from "./copy-day";
import {
	DAY_NAMES,
	DAYS,
	type Day,
	type HoursDraft,
	hoursChanges,
	hoursDraft,
	hoursProblems,
	writtenHours,
} from "./hours-draft";
import { SaveBar } from "./save-bar";
import { type Stamp, useKeptDraft } from "./use-kept-draft";
import { VisitorPreview } from "./visitor-preview";
import { WhenReady } from "./when-ready";
import { WindowRows } from "./window-rows";
import { ZoneInput } from "./zone-input";

type HoursFormProps = {
	saved: HoursDraft;
	stamp: Stamp;
	zones: readonly string[];
	/** Now on the team's clock. */
	now: string;
};

export function HoursForm({ saved, stamp, zones, now }: HoursFormProps) {
	const kept = useKeptDraft({
		name: "hours",
		path: "/api/console/settings/hours",
		saved,
		stamp,
		schema: hoursDraft,
		body: (draft) => ({
			hours: { ...writtenHours(draft), join_timeout_minutes: Number(draft.joinMinutes) },
		}),
	});
	const { draft, edit } = kept;
	const own = hoursProblems(draft);
	const problems = { ...kept.problems, ...own };
	const change = (part: Partial<HoursDraft>) => edit({ ...draft, ...part });
	const copy = (from: Day, to: Day[]) =>
		change({
			week: { ...draft.week, ...Object.fromEntries(to.map((day) => [day, draft.week[from]])) },
		});
	// A new object for every key pressed would ask for the preview again each time.
	const preview = useMemo(() => writtenHours(draft), [draft]);
	return (
		<WhenReady>
			<div className="grid gap-6">
				<div className="grid items-start gap-8 grid-cols-[minmax(0,1fr)] xl:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
					<div className="grid gap-6">
						<Field
							id="zone"
							label="Time zone"
							hint="All times on this page are on this zone's clock."
							error={problems.zone}
							className="max-w-sm"
						>
							{(control) => (
								<ZoneInput
									{...control}
									zones={zones}
									value={draft.zone}
									onChange={({ target }) => change({ zone: target.value })}
								/>
							)}
						</Field>
						<fieldset className="grid gap-1">
							<legend className="mb-2 text-sm font-medium">Weekly hours</legend>
							{DAYS.map((day) => (
								<div
									key={day}
									className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 border-t py-3 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]"
								>
									<span className="flex h-9 items-center text-sm font-medium">
										{DAY_NAMES[day]}
									</span>
									<div className="order-3 col-span-2 sm:order-none sm:col-span-1">
										<WindowRows
											label={DAY_NAMES[day]}
											name={`week.${day}`}
											windows={draft.week[day]}
											problems={problems}
											closed="Closed"
											onChange={(windows) => change({ week: { ...draft.week, [day]: windows } })}
										/>
									</div>
									<CopyDay day={day} onCopy={(to) => copy(day, to)} />
								</div>
							))}
						</fieldset>
						<PromiseFields draft={draft} problems={problems} change={change} />
					</div>
					<section
						aria-labelledby="preview-title"
						className="grid gap-4 rounded-xl border bg-card p-4 md:p-5"
					>
						<h2 id="preview-title" className="text-sm font-semibold">
							What a visitor would be told with these hours
						</h2>
						<VisitorPreview now={now} zones={zones} draft={preview} teamZone={draft.zone} />
					</section>
				</div>
				<SaveBar
					kept={kept}
					stamp={stamp}
					changes={hoursChanges(kept.saved, draft)}
					problemCount={Object.keys(own).length}
					zone={saved.zone}
				/>
			</div>
		</WhenReady>
	);
}

type PromiseFieldsProps = {
	draft: HoursDraft;
	problems: Record<string, string>;
	change(part: Partial<HoursDraft>): void;
};

function PromiseFields({ draft, problems, change }: PromiseFieldsProps) {
	return (
		<fieldset className="grid gap-4">
			<legend className="mb-3 text-sm font-medium">Promises</legend>
			<Field
				id="cutoff"
				label="Same-day promises until"
				hint="On short days two hours before closing, if that is earlier. Empty: until closing."
				error={problems.cutoff}
			>
				{(control) => (
					<Input
						{...control}
						type="time"
						className="w-32"
						value={draft.cutoff}
						onChange={({ target }) => change({ cutoff: target.value })}
					/>
				)}
			</Field>
			<Field
				id="promise-minutes"
				label="Otherwise, minutes after the next opening"
				hint="60 promises the next business morning before 10:00 when you open at 9:00."
				error={problems.promise_minutes_after_opening}
			>
				{(control) => (
					<Input
						{...control}
						inputMode="numeric"
						className="w-32"
						value={draft.promiseMinutes}
						onChange={({ target }) => change({ promiseMinutes: target.value })}
					/>
				)}
			</Field>
			<Field
				id="join-minutes"
				label="Minutes reps are rung by “Talk to someone now”"
				hint="Then the visitor is told the truth and gets a promise with a time."
				error={problems.join_timeout_minutes}
			>
				{(control) => (
					<Input
						{...control}
						inputMode="numeric"
						className="w-32"
						value={draft.joinMinutes}
						onChange={({ target }) => change({ joinMinutes: target.value })}
					/>
				)}
			</Field>
		</fieldset>
	);
}
