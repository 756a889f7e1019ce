import { FACT_LABELS } from "./fact-labels";
import { type Evidence, factsIn, markEvidence, type Piece } from "./mark-evidence";

type MarkedWordsProps = { id: string; text: string; evidence: readonly Evidence[] };

/** The visitor's words with their evidence marked, and below them what each mark stands for. */
export function MarkedWords({ id, text, evidence }: MarkedWordsProps) {
	const facts = factsIn(evidence);
	const numberOf = (fact: Evidence["fact"]) => facts.indexOf(fact) + 1;
	const noteOf = (fact: Evidence["fact"]) => `${id}-note-${numberOf(fact)}`;
	return (
		<>
			<p className="leading-relaxed break-words whitespace-pre-wrap">
				{markEvidence(text, evidence).map((piece, at) => (
					<Marked
						// biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces have no other name and never move
						key={at}
						piece={piece}
						notes={piece.facts.map(noteOf).join(" ")}
						numbers={piece.ends.map(numberOf).join(",")}
					/>
				))}
			</p>
			{facts.length > 0 ? (
				<ol
					aria-label="Evidence"
					className="flex flex-wrap gap-x-3 gap-y-0.5 border-t pt-1.5 text-xs text-muted-foreground"
				>
					{facts.map((fact) => (
						<li key={fact} className="flex gap-1">
							<span aria-hidden="true" className="font-semibold text-warning tabular-nums">
								{numberOf(fact)}
							</span>
							<span id={noteOf(fact)}>{FACT_LABELS[fact]}</span>
						</li>
					))}
				</ol>
			) : null}
		</>
	);
}

function Marked({ piece, notes, numbers }: { piece: Piece; notes: string; numbers: string }) {
	if (piece.facts.length === 0) return piece.text;
	return (
		<mark
			aria-describedby={notes}
			title={piece.facts.map((fact) => FACT_LABELS[fact]).join(", ")}
			className="rounded-xs border-b-2 border-warning-mark bg-warning-surface text-foreground"
		>
			{piece.text}
			{numbers ? (
				<sup
					aria-hidden="true"
					className="ps-0.5 font-semibold text-warning tabular-nums select-none"
				>
					{numbers}
				</sup>
			) : null}
		</mark>
	);
}
