"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { command } from "@/components/console/ask";
import { Button } from "@/components/ui/button";
import { type ReplayedTranscript, replayAnswer } from "@/lib/wire/replay";
import { LineProblems } from "./line-problems";
import { type PlainDefaults, type ReadTranscripts, readTranscripts } from "./read-transcripts";
import { ReplayResults } from "./replay-results";
import { TranscriptsField } from "./transcripts-field";
import { isWhenFine, WhenFields } from "./when-fields";

type ReplayDeskProps = {
	/** The team's zone, and its clock now as `2026-03-03T10:15`. */
	zone: string;
	now: string;
	bookingIsSet: boolean;
};

export function ReplayDesk({ zone, now, bookingIsSet }: ReplayDeskProps) {
	const [text, setText] = useState("");
	const [when, setWhen] = useState<PlainDefaults>({ at: now, visitorZone: "" });
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [replayed, setReplayed] = useState<ReplayedTranscript[] | null>(null);
	const area = useRef<HTMLTextAreaElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const settled = useDeferredValue(text);
	const read = useMemo(() => readTranscripts(settled, when), [settled, when]);
	const plain = read.form !== "json_lines";

	useEffect(() => {
		if (replayed) heading.current?.focus();
	}, [replayed]);

	async function replay() {
		const { conversations } = readTranscripts(text, when);
		if (conversations.length === 0) {
			setProblem("There is no conversation to replay yet.");
			area.current?.focus();
			return;
		}
		if (plain && !isWhenFine(when)) return;
		setPending(true);
		const body = { conversations };
		const answer = await command({ method: "POST", path: "/api/console/replay", body });
		setPending(false);
		const found = answer.ok ? replayAnswer.safeParse(answer.value).data : undefined;
		setProblem(answer.ok ? (found ? null : UNREADABLE) : answer.message);
		if (found) setReplayed(found.conversations);
	}

	return (
		<div className="grid max-w-6xl gap-8 p-4 md:p-6">
			<div className="grid gap-1">
				<h1 className="text-lg font-semibold tracking-tight">Replay</h1>
				<p className="max-w-prose text-sm text-muted-foreground">
					Old conversations, turn by turn, on your settings and knowledge of today, read by the
					built-in assistant. Nothing is stored and nothing is sent anywhere.
					{bookingIsSet
						? ""
						: " No booking address is set; the replay offers a call as if there were one."}
				</p>
			</div>
			<form
				className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					if (!pending) void replay();
				}}
			>
				<TranscriptsField
					text={text}
					problem={problem ?? read.tooMuch}
					area={area}
					onChange={(next) => {
						setText(next);
						setProblem(null);
					}}
				/>
				<div className="grid content-start gap-5 lg:[&_.sm\:grid-cols-2]:grid-cols-1">
					{plain ? <WhenFields when={when} teamZone={zone} onChange={setWhen} /> : null}
					<div className="grid gap-2">
						<p role="status" className="min-h-5 text-sm text-muted-foreground">
							{countWords(read)}
						</p>
						<Button type="submit" pending={pending} className="justify-self-start">
							Replay
						</Button>
					</div>
					<LineProblems problems={read.problems} onShow={(line) => showLine(area.current, line)} />
				</div>
			</form>
			{replayed ? <ReplayResults conversations={replayed} zone={zone} heading={heading} /> : null}
		</div>
	);
}

const UNREADABLE = "The server's answer could not be read. Please reload the page.";

const FORM_NAMES: Record<Exclude<ReadTranscripts["form"], "nothing">, string> = {
	json_lines: "JSON",
	table: "a CSV table",
	plain_text: "plain text",
};

function countWords({ form, conversations }: ReadTranscripts): string {
	if (form === "nothing") return "";
	const messages = conversations.reduce((count, { turns }) => count + turns.length, 0);
	const found =
		conversations.length === 1 ? "1 conversation" : `${conversations.length} conversations`;
	const said = messages === 1 ? "1 message" : `${messages} messages`;
	return `Found ${found} with ${said} in ${FORM_NAMES[form]}.`;
}

function showLine(area: HTMLTextAreaElement | null, line: number): void {
	if (!area) return;
	const lines = area.value.split("\n");
	const from = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
	area.focus();
	area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
	area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 3);
}
