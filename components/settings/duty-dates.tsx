"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { dayText } from "./day-words";
import type { DutyDraft, Mate } from "./duty-plan";
import { spanDays } from "./holidays-draft";
import type { Problems } from "./hours-draft";
import { PlainSelect } from "./plain-select";
import { NO_SPAN, SpanFields } from "./span-fields";

type DutyDatesProps = {
	team: readonly Mate[];
	dates: DutyDraft["dates"];
	today: string;
	problems: Problems;
	onChange(dates: DutyDraft["dates"]): void;
};

/** Cover for a day or a stretch of days; it wins over the weekly rotation. */
export function DutyDates({ team, dates, today, problems, onChange }: DutyDatesProps) {
	const [span, setSpan] = useState(NO_SPAN);
	const [who, setWho] = useState(team[0]?.id ?? "");
	const [wrong, setWrong] = useState<Problems>({});

	function add() {
		const read = spanDays({ ...span, name: "cover", today }, []);
		if ("problems" in read) return setWrong(read.problems);
		setWrong({});
		setSpan(NO_SPAN);
		onChange({ ...dates, ...Object.fromEntries(read.days.map(({ date }) => [date, who])) });
	}

	const rows = Object.entries(dates).sort(([a], [b]) => (a < b ? -1 : 1));
	return (
		<div className="grid gap-4">
			<form
				noValidate
				className="grid items-start gap-4 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]"
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<Field id="cover-who" label="Who">
					{(control) => (
						<PlainSelect
							{...control}
							options={team.map(({ id, name }) => ({ value: id, label: name }))}
							value={who}
							onChange={({ target }) => setWho(target.value)}
						/>
					)}
				</Field>
				<SpanFields name="cover" span={span} problems={wrong} onChange={setSpan} />
				<Button type="submit" variant="outline" className="sm:mt-5">
					Add
				</Button>
			</form>
			{rows.length > 0 ? (
				<ul aria-label="Dates with cover" className="grid max-w-xl">
					{rows.map(([date, id]) => (
						<li
							key={date}
							className="grid grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-t py-1.5 text-sm first:border-t-0"
						>
							<time dateTime={date} className="tabular-nums">
								{dayText(date)}
							</time>
							<span className="truncate">
								{team.find((mate) => mate.id === id)?.name ?? "Left"}
							</span>
							<Button
								variant="ghost"
								size="icon-sm"
								aria-label={`Remove the cover on ${dayText(date)}`}
								onClick={() =>
									onChange(Object.fromEntries(rows.filter(([other]) => other !== date)))
								}
							>
								<X aria-hidden="true" />
							</Button>
							{problems[`dates.${date}`] ? (
								<p role="alert" className="col-span-3 text-[0.8125rem] font-medium text-danger">
									{problems[`dates.${date}`]}
								</p>
							) : null}
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
