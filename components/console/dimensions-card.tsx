"use client";

import { Circle, CircleCheck, CircleDot } from "lucide-react";
import type { ReactNode } from "react";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { CONFIDENCE_LABELS, DIMENSION_LABELS, DIMENSION_LEVEL_LABELS } from "@/lib/handoff/labels";
import { DIMENSION_LEVELS } from "@/lib/qualification/facts";
import type { ConversationShown, DimensionShown } from "@/lib/wire/conversation-shown";
import { Correction } from "./correction";
import { jumpToMessage } from "./jump";

const ICONS = {
	not_detected: { icon: Circle, look: "text-muted-foreground" },
	partial: { icon: CircleDot, look: "text-warning" },
	confirmed: { icon: CircleCheck, look: "text-success" },
} as const satisfies Record<DimensionShown["level"], unknown>;

type Props = { conversation: ConversationShown; refresh(): Promise<void> };

const LEVEL_OPTIONS = DIMENSION_LEVELS.map((value) => ({
	value,
	label: DIMENSION_LEVEL_LABELS[value],
}));

export function DimensionsCard({ conversation, refresh }: Props) {
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Qualification</CardTitle>
			</CardHeader>
			<CardContent>
				<ul aria-label="Dimensions" className="grid gap-3">
					{conversation.dimensions.map((dimension) => (
						<Dimension
							key={dimension.name}
							dimension={dimension}
							correct={
								<Correction
									what={DIMENSION_LABELS[dimension.name]}
									options={LEVEL_OPTIONS}
									current={dimension.level}
									path={`/api/console/conversations/${conversation.id}/dimensions/${dimension.name}`}
									field="level"
									isCorrected={dimension.correction !== null}
									refresh={refresh}
								/>
							}
						/>
					))}
				</ul>
			</CardContent>
		</Card>
	);
}

/** One sentence may speak for two facts of a dimension; it is quoted once. */
function distinct(evidence: DimensionShown["evidence"]): DimensionShown["evidence"] {
	const seen = new Set<string>();
	return evidence.filter(({ messageId, quote }) => {
		const key = `${messageId} ${quote}`;
		return !seen.has(key) && seen.add(key);
	});
}

function Dimension({ dimension, correct }: { dimension: DimensionShown; correct: ReactNode }) {
	const { name, level, confidence, evidence, correction } = dimension;
	const { icon: Icon, look } = ICONS[level];
	return (
		<li className="grid gap-1 text-sm">
			<div className="flex items-center gap-1.5">
				<Icon aria-hidden="true" className={`size-4 shrink-0 ${look}`} />
				<span className="font-medium">{DIMENSION_LABELS[name]}</span>
				<span className="text-muted-foreground">
					{DIMENSION_LEVEL_LABELS[level]}
					{confidence === "none" ? "" : `, ${CONFIDENCE_LABELS[confidence]}`}
				</span>
				<span className="ms-auto">{correct}</span>
			</div>
			{correction ? (
				<p className="ps-5.5 text-muted-foreground">
					{correction.by}: {correction.reason}
				</p>
			) : null}
			{distinct(evidence).map(({ quote, messageId, by }) => (
				<button
					key={`${messageId}${quote}`}
					type="button"
					onClick={() => jumpToMessage(messageId)}
					className="ms-5.5 min-h-6 rounded border-s-2 border-border ps-2 text-start text-muted-foreground italic hover:border-primary hover:text-foreground"
				>
					“{quote}”<span className="sr-only">, seen by {by}. Show it in the conversation.</span>
				</button>
			))}
		</li>
	);
}
