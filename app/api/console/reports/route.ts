import { STEP_NAMES } from "@/components/reports/funnel-names";
import { median, TRIGGER_NAMES } from "@/components/reports/report-sums";
import { requireRep } from "@/lib/console";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import { csvAnswer, csvOf } from "@/lib/http/csv";
import { answering } from "@/lib/http/problem";
import {
	FUNNEL_STEPS,
	type FunnelRow,
	REPORT_TABLES,
	type ReportRow,
	type ReportTable,
} from "@/lib/wire/reports";
import { loadReport, type Report } from "@/lib/workflows/reports/load-report";

export const dynamic = "force-dynamic";

/** The numbers behind the charts, for a spreadsheet: `?table=pages&from=2026-01-01&to=2026-03-01`. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		const table = REPORT_TABLES.find((known) => known === asked.get("table")) ?? "handoffs";
		const report = await loadReport(world, { from: asked.get("from"), to: asked.get("to") });
		const { from, to } = report.range;
		return csvAnswer(`baton-${table}-${from}-to-${to}.csv`, TABLES[table](report));
	});
}

const TABLES: Record<ReportTable, (report: Report) => string> = {
	funnel: ({ funnel }) => funnelTable("Week of", funnel),
	pages: ({ pages }) => funnelTable("Page", pages),
	handoffs: ({ handoffs }) => csvOf(HANDOFF_COLUMNS, handoffs.map(handoffLine)),
};

function funnelTable(rowName: string, rows: readonly FunnelRow[]): string {
	return csvOf(
		[rowName, ...FUNNEL_STEPS.map((step) => STEP_NAMES[step])],
		rows.map((row) => [row.name, ...FUNNEL_STEPS.map((step) => row[step])]),
	);
}

const HANDOFF_COLUMNS = [
	"Week of",
	"Trigger",
	"Destination",
	"Handoffs",
	"Resolved",
	"Promises kept",
	"Promises broken",
	"Promises open",
	"Median minutes to first contact",
] as const;

function handoffLine(row: ReportRow) {
	const { week, trigger, destination, handoffs, resolved, kept, broken, open, firstContact } = row;
	const names = [week, TRIGGER_NAMES[trigger], DESTINATION_LABELS[destination]];
	return [...names, handoffs, resolved, kept, broken, open, median(firstContact)];
}
