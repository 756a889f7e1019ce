"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ReportRow } from "@/lib/wire/reports";
import { FiguresTable } from "./figures-table";
import {
	CONTACT_SERIES,
	HANDOFF_SERIES,
	PROMISE_SERIES,
	ReportChart,
	type Series,
} from "./report-chart";
import { ReportSection } from "./report-section";
import { byDestination, byTrigger, byWeek, minutesText, rateText, type Sum } from "./report-sums";
import { weekName } from "./week-name";

const SPLITS = [
	{ value: "week", label: "By week", rowName: "Week of" },
	{ value: "trigger", label: "By trigger", rowName: "Trigger" },
	{ value: "destination", label: "By destination", rowName: "Destination" },
] as const;
type Split = (typeof SPLITS)[number]["value"];

type Props = { rows: readonly ReportRow[]; weeks: readonly string[]; csv: string };

/** Handoffs, promises and the time to the first contact, split as the reader likes. */
export function HandoffSections({ rows, weeks, csv }: Props) {
	const [split, setSplit] = useState<Split>("week");
	const sums = {
		week: () => byWeek(rows, weeks),
		trigger: () => byTrigger(rows),
		destination: () => byDestination(rows),
	}[split]();
	const rowName = SPLITS.find(({ value }) => value === split)?.rowName ?? "";
	const nameOf = split === "week" ? weekName : (name: string) => name;
	return (
		<>
			<fieldset className="flex flex-wrap gap-1">
				<legend className="sr-only">Split the charts</legend>
				{SPLITS.map(({ value, label }) => (
					<Button
						key={value}
						size="sm"
						variant={split === value ? "secondary" : "ghost"}
						aria-pressed={split === value}
						onClick={() => setSplit(value)}
					>
						{label}
					</Button>
				))}
			</fieldset>
			<div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
				{CHARTS.map(({ title, series, empty, columns, inMinutes }) => (
					<ReportSection
						key={title}
						title={title}
						empty={isEmpty(sums, series) ? empty : null}
						csv={csv}
						chart={
							<ReportChart sums={sums} series={series} inMinutes={inMinutes} nameOf={nameOf} />
						}
						table={
							<FiguresTable
								label={`${title}, as a table`}
								rowName={rowName}
								rows={sums}
								nameOf={({ name }) => nameOf(name)}
								columns={columns}
							/>
						}
					/>
				))}
			</div>
		</>
	);
}

type Chart = {
	title: string;
	series: readonly Series[];
	inMinutes: boolean;
	empty: string;
	columns: readonly { name: string; of(sum: Sum): string | number }[];
};

const CHARTS: readonly Chart[] = [
	{
		title: "Handoffs opened and resolved",
		series: HANDOFF_SERIES,
		inMinutes: false,
		empty: "No handoff was opened in these days.",
		columns: [
			{ name: "Opened", of: ({ handoffs }) => handoffs },
			{ name: "Resolved", of: ({ resolved }) => resolved },
		],
	},
	{
		title: "Promises kept and broken",
		series: PROMISE_SERIES,
		inMinutes: false,
		empty: "No promise was made in these days.",
		columns: [
			{ name: "Kept", of: ({ kept }) => kept },
			{ name: "Broken", of: ({ broken }) => broken },
			{ name: "Open", of: ({ open }) => open },
			{ name: "Kept rate", of: ({ keptRate }) => rateText(keptRate) },
		],
	},
	{
		title: "Time to first contact",
		series: CONTACT_SERIES,
		inMinutes: true,
		empty: "Nobody was in touch with these visitors yet.",
		columns: [
			{ name: "Handoffs", of: ({ handoffs }) => handoffs },
			{ name: "Median", of: ({ firstContact }) => minutesText(firstContact) },
		],
	},
];

function isEmpty(sums: readonly Sum[], series: readonly Series[]): boolean {
	return sums.every((sum) => series.every(({ key }) => !sum[key]));
}
