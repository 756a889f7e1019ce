"use client";

import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { type DraftWindow, type Problems, questionOf } from "./hours-draft";

type WindowRowsProps = {
	/** Read with each field: "Monday". */
	label: string;
	/** Prefix of the problems' keys and of the ids. */
	name: string;
	windows: readonly DraftWindow[];
	problems: Problems;
	/** In place of the windows when there are none. */
	closed: string;
	onChange(windows: DraftWindow[]): void;
};

const NEW_WINDOW: DraftWindow = { start: "09:00", end: "18:00", overnight: false };
const NEXT_WINDOW: DraftWindow = { start: "", end: "", overnight: false };

/** The windows of one day, with what is wrong beside the one it is about. */
export function WindowRows(props: WindowRowsProps) {
	const { label, name, windows, problems, closed, onChange } = props;
	const add = () => onChange([...windows, windows.length === 0 ? NEW_WINDOW : NEXT_WINDOW]);
	return (
		<div className="grid justify-items-start gap-2">
			{windows.length === 0 ? (
				<div className="flex h-9 items-center gap-3 text-sm text-muted-foreground">
					{closed}
					<Button variant="ghost" size="sm" aria-label={`Add hours on ${label}`} onClick={add}>
						<Plus aria-hidden="true" />
						Add hours
					</Button>
				</div>
			) : null}
			{windows.map((window, place) => (
				<WindowRow
					// biome-ignore lint/suspicious/noArrayIndexKey: a window has no identity but its place
					key={place}
					label={`${label}, window ${place + 1}`}
					id={`${name}.${place}`}
					window={window}
					problem={problems[`${name}.${place}`]}
					onChange={(next) => onChange(windows.map((one, at) => (at === place ? next : one)))}
					onRemove={() => onChange(windows.filter((_, at) => at !== place))}
				>
					{place === windows.length - 1 ? (
						<Button
							variant="ghost"
							size="icon-sm"
							aria-label={`Add hours on ${label}`}
							onClick={add}
						>
							<Plus aria-hidden="true" />
						</Button>
					) : null}
				</WindowRow>
			))}
			{problems[name] ? (
				<p role="alert" className="text-[0.8125rem] font-medium text-danger">
					{problems[name]}
				</p>
			) : null}
		</div>
	);
}

type WindowRowProps = {
	label: string;
	id: string;
	window: DraftWindow;
	problem: string | undefined;
	onChange(window: DraftWindow): void;
	onRemove(): void;
	/** What else can be done from this row. */
	children: ReactNode;
};

function WindowRow(props: WindowRowProps) {
	const { label, id, window, problem, onChange, onRemove, children } = props;
	const question = questionOf(window);
	const problemId = `${id}-problem`;
	const control = {
		type: "time",
		className: "w-[7.75rem] px-2.5 tabular-nums",
		...(problem ? { "aria-invalid": true, "aria-describedby": problemId } : {}),
	} as const;
	return (
		<div className="grid gap-1.5">
			<div className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
				<Input
					{...control}
					aria-label={`${label}, from`}
					value={window.start}
					onChange={({ target }) => onChange({ ...window, start: target.value, overnight: false })}
				/>
				<span aria-hidden="true" className="text-muted-foreground">
					–
				</span>
				<Input
					{...control}
					aria-label={`${label}, until`}
					value={window.end}
					onChange={({ target }) => onChange({ ...window, end: target.value, overnight: false })}
				/>
				<Button variant="ghost" size="icon-sm" aria-label={`Remove ${label}`} onClick={onRemove}>
					<X aria-hidden="true" />
				</Button>
				{children}
				{noteOf(window)}
			</div>
			{question ? (
				<div
					id={problemId}
					role="alert"
					className="flex flex-wrap items-center gap-2 text-[0.8125rem] font-medium text-warning"
				>
					{question}
					<Button
						variant="outline"
						size="sm"
						onClick={() => onChange({ ...window, overnight: true })}
					>
						{window.end === "00:00" ? "Yes, the whole day" : "Yes, the next day"}
					</Button>
					<span className="font-normal text-muted-foreground">Otherwise change the end.</span>
				</div>
			) : null}
			{problem && !question ? (
				<p id={problemId} role="alert" className="text-[0.8125rem] font-medium text-danger">
					{problem}
				</p>
			) : null}
		</div>
	);
}

function noteOf({ start, end, overnight }: DraftWindow) {
	const text =
		overnight && end !== "00:00" ? "next day" : end === "00:00" && start ? "midnight" : "";
	return text ? <span className="text-[0.8125rem] text-muted-foreground">{text}</span> : null;
}
