"use client";

import { FUNNEL_STEPS, type FunnelRow } from "@/lib/wire/reports";
import { Bars } from "./bars";
import { FiguresTable } from "./figures-table";
import { funnelByWeek, funnelTotal, STEP_NAMES, shareOf } from "./funnel-names";
import { ReportSection } from "./report-section";
import { weekName } from "./week-name";

const COLUMNS = FUNNEL_STEPS.map((step) => ({
	name: STEP_NAMES[step],
	of: (row: FunnelRow) => row[step],
}));

type FunnelProps = { rows: readonly FunnelRow[]; weeks: readonly string[]; csv: string };

/** How far visitors came, in conversations. Who asks for a person outright may pass over a step. */
export function FunnelSection({ rows, weeks, csv }: FunnelProps) {
	const total = funnelTotal(rows);
	return (
		<ReportSection
			title="From the first word to a meeting"
			empty={total.visitors === 0 ? "Nobody wrote in these days." : null}
			csv={csv}
			chart={
				<Bars
					label="From the first word to a meeting, in conversations"
					bars={FUNNEL_STEPS.map((step) => ({
						name: STEP_NAMES[step],
						count: total[step],
						note: shareOf(total[step], total.visitors),
					}))}
				/>
			}
			table={
				<FiguresTable
					label="From the first word to a meeting, by week"
					rowName="Week of"
					rows={funnelByWeek(rows, weeks)}
					nameOf={({ name }) => weekName(name)}
					columns={COLUMNS}
				/>
			}
		/>
	);
}

/** On which pages conversations begin that come to something. */
export function PagesSection({ rows, csv }: { rows: readonly FunnelRow[]; csv: string }) {
	const nameOf = ({ name }: FunnelRow) => name || "Unknown page";
	return (
		<ReportSection
			title="By page"
			empty={rows.length === 0 ? "Nobody wrote in these days." : null}
			csv={csv}
			chart={
				<Bars
					label="Visitors who wrote, by page"
					bars={rows.slice(0, SHOWN_PAGES).map((row) => ({
						name: nameOf(row),
						count: row.visitors,
						note: `${shareOf(row.offered, row.visitors)} offered, ${shareOf(row.address, row.visitors)} address`,
					}))}
				/>
			}
			table={
				<FiguresTable
					label="By page, as a table"
					rowName="Page"
					rows={rows}
					nameOf={nameOf}
					columns={COLUMNS}
				/>
			}
		/>
	);
}

const SHOWN_PAGES = 8;
