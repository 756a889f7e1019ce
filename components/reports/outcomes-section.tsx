"use client";

import { OUTCOME_LABELS } from "@/lib/handoff/outcome";
import type { OutcomeRow } from "@/lib/wire/reports";
import { Bars } from "./bars";
import { FiguresTable } from "./figures-table";
import { shareOf } from "./funnel-names";
import { ReportSection } from "./report-section";

/** What reps said came of the handoffs they resolved. */
export function OutcomesSection({ rows }: { rows: readonly OutcomeRow[] }) {
	const total = rows.reduce((sum, { handoffs }) => sum + handoffs, 0);
	return (
		<ReportSection
			title="What came of resolved handoffs"
			empty={total === 0 ? "No handoff was resolved in these days." : null}
			chart={
				<Bars
					label="Resolved handoffs by outcome"
					bars={rows.map(({ outcome, handoffs }) => ({
						name: OUTCOME_LABELS[outcome],
						count: handoffs,
						note: shareOf(handoffs, total),
					}))}
				/>
			}
			table={
				<FiguresTable
					label="What came of resolved handoffs, as a table"
					rowName="Outcome"
					rows={rows}
					nameOf={({ outcome }) => OUTCOME_LABELS[outcome]}
					columns={[
						{ name: "Handoffs", of: ({ handoffs }) => handoffs },
						{ name: "Share", of: ({ handoffs }) => shareOf(handoffs, total) },
					]}
				/>
			}
		/>
	);
}
