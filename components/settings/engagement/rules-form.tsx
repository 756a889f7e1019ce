"use client";

import { z } from "zod";
import { Button } from "@/components/ui/button";
import { EVENT_KINDS } from "@/lib/engagement/kinds";
import { THRESHOLD_GROUPS, THRESHOLD_LABELS } from "@/lib/engagement/rule-labels";
import { type RulesEdit, THRESHOLD_NAMES, THRESHOLDS, WEIGHTS } from "@/lib/engagement/rules";
import { SaveBar } from "../save-bar";
import { type Stamp, useKeptDraft } from "../use-kept-draft";
import { RuleRow } from "./rule-row";
import {
	changesOf,
	DELIVERED,
	draftOf,
	editOf,
	problemsOf,
	type RulesDraft,
	THRESHOLD_RULES,
	WEIGHT_RULES,
} from "./rules-draft";

const rulesDraft: z.ZodType<RulesDraft> = z.record(z.string(), z.string());

/** More than this is told as a number. */
const CHANGES_NAMED = 4;

type RulesFormProps = { saved: RulesEdit; stamp: Stamp; zone: string };

/** Every number the engine judges by, to be changed and brought back. */
export function RulesForm({ saved, stamp, zone }: RulesFormProps) {
	const kept = useKeptDraft({
		name: "engagement",
		path: "/api/console/settings/engagement",
		saved: draftOf(saved),
		stamp,
		schema: rulesDraft,
		body: (draft) => ({ rules: editOf(draft) }),
	});
	const { draft, edit } = kept;
	const found = problemsOf(draft);
	const shared = { draft, problems: { ...kept.problems, ...found }, onEdit: edit };
	return (
		<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
			<Section id="weights" title="What each event is worth">
				{EVENT_KINDS.map((kind, place) => {
					const rule = WEIGHT_RULES[place];
					if (!rule) return null;
					return (
						<RuleRow
							key={kind}
							rule={rule}
							reason={WEIGHTS[kind].reason}
							fields={WEIGHT_FIELDS}
							{...shared}
						/>
					);
				})}
			</Section>
			{THRESHOLD_GROUPS.map((group) => (
				<Section key={group} id={group.toLowerCase().replaceAll(/\W+/g, "-")} title={group}>
					{THRESHOLD_NAMES.map((name, place) => {
						const rule = THRESHOLD_RULES[place];
						if (!rule || THRESHOLD_LABELS[name].group !== group) return null;
						const { reason, unit } = THRESHOLDS[name];
						const fields = [{ name: "value", label: unit, yesNo: unit === "yes or no" }];
						return <RuleRow key={name} rule={rule} reason={reason} fields={fields} {...shared} />;
					})}
				</Section>
			))}
			<Button
				variant="outline"
				className="justify-self-start"
				aria-disabled={changesOf(draft, DELIVERED).length === 0 || undefined}
				onClick={() => edit(DELIVERED)}
			>
				Everything as delivered
			</Button>
			<SaveBar
				kept={kept}
				stamp={stamp}
				changes={named(changesOf(draft, kept.saved))}
				problemCount={Object.keys(found).length}
				zone={zone}
			/>
		</div>
	);
}

const WEIGHT_FIELDS = [
	{ name: "points", label: "points" },
	{ name: "half_life_days", label: "days to half" },
] as const;

function named(changes: readonly string[]): string[] {
	if (changes.length <= CHANGES_NAMED) return [...changes];
	return [`${changes.length} rules`];
}

type SectionProps = { id: string; title: string; children: React.ReactNode };

function Section({ id, title, children }: SectionProps) {
	return (
		<section aria-labelledby={id} className="grid gap-2">
			<h2 id={id} className="text-sm font-semibold">
				{title}
			</h2>
			<ul className="grid rounded-xl border bg-card">{children}</ul>
		</section>
	);
}
