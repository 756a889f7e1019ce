import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";
import { type DutyDraft, painted, toggled } from "./duty-plan";

type Week = DutyDraft["week"];
type Day = { weekday: number; userId: string };

/** What a drag paints over every cell of its row: its first cell on, or its first cell off. */
type Drag = { userId: string; on: boolean; week: Week; moved: boolean };

/**
 * A press toggles a cell; a drag that begins on it carries what the press did along the same colleague's row. A
 * finger scrolls the grid as it does everywhere, so only a mouse or a pen drags.
 */
export function useDutyDrag(week: Week, onChange: (week: Week) => void) {
	const drag = useRef<Drag | null>(null);
	const dragged = useRef(false);

	useEffect(() => {
		const end = () => {
			dragged.current = drag.current?.moved ?? false;
			drag.current = null;
		};
		addEventListener("pointerup", end);
		addEventListener("pointercancel", end);
		return () => {
			removeEventListener("pointerup", end);
			removeEventListener("pointercancel", end);
		};
	}, []);

	function paint(current: Drag, day: Day): void {
		const next = painted(current.week, day, current.on);
		drag.current = { ...current, week: next, moved: true };
		onChange(next);
	}

	return {
		cell: (day: Day) => ({
			onPointerDown(event: PointerEvent) {
				dragged.current = false;
				if (event.pointerType === "touch" || event.button !== 0) return;
				const on = week[day.weekday] !== day.userId;
				drag.current = { userId: day.userId, on, week, moved: false };
			},
			onPointerLeave() {
				// The first cell counts as painted once the pointer goes on to another.
				const current = drag.current;
				if (current && !current.moved && current.userId === day.userId) paint(current, day);
			},
			onPointerEnter() {
				const current = drag.current;
				if (current?.moved && current.userId === day.userId) paint(current, day);
			},
			onClick(event: MouseEvent) {
				// The click that ends a drag has done its work already.
				if (dragged.current && event.detail > 0) {
					dragged.current = false;
					return;
				}
				onChange(toggled(week, day.weekday, day.userId));
			},
		}),
	};
}
