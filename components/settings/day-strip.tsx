import { cn } from "@/components/ui/cn";
import type { PreviewAnswer } from "@/lib/wire/settings";
import { dayText } from "./day-words";

type Days = Extract<PreviewAnswer, { result: "told" }>["days"];

const WHOLE_DAY_MINUTES = 24 * 60;
const LOWEST_PERCENT = 12;

/** Two weeks at a glance: how long each day is open; the words stand in the list beside the bars. */
export function DayStrip({ days }: { days: Days }) {
	const most = Math.max(...days.map(({ minutes }) => minutes), 1);
	return (
		<section aria-labelledby="days-title" className="@container grid gap-2">
			<h2 id="days-title" className="text-sm font-medium">
				The next 14 days
			</h2>
			<ol className="grid gap-px">
				{days.map(({ date, windows, minutes, note }) => (
					<li
						key={date}
						className="grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)] items-center gap-x-3 text-[0.8125rem] @lg:grid-cols-[minmax(0,12rem)_4rem_minmax(0,1fr)]"
					>
						<span className={cn("truncate", minutes === 0 && "text-muted-foreground")}>
							{dayText(date)}
						</span>
						<span aria-hidden="true" className="hidden h-2 rounded-full bg-muted @lg:block">
							<span
								className="block h-2 rounded-full bg-primary"
								style={{ width: `${widthOf(minutes, most)}%` }}
							/>
						</span>
						<span className="text-muted-foreground tabular-nums">
							{windows}
							{note ? ` · ${note}` : ""}
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}

function widthOf(minutes: number, most: number): number {
	if (minutes === 0) return 0;
	return Math.max(LOWEST_PERCENT, (100 * minutes) / Math.min(most, WHOLE_DAY_MINUTES));
}
