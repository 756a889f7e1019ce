"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { look } from "@/components/console/ask";
import { useLive } from "@/components/console/live";
import { Button } from "@/components/ui/button";
import { type EngagementView, engagementView } from "@/lib/wire/engagement";
import { OverrideForm } from "./override-form";
import { ScoreLine } from "./score-line";
import { StartSequence } from "./start-sequence";
import { submit } from "./submit";
import { RECOMMENDATION_WORDS } from "./words";
import { WriteEmail } from "./write-email";

type Props = {
	contactId: string;
	/** An address is known and e-mail is on. */
	mayWrite: boolean;
};

/** Score, trend, phase and what is recommended with its reasons, and what a rep can do about it. */
export function ScoreSection({ contactId, mayWrite }: Props) {
	const [view, setView] = useState<EngagementView | null>(null);
	const [said, setSaid] = useState("");
	const path = `/api/console/contacts/${contactId}/engagement`;

	const load = useEffectEvent(async () => {
		const answer = await look(path, engagementView);
		if (answer.ok) setView(answer.value);
	});
	useEffect(() => void load(), []);
	useLive((event) => {
		if (event === "caught_up" || event.payload.contactId === contactId) void refresh();
	});

	async function refresh(words?: string) {
		const answer = await look(path, engagementView);
		if (answer.ok) setView(answer.value);
		if (words !== undefined) setSaid(words);
	}

	async function lift() {
		const answer = await submit("DELETE", `${path}/override`);
		await refresh(answer.ok ? "The engine decides again." : answer.message);
	}

	const engagement = view?.engagement ?? null;
	return (
		<div className="grid gap-2 border-t pt-2 text-sm">
			{engagement ? (
				<>
					<ScoreLine score={engagement.score} trend={engagement.trend} />
					<p className="font-medium">{RECOMMENDATION_WORDS[engagement.recommendation]}</p>
					<ul aria-label="Reasons" className="grid list-disc gap-0.5 ps-5 text-muted-foreground">
						{engagement.reasons.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
					{engagement.override ? (
						<>
							<p>
								{engagement.override.by} decided: {engagement.override.reason}
							</p>
							<Button variant="outline" size="sm" onClick={() => void lift()}>
								Let the engine decide again
							</Button>
						</>
					) : (
						<OverrideForm
							path={`${path}/override`}
							onDone={() => refresh("Your decision stands until something new happens.")}
						/>
					)}
				</>
			) : (
				<p className="text-muted-foreground">
					{view ? "Nothing is known of what they do yet." : "Score and trend are loading…"}
				</p>
			)}
			{mayWrite ? (
				<>
					<WriteEmail contactId={contactId} onDone={refresh} />
					<StartSequence contactId={contactId} sequences={view?.sequences ?? []} onDone={refresh} />
				</>
			) : null}
			<p role="status" className="font-medium text-success empty:hidden">
				{said}
			</p>
		</div>
	);
}
