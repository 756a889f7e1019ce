"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FILE_MAX_BYTES, FILE_TOO_LARGE } from "@/lib/wire/calendar-limits";
import { problem } from "@/lib/wire/chat";
import { type ImportAnswer, importAnswer } from "@/lib/wire/settings";
import { dayText } from "./day-words";

type Found = Extract<ImportAnswer, { result: "read" }>;
type Day = Found["days"][number];

type ImportDaysProps = {
	/** Dates that stand in the list already. */
	known: ReadonlySet<string>;
	onImport(days: Day[]): void;
};

/** Days of another program's calendar: read by the server, looked through here, saved with the rest. */
export function ImportDays({ known, onImport }: ImportDaysProps) {
	const [address, setAddress] = useState("");
	const [reading, setReading] = useState<"file" | "address" | null>(null);
	const [problems, setProblems] = useState<{ file?: string; address?: string }>({});
	const [found, setFound] = useState<Found | null>(null);
	const picker = useRef<HTMLInputElement>(null);
	const asked = useRef(0);

	async function read(from: "file" | "address", init: RequestInit) {
		asked.current += 1;
		const turn = asked.current;
		setReading(from);
		setFound(null);
		setProblems({});
		const answer = await send(init);
		// A slow answer to an earlier choice says nothing about this one.
		if (turn !== asked.current) return;
		setReading(null);
		if (answer.result === "refused") return setProblems({ [from]: answer.reason });
		setFound(answer);
	}

	function readFile(file: File | undefined) {
		if (!file) return;
		if (file.size > FILE_MAX_BYTES) {
			setFound(null);
			return setProblems({ file: FILE_TOO_LARGE });
		}
		void read("file", { headers: { "content-type": "text/calendar" }, body: file });
	}

	return (
		<div className="grid gap-4">
			<Field id="import-file" label="An iCal file (.ics)" error={problems.file}>
				{(control) => (
					<Input
						{...control}
						ref={picker}
						type="file"
						accept=".ics,text/calendar"
						className="py-1.5 file:me-3 file:font-medium"
						disabled={reading !== null}
						onChange={({ target }) => readFile(target.files?.[0])}
					/>
				)}
			</Field>
			<form
				noValidate
				className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2"
				onSubmit={(event) => {
					event.preventDefault();
					if (address.trim() === "") return setProblems({ address: "Paste the address first." });
					void read("address", {
						headers: { "content-type": "application/json" },
						body: JSON.stringify({ address: address.trim() }),
					});
				}}
			>
				<Field id="import-address" label="Or its public address" error={problems.address}>
					{(control) => (
						<Input
							{...control}
							type="url"
							placeholder="https://…/holidays.ics"
							value={address}
							onChange={({ target }) => setAddress(target.value)}
						/>
					)}
				</Field>
				<Button type="submit" variant="outline" className="mt-5" pending={reading === "address"}>
					Read
				</Button>
			</form>
			{found ? (
				<Review
					key={found.days.map(({ date }) => date).join()}
					found={found}
					known={known}
					onImport={(days) => {
						onImport(days);
						setFound(null);
						if (picker.current) picker.current.value = "";
					}}
					onCancel={() => setFound(null)}
				/>
			) : null}
		</div>
	);
}

type ReviewProps = {
	found: Found;
	known: ReadonlySet<string>;
	onImport(days: Day[]): void;
	onCancel(): void;
};

function Review({ found, known, onImport, onCancel }: ReviewProps) {
	const fresh = found.days.filter(({ date }) => !known.has(date));
	const [chosen, setChosen] = useState(() => new Set(fresh.map(({ date }) => date)));
	const toggle = (date: string) => {
		const next = new Set(chosen);
		if (!next.delete(date)) next.add(date);
		setChosen(next);
	};
	const days = fresh.filter(({ date }) => chosen.has(date));
	return (
		<section aria-labelledby="review-title" className="grid gap-3 rounded-lg border p-3">
			<h3 id="review-title" className="text-sm font-medium">
				{summaryOf(found.days.length, fresh.length)}
			</h3>
			{found.notes.map((note) => (
				<p key={note} className="text-[0.8125rem] text-warning">
					{note}
				</p>
			))}
			{fresh.length > 0 ? (
				<ul className="grid max-h-64 gap-1 overflow-y-auto">
					{fresh.map(({ date, name }) => (
						<li key={date}>
							<label className="flex min-h-8 items-center gap-2 text-sm">
								<input
									type="checkbox"
									className="size-4 accent-primary"
									checked={chosen.has(date)}
									onChange={() => toggle(date)}
								/>
								<span className="tabular-nums">{dayText(date)}</span>
								<span className="truncate text-muted-foreground">{name}</span>
							</label>
						</li>
					))}
				</ul>
			) : null}
			<div className="flex gap-2">
				<Button
					size="sm"
					aria-disabled={days.length === 0 || undefined}
					onClick={() => {
						if (days.length > 0) onImport(days);
					}}
				>
					Add {days.length === 1 ? "1 day" : `${days.length} days`}
				</Button>
				<Button size="sm" variant="ghost" onClick={onCancel}>
					Cancel
				</Button>
			</div>
		</section>
	);
}

function summaryOf(all: number, fresh: number): string {
	if (all === 0) return "Nothing to add";
	if (fresh === 0) return `All ${all} days stand in the list already`;
	const known = all === fresh ? "" : `, ${all - fresh} stand in the list already`;
	return `${fresh === 1 ? "One day" : `${fresh} days`} to add${known}. Look them through:`;
}

async function send(init: RequestInit): Promise<ImportAnswer> {
	const response = await fetch("/api/console/settings/holidays/import", {
		method: "POST",
		...init,
	}).catch(() => null);
	const content: unknown = await response?.json().catch(() => null);
	const answer = importAnswer.safeParse(content);
	if (answer.success) return answer.data;
	const reason = problem.safeParse(content).data?.message;
	return { result: "refused", reason: reason ?? "The server did not answer. Please try again." };
}
