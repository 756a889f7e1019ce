import { useEffect, useState } from "react";
import type { Draft } from "./conversation";
import { MarkdownView } from "./markdown-view";
import { SpeakerBadge, SpokenRow } from "./message-row";
import { ResourceCard } from "./resource-card";
import { usePrefersReducedMotion } from "./use-browser";
import { WORDS } from "./words";

/** The answer while it is written. With reduced motion it grows by sentences, not by words. */
export function DraftRow({ draft }: { draft: Draft }) {
	const calm = usePrefersReducedMotion();
	const text = calm ? wholeSentences(draft.text) : draft.text;
	return (
		<SpokenRow
			badge={<SpeakerBadge speaker="assistant" />}
			name={WORDS.assistant}
			spokenName={WORDS.assistant}
			bubble="bg-muted"
		>
			{text ? <MarkdownView source={text} /> : <Waiting key={draft.replyTo} />}
			{draft.resource ? <ResourceCard resource={draft.resource} /> : null}
		</SpokenRow>
	);
}

type Phase = "quiet" | "dots" | "slow" | "very_slow";
const PHASES: ReadonlyArray<{ phase: Phase; afterMilliseconds: number }> = [
	{ phase: "dots", afterMilliseconds: 400 },
	{ phase: "slow", afterMilliseconds: 8_000 },
	{ phase: "very_slow", afterMilliseconds: 20_000 },
];

function Waiting() {
	const [phase, setPhase] = useState<Phase>("quiet");
	useEffect(() => {
		const timers = PHASES.map(({ phase, afterMilliseconds }) =>
			setTimeout(() => setPhase(phase), afterMilliseconds),
		);
		return () => timers.forEach(clearTimeout);
	}, []);
	return (
		<div className="space-y-1.5">
			<Dots visible={phase !== "quiet"} label={WORDS.waiting} />
			<p role="status" className="text-sm text-muted-foreground empty:hidden">
				{phase === "slow" ? WORDS.slow : phase === "very_slow" ? WORDS.verySlow : null}
			</p>
		</div>
	);
}

export function Dots({ visible = true, label }: { visible?: boolean; label: string }) {
	return (
		<span className={`flex h-6 items-center gap-1 ${visible ? "" : "opacity-0"}`}>
			<span className="sr-only">{label}</span>
			{["", "[animation-delay:160ms]", "[animation-delay:320ms]"].map((delay) => (
				<span
					key={delay}
					aria-hidden="true"
					className={`size-1.5 rounded-full bg-muted-foreground motion-safe:animate-pulse ${delay}`}
				/>
			))}
		</span>
	);
}

export function wholeSentences(text: string): string {
	const end = Math.max(
		text.lastIndexOf("\n"),
		...[". ", "! ", "? "].map((mark) => text.lastIndexOf(mark)),
	);
	return end < 0 ? "" : text.slice(0, end + 1);
}
