"use client";

import { CircleCheck, CircleX } from "lucide-react";
import { useState } from "react";
import { command } from "@/components/console/ask";
import { Button } from "@/components/ui/button";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import { type TestAnswer, testAnswer } from "@/lib/wire/destinations";

type TestHandoffProps = { card: DestinationCard; name: string };
type Seen = { pending: boolean; answer: TestAnswer | null; problem: string | null };

/** Sends a real packet that is marked TEST on its way, and says here what became of it. */
export function TestHandoff({ card, name }: TestHandoffProps) {
	const [{ pending, answer, problem }, setSeen] = useState<Seen>({
		pending: false,
		answer: null,
		problem: null,
	});

	async function send() {
		setSeen({ pending: true, answer: null, problem: null });
		const path = `/api/console/settings/destinations/${card}/tests`;
		const asked = await command({ method: "POST", path });
		const read = asked.ok ? testAnswer.safeParse(asked.value) : null;
		setSeen({
			pending: false,
			answer: read?.data ?? null,
			problem: asked.ok ? (read?.success ? null : UNREADABLE) : asked.message,
		});
	}

	return (
		<div className="grid gap-2 border-t pt-3">
			<Button
				variant="outline"
				size="sm"
				className="justify-self-start"
				pending={pending}
				onClick={send}
			>
				Send a test handoff<span className="sr-only"> to {name}</span>
			</Button>
			<div role="status" className="grid gap-1 text-sm">
				{pending ? <p className="text-muted-foreground">On its way…</p> : null}
				{problem ? <p className="font-medium text-danger">{problem}</p> : null}
				{answer?.lines.map((line) => (
					<Line key={line.name} {...line} />
				))}
			</div>
		</div>
	);
}

function Line({ name, outcome, says, milliseconds }: TestAnswer["lines"][number]) {
	const arrived = outcome === "delivered";
	const Icon = arrived ? CircleCheck : CircleX;
	return (
		<p className="flex items-start gap-2">
			<Icon
				aria-hidden="true"
				className={`mt-0.5 size-4 shrink-0 ${arrived ? "text-success" : "text-danger"}`}
			/>
			<span className="min-w-0">
				<span className="font-medium">{name}:</span> {says}{" "}
				<span className="text-xs text-muted-foreground tabular-nums">
					{(milliseconds / 1_000).toFixed(1)} s
				</span>
			</span>
		</p>
	);
}

const UNREADABLE = "The answer could not be read. Please reload the page.";
