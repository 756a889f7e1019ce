"use client";

import { Check } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { type Cell, cellAfter, type DutyDraft, type Mate } from "./duty-plan";
import { DAY_NAMES, DAYS } from "./hours-draft";
import { useDutyDrag } from "./use-duty-drag";

type DutyGridProps = {
	team: readonly Mate[];
	week: DutyDraft["week"];
	describedBy: string | undefined;
	onChange(week: DutyDraft["week"]): void;
};

/** Colleagues by weekdays. One cell is in the tab order; arrows walk, Space, a press or a drag along a row sets. */
export function DutyGrid({ team, week, describedBy, onChange }: DutyGridProps) {
	const [current, setCurrent] = useState<Cell>({ row: 0, column: 0 });
	const grid = useRef<HTMLTableElement>(null);
	const drag = useDutyDrag(week, onChange);

	function onKeyDown(event: KeyboardEvent) {
		const next = cellAfter(event.key, current, { rows: team.length, columns: DAYS.length });
		if (!next) return;
		event.preventDefault();
		setCurrent(next);
		grid.current
			?.querySelector<HTMLButtonElement>(`[data-cell="${next.row}:${next.column}"]`)
			?.focus();
	}

	return (
		<div className="relative overflow-x-auto rounded-lg border bg-card">
			<table
				ref={grid}
				// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of buttons, after the ARIA guide
				role="grid"
				aria-label="Weekly rotation"
				aria-describedby={describedBy}
				className="w-full min-w-[36rem] border-collapse text-sm select-none"
				onKeyDown={onKeyDown}
			>
				<thead>
					<tr>
						<th
							scope="col"
							className="px-3 py-2 text-start text-xs font-medium text-muted-foreground"
						>
							Colleague
						</th>
						{DAYS.map((day) => (
							<th
								key={day}
								scope="col"
								className="px-1 py-2 text-center text-xs font-medium text-muted-foreground"
							>
								<span aria-hidden="true">{DAY_NAMES[day].slice(0, 3)}</span>
								<span className="sr-only">{DAY_NAMES[day]}</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{team.map((mate, row) => (
						<tr key={mate.id} className="border-t">
							<th scope="row" className="px-3 py-1.5 text-start font-medium">
								{mate.name}
								<span className="block text-xs font-normal text-muted-foreground">
									{mate.role === "admin" ? "admin" : "rep"}
									{mate.away ? ", away now" : ""}
								</span>
							</th>
							{DAYS.map((day, column) => {
								const on = week[column + 1] === mate.id;
								return (
									<td key={day} className="p-1 text-center">
										<button
											type="button"
											data-cell={`${row}:${column}`}
											tabIndex={row === current.row && column === current.column ? 0 : -1}
											aria-pressed={on}
											aria-label={`${mate.name}, ${DAY_NAMES[day]}`}
											className={cn(
												"grid h-9 w-full min-w-9 place-items-center rounded-md border transition-colors duration-150 pointer-coarse:min-h-11",
												on
													? "border-primary bg-primary text-primary-foreground"
													: "border-transparent bg-muted hover:bg-accent",
											)}
											onFocus={() => setCurrent({ row, column })}
											{...drag.cell({ weekday: column + 1, userId: mate.id })}
										>
											{on ? <Check aria-hidden="true" className="size-4" /> : null}
										</button>
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
