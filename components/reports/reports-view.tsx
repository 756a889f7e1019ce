import { Empty } from "@/components/ui/empty";
import type { FunnelRow, OutcomeRow, ReportRow, ReportTable } from "@/lib/wire/reports";
import { funnelTotal } from "./funnel-names";
import { FunnelSection, PagesSection } from "./funnel-sections";
import { HandoffSections } from "./handoff-sections";
import { OutcomesSection } from "./outcomes-section";
import { type Preset, type Range, RangeForm } from "./range-form";
import { minutesText, rateText, sumOf } from "./report-sums";

type ReportsViewProps = {
	range: Range;
	presets: readonly Preset[];
	weeks: readonly string[];
	handoffs: readonly ReportRow[];
	funnel: readonly FunnelRow[];
	pages: readonly FunnelRow[];
	outcomes: readonly OutcomeRow[];
};

/** What came of the visitors, and whether they got what they were promised. */
export function ReportsView(props: ReportsViewProps) {
	const { range, presets, weeks, handoffs, funnel, pages, outcomes } = props;
	const all = sumOf("all", handoffs);
	const { visitors } = funnelTotal(funnel);
	const csv = (table: ReportTable) =>
		`/api/console/reports?table=${table}&from=${range.from}&to=${range.to}`;
	return (
		<div className="grid grid-cols-[minmax(0,1fr)] gap-6">
			<RangeForm range={range} presets={presets} />
			<dl className="grid grid-cols-1 gap-px overflow-hidden rounded-xl border bg-border sm:grid-cols-2 lg:grid-cols-4">
				<Figure name="Visitors" value={String(visitors)} note="Conversations with a message" />
				<Figure
					name="Handoffs"
					value={String(all.handoffs)}
					note={`${all.resolved} of them resolved`}
				/>
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
			</dl>
			{visitors === 0 && all.handoffs === 0 ? (
				<Empty
					title="Nobody wrote in these days"
					description="Numbers appear with the first conversation. Choose a longer range, or try the chat page yourself."
				/>
			) : (
				<>
					<div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
						<FunnelSection rows={funnel} weeks={weeks} csv={csv("funnel")} />
						<PagesSection rows={pages} csv={csv("pages")} />
					</div>
					<HandoffSections rows={handoffs} weeks={weeks} csv={csv("handoffs")} />
					<div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
						<OutcomesSection rows={outcomes} />
					</div>
				</>
			)}
		</div>
	);
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
	return (
		<div className="grid grid-cols-1 gap-0.5 bg-card p-4">
			<dt className="text-sm text-muted-foreground">{name}</dt>
			<dd className="text-2xl font-semibold tracking-tight tabular-nums">{value}</dd>
			<dd className="text-[0.8125rem] text-muted-foreground">{note}</dd>
		</div>
	);
}
