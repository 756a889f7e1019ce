"use client";

import { Download } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Empty } from "@/components/ui/empty";
import { REPORT_WEEKS, type ReportRow, type ReportWeeks } from "@/lib/wire/reports";
import { CONTACT_SERIES, PROMISE_SERIES, ReportChart, type Series } from "./report-chart";
import { byTrigger, byWeek, minutesText, rateText, type Sum, sumOf } from "./report-sums";
import { ReportTable } from "./report-table";

type ReportsViewProps = {
	rows: readonly ReportRow[];
	weeks: readonly string[];
	range: ReportWeeks;
};

const SPLITS = [
	{ value: "week", label: "By week" },
	{ value: "trigger", label: "By trigger" },
] as const;
type Split = (typeof SPLITS)[number]["value"];

/** How promises were kept and how soon somebody was in touch. */
export function ReportsView({ rows, weeks, range }: ReportsViewProps) {
	const [split, setSplit] = useState<Split>("week");
	const all = sumOf("all", rows);
	const sums = split === "week" ? byWeek(rows, weeks) : byTrigger(rows);
	const nameOf = split === "week" ? weekName : (name: string) => name;
	const rowName = split === "week" ? "Week of" : "Trigger";
	return (
		<div className="grid gap-6">
			<div className="flex flex-wrap items-center gap-2">
				<nav aria-label="Range" className="flex gap-1">
					{REPORT_WEEKS.map((weeksBack) => (
						<Link
							key={weeksBack}
							href={`/console/reports?weeks=${weeksBack}`}
							aria-current={weeksBack === range ? "true" : undefined}
							className={buttonVariants({
								variant: weeksBack === range ? "secondary" : "ghost",
								size: "sm",
							})}
						>
							{weeksBack} weeks
						</Link>
					))}
				</nav>
				<a
					href={`/api/console/reports?weeks=${range}`}
					download
					className={buttonVariants({ variant: "outline", size: "sm", className: "ms-auto" })}
				>
					<Download aria-hidden="true" />
					Download CSV
				</a>
			</div>
			<dl className="grid gap-px overflow-hidden rounded-xl border bg-border sm:grid-cols-3">
				<Figure
					name="Promises kept"
					value={rateText(all.keptRate)}
					note={`${all.kept} of ${all.kept + all.broken} settled, ${all.open} open`}
				/>
				<Figure
					name="Time to first contact"
					value={minutesText(all.firstContact)}
					note="Median, from the handoff to a reply or a call"
				/>
				<Figure name="Handoffs" value={String(all.handoffs)} note={`In ${range} weeks`} />
			</dl>
			{all.handoffs === 0 ? (
				<Empty
					title="No handoff in these weeks"
					description="Numbers appear after your first handoff."
				/>
			) : (
				<>
					<fieldset className="flex gap-1">
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
					<div className="grid gap-6 xl:grid-cols-2">
						<Chart
							title="Promises kept and broken"
							kind="promises"
							series={PROMISE_SERIES}
							sums={sums}
							rowName={rowName}
							nameOf={nameOf}
						/>
						<Chart
							title="Time to first contact"
							kind="contact"
							series={CONTACT_SERIES}
							sums={sums}
							rowName={rowName}
							nameOf={nameOf}
						/>
					</div>
				</>
			)}
		</div>
	);
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
	return (
		<div className="grid gap-0.5 bg-card p-4">
			<dt className="text-sm text-muted-foreground">{name}</dt>
			<dd className="text-2xl font-semibold tracking-tight tabular-nums">{value}</dd>
			<dd className="text-[0.8125rem] text-muted-foreground">{note}</dd>
		</div>
	);
}

type ChartProps = {
	title: string;
	kind: "promises" | "contact";
	series: readonly Series[];
	sums: readonly Sum[];
	rowName: string;
	nameOf(name: string): string;
};

function Chart({ title, kind, series, sums, rowName, nameOf }: ChartProps) {
	const [asTable, setAsTable] = useState(false);
	const isEmpty = sums.every((sum) =>
		series.every(({ key }) => sum[key] === null || (kind === "promises" && sum[key] === 0)),
	);
	return (
		<section aria-label={title} className="grid content-start gap-3 rounded-xl border bg-card p-4">
			<div className="flex items-center justify-between gap-2">
				<h2 className="text-sm font-semibold">{title}</h2>
				<Button
					variant="ghost"
					size="sm"
					aria-pressed={asTable}
					onClick={() => setAsTable(!asTable)}
				>
					View as table
				</Button>
			</div>
			{isEmpty ? (
				<p className="py-8 text-center text-sm text-muted-foreground">{EMPTY[kind]}</p>
			) : asTable ? (
				<ReportTable
					label={`${title}, as a table`}
					rowName={rowName}
					sums={sums}
					kind={kind}
					nameOf={nameOf}
				/>
			) : (
				<ReportChart sums={sums} series={series} inMinutes={kind === "contact"} nameOf={nameOf} />
			)}
		</section>
	);
}

const EMPTY = {
	promises: "No promise was made in these weeks.",
	contact: "Nobody was in touch with these visitors yet.",
} as const satisfies Record<ChartProps["kind"], string>;

const WEEK = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "16 Nov": the Monday of the week. */
function weekName(week: string): string {
	return WEEK.format(Date.parse(week));
}
