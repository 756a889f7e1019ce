import { Circle, CircleCheck, CircleDot } from "lucide-react";
import { LevelBadge } from "@/components/console/level-badge";
import { cn } from "@/components/ui/cn";
import { DIMENSION_LABELS, DIMENSION_LEVEL_LABELS, PERSONA_LABELS } from "@/lib/handoff/labels";
import { DIMENSIONS, type Dimension, type DimensionLevel } from "@/lib/qualification/facts";
import type { ReplayedTurn, TurnSeen } from "@/lib/wire/replay";
import { basisMarks, basisWords, HELD_WORDS } from "./why";

const ICONS = {
	not_detected: { icon: Circle, look: "text-muted-foreground" },
	partial: { icon: CircleDot, look: "text-warning" },
	confirmed: { icon: CircleCheck, look: "text-success" },
} as const satisfies Record<DimensionLevel, unknown>;

type TurnStateProps = { turn: ReplayedTurn; seen: TurnSeen; before: ReplayedTurn | null };

/** What is known of the visitor after this message; what the message changed stands out. */
export function TurnState({ turn, seen, before }: TurnStateProps) {
	const levelBefore = before?.level ?? "cold";
	const moved = turn.level !== levelBefore;
	return (
		<div className="grid content-start gap-2 text-xs lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:border-s lg:ps-4">
			<p className="flex flex-wrap items-center gap-1.5">
				<LevelBadge level={turn.level} />
				{moved ? <span className="text-muted-foreground">was {levelBefore}</span> : null}
			</p>
			<ul aria-label="Dimensions" className="flex flex-wrap gap-x-3 gap-y-1 lg:grid">
				{DIMENSIONS.map((name) => (
					<DimensionNow
						key={name}
						name={name}
						level={turn.dimensions[name]}
						before={before?.dimensions[name] ?? "not_detected"}
					/>
				))}
			</ul>
			{turn.persona !== "unknown" ? (
				<p className="text-muted-foreground">Visitor: {PERSONA_LABELS[turn.persona]}</p>
			) : null}
			{moved || seen.held.length > 0 ? <Basis turn={turn} seen={seen} /> : null}
			{seen.held.map((held) => (
				<p key={held} className="text-warning">
					{HELD_WORDS[held]}
				</p>
			))}
		</div>
	);
}

function DimensionNow(props: { name: Dimension; level: DimensionLevel; before: DimensionLevel }) {
	const { name, level, before } = props;
	const { icon: Icon, look } = ICONS[level];
	const moved = level !== before;
	return (
		<li
			className={cn("flex items-center gap-1", moved ? "font-semibold" : "text-muted-foreground")}
		>
			<Icon aria-hidden="true" className={`size-3.5 shrink-0 ${look}`} />
			{DIMENSION_LABELS[name]}
			<span className={moved ? "" : "sr-only"}>{DIMENSION_LEVEL_LABELS[level]}</span>
		</li>
	);
}

/** The rule behind the level: marks for the eye, words for the ear. */
function Basis({ turn, seen }: Omit<TurnStateProps, "before">) {
	const { level, rests } = seen.basis;
	if (rests.length === 0) return null;
	return (
		<p className="rounded-md bg-muted px-2 py-1">
			<span aria-hidden="true" className="whitespace-pre-wrap">
				{basisMarks(rests, turn.dimensions)} →{"\u00a0"}
				{level}
			</span>
			<span className="sr-only">
				Rule: {basisWords(rests, turn.dimensions)} make {level}.
			</span>
		</p>
	);
}
