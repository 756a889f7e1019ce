import { TriangleAlert } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { dayText } from "./day-words";
import { type Duty, warningOf } from "./duty-plan";

/** What all the rules come to, day by day, with every gap in words. */
export function DutySchedule({ plan }: { plan: readonly Duty[] }) {
	const gaps = plan.filter(({ day, by }) => day.open && by === "nobody").length;
	return (
		<section aria-labelledby="schedule-title" className="grid gap-3">
			<div className="grid gap-1">
				<h2 id="schedule-title" className="text-sm font-semibold">
					Who it will be
				</h2>
				<p role="status" className={cn("text-sm", gaps ? "text-danger" : "text-muted-foreground")}>
					{gapText(gaps)}
				</p>
			</div>
			<ol className="gap-x-8 sm:columns-2">
				{plan.map((duty) => (
					<DutyLine key={duty.day.date} duty={duty} />
				))}
			</ol>
		</section>
	);
}

function gapText(gaps: number): string {
	if (gaps === 0) return "Every open day of the next four weeks has somebody.";
	const days = gaps === 1 ? "One open day" : `${gaps} open days`;
	return `${days} of the next four weeks ${gaps === 1 ? "has" : "have"} nobody: handoffs then belong to nobody. Put somebody on, or choose a fallback.`;
}

function DutyLine({ duty }: { duty: Duty }) {
	const { day, mate } = duty;
	const warning = warningOf(duty);
	const isGap = day.open && mate === null;
	return (
		<li className="grid break-inside-avoid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 border-t py-1.5 text-[0.8125rem]">
			<time
				dateTime={day.date}
				className={cn("tabular-nums", !day.open && "text-muted-foreground")}
			>
				{dayText(day.date)}
			</time>
			<span className="flex min-w-0 flex-wrap items-center gap-x-2">
				{day.open && mate ? <span className="font-medium">{mate.name}</span> : null}
				{day.open ? null : (
					<span className="text-muted-foreground">Closed{day.note ? `, ${day.note}` : ""}</span>
				)}
				{warning ? (
					<span
						className={cn(
							"inline-flex items-center gap-1.5",
							isGap ? "text-danger" : "text-warning",
						)}
					>
						<TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
						{warning}
					</span>
				) : null}
			</span>
		</li>
	);
}
