import { ArrowRight, TrendingDown, TrendingUp } from "lucide-react";
import type { Trend } from "@/lib/engagement/kinds";
import { TREND_WORDS } from "./words";

const ICONS = { rising: TrendingUp, steady: ArrowRight, falling: TrendingDown } as const;

/** "72 of 100, rising": never by colour or arrow alone. */
export function ScoreLine({ score, trend }: { score: number; trend: Trend }) {
	const Icon = ICONS[trend];
	return (
		<span className="inline-flex items-center gap-1.5 tabular-nums">
			<span className="font-semibold">{score}</span>
			<span className="text-muted-foreground">of 100,</span>
			<Icon aria-hidden="true" className="size-4" />
			{TREND_WORDS[trend]}
		</span>
	);
}
