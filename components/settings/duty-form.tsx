"use client";

import { Field } from "@/components/ui/field";
import { DutyDates } from "./duty-dates";
import { DutyGrid } from "./duty-grid";
import {
	type DutyDraft,
	dutyChanges,
	dutyDraft,
	type Mate,
	type PlanDay,
	planOf,
} from "./duty-plan";
import { DutySchedule } from "./duty-schedule";
import { PlainSelect } from "./plain-select";
import { SaveBar } from "./save-bar";
import { type Stamp, useKeptDraft } from "./use-kept-draft";
import { WhenReady } from "./when-ready";

type DutyFormProps = {
	saved: DutyDraft;
	stamp: Stamp;
	team: readonly Mate[];
	days: readonly PlanDay[];
	today: string;
	zone: string;
};

export function DutyForm({ saved, stamp, team, days, today, zone }: DutyFormProps) {
	const kept = useKeptDraft({
		name: "duty",
		path: "/api/console/settings/duty",
		saved,
		stamp,
		schema: dutyDraft,
		body: (draft) => ({ duty: { ...draft, fallback: draft.fallback || null } }),
	});
	const { draft, edit, problems } = kept;
	const change = (part: Partial<DutyDraft>) => edit({ ...draft, ...part });
	const weekProblem =
		problems.week ?? Object.entries(problems).find(([path]) => path.startsWith("week."))?.[1];
	return (
		<WhenReady>
			<div className="grid grid-cols-[minmax(0,1fr)] gap-6">
				<div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
					<section aria-labelledby="week-title" className="grid grid-cols-[minmax(0,1fr)] gap-3">
						<div className="grid gap-1">
							<h2 id="week-title" className="text-sm font-semibold">
								Weekly rotation
							</h2>
							<p id="week-hint" className="text-[0.8125rem] text-muted-foreground">
								One colleague a day. Press a cell or drag along a row; arrow keys walk, Space puts
								on or takes off.
							</p>
						</div>
						<DutyGrid
							team={team}
							week={draft.week}
							describedBy={weekProblem ? "week-hint week-problem" : "week-hint"}
							onChange={(week) => change({ week })}
						/>
						{weekProblem ? (
							<p
								id="week-problem"
								role="alert"
								className="text-[0.8125rem] font-medium text-danger"
							>
								{weekProblem}
							</p>
						) : null}
					</section>
					<Field
						id="fallback"
						label="Fallback"
						hint="Gets the handoffs of every day that has nobody."
						error={problems.fallback}
						className="max-w-xs"
					>
						{(control) => (
							<PlainSelect
								{...control}
								options={[
									{ value: "", label: "Nobody" },
									...team.map(({ id, name }) => ({ value: id, label: name })),
								]}
								value={draft.fallback}
								onChange={({ target }) => change({ fallback: target.value })}
							/>
						)}
					</Field>
					<section aria-labelledby="dates-title" className="grid gap-3">
						<h2 id="dates-title" className="text-sm font-semibold">
							Cover on single dates
						</h2>
						<DutyDates
							team={team}
							dates={draft.dates}
							today={today}
							problems={problems}
							onChange={(dates) => change({ dates })}
						/>
					</section>
					<DutySchedule plan={planOf(days, { draft, team })} />
				</div>
				<SaveBar
					kept={kept}
					stamp={stamp}
					changes={dutyChanges(kept.saved, draft)}
					problemCount={0}
					zone={zone}
				/>
			</div>
		</WhenReady>
	);
}
