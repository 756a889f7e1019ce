"use client";

import { Gauge, PauseCircle } from "lucide-react";
import Link from "next/link";
import { MoreList } from "@/components/console/more-list";
import { useMore } from "@/components/console/use-more";
import { visitorName } from "@/components/console/visitor-name";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import {
	RECOMMENDATION_FILTERS,
	type RecommendationFilter,
	type RecommendationPage,
	type RecommendationRow,
	recommendationPage,
} from "@/lib/wire/engagement";
import { ScoreLine } from "./score-line";
import { PHASE_WORDS, RECOMMENDATION_WORDS } from "./words";

type Props = { show: RecommendationFilter; first: RecommendationPage };

/** Contacts by what the engine recommends for them, the most engaged first. */
export function Recommendations({ show, first }: Props) {
	const more = useMore({
		path: `/api/console/recommendations?show=${show}`,
		schema: recommendationPage,
		pageOf: withIds,
		first: withIds(first),
	});

	return (
		<div className="grid max-w-4xl grid-cols-1 gap-4 p-4 md:p-6">
			<h1 className="text-lg font-semibold tracking-tight">Recommendations</h1>
			<nav aria-label="Show" className="flex flex-wrap gap-1.5">
				{RECOMMENDATION_FILTERS.map((filter) => (
					<Link
						key={filter}
						href={`/console/engagement?show=${filter}`}
						aria-current={filter === show ? "true" : undefined}
						className="inline-flex min-h-9 items-center rounded-full border px-3 text-sm font-medium text-muted-foreground hover:text-foreground aria-[current]:border-primary aria-[current]:text-foreground pointer-coarse:min-h-11"
					>
						{filter === "all" ? "Everybody" : RECOMMENDATION_WORDS[filter]}
					</Link>
				))}
			</nav>
			<MoreList
				label="Recommendations"
				more={more}
				empty={
					<Empty
						icon={<Gauge aria-hidden="true" />}
						title="Nobody here"
						description="Contacts appear once something is known of what they do."
					/>
				}
			>
				{(row) => <Item row={row} />}
			</MoreList>
		</div>
	);
}

function withIds({ rows, next }: RecommendationPage) {
	return { rows: rows.map((row) => ({ ...row, id: row.contactId })), next };
}

function Item({ row }: { row: RecommendationRow }) {
	return (
		<li className="relative grid grid-cols-1 gap-1 rounded-lg border bg-card px-4 py-2.5 text-sm hover:bg-accent/50 has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-ring">
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<Link
					href={`/console/contacts/${row.contactId}`}
					className="min-w-0 truncate font-medium outline-none after:absolute after:inset-0"
				>
					{visitorName(row)}
				</Link>
				<ScoreLine score={row.score} trend={row.trend} />
				<span className="text-muted-foreground">{PHASE_WORDS[row.phase]}</span>
				{row.paused ? (
					<Badge>
						<PauseCircle aria-hidden="true" />
						Outreach paused
					</Badge>
				) : null}
				<span className="ms-auto text-xs text-muted-foreground">{row.owner ?? "No owner"}</span>
			</div>
			<p className="text-muted-foreground">
				<span className="font-medium text-foreground">
					{RECOMMENDATION_WORDS[row.recommendation]}.
				</span>{" "}
				{row.reasons.join(" ")}
			</p>
		</li>
	);
}
