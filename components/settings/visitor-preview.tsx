"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { TRIGGERS, type Trigger } from "@/lib/handoff/handoff";
import { LANGUAGES, type Language } from "@/lib/qualification/facts";
import { DayStrip } from "./day-strip";
import { Told } from "./told";
import { type PreviewAsk, usePreview } from "./use-preview";
import { ZoneInput } from "./zone-input";

type VisitorPreviewProps = {
	/** Now on the team's clock, as 2026-11-06T17:40. */
	now: string;
	zones: readonly string[];
	/** Hours or holidays as they would be saved. */
	draft: Record<string, unknown>;
	teamZone: string;
};

const TRIGGER_NAMES = {
	hot_lead: "A hot lead",
	explicit_request: "Asks for a person",
	out_of_scope: "Asks for prices or terms",
	frustration: "Is frustrated",
	stall: "The chat stalls",
	warm_soft_offer: "Warm after six messages",
} as const satisfies Record<Trigger, string>;

const TRIGGER_OPTIONS = TRIGGERS.map((value) => ({ value, label: TRIGGER_NAMES[value] }));

const LANGUAGE_NAMES = {
	en: "English",
	de: "Deutsch",
	fr: "Français",
	es: "Español",
	it: "Italiano",
	pt: "Português",
	nl: "Nederlands",
	pl: "Polski",
} as const satisfies Record<Language, string>;

const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Any instant, any visitor: the exact words, the promise and the rule behind it. */
export function VisitorPreview({ now, zones, draft, teamZone }: VisitorPreviewProps) {
	const [at, setAt] = useState(now);
	const [zone, setZone] = useState("America/New_York");
	const [trigger, setTrigger] = useState<Trigger>("explicit_request");
	const [language, setLanguage] = useState<Language>("en");
	const [emailKnown, setEmailKnown] = useState(false);
	const ask: PreviewAsk = {
		at,
		visitor: { trigger, language, zone: zone.trim() || null, emailKnown },
		draft,
	};
	const { answer, failed } = usePreview(ask);
	const problems = answer?.result === "invalid" ? answer.problems : [];
	const problemOf = (path: string) => problems.find((one) => one.path === path)?.message;
	const others = problems.filter(({ path }) => path !== "at" && path !== "visitor_zone");
	return (
		<div className="@container grid gap-5">
			<div className="grid items-start gap-4 @md:grid-cols-2">
				<Field
					id="preview-at"
					label="At"
					hint={`On the team's clock, ${teamZone}`}
					error={problemOf("at")}
				>
					{(control) => (
						<Input
							{...control}
							type="datetime-local"
							value={at}
							onChange={({ target }) => setAt(target.value)}
						/>
					)}
				</Field>
				<Field
					id="preview-zone"
					label="The visitor's time zone"
					hint="Empty when it is not known"
					error={problemOf("visitor_zone")}
				>
					{(control) => (
						<ZoneInput
							{...control}
							zones={zones}
							value={zone}
							onChange={({ target }) => setZone(target.value)}
						/>
					)}
				</Field>
				<Field id="preview-trigger" label="Why a person is offered">
					{(control) => (
						<Select
							{...control}
							options={TRIGGER_OPTIONS}
							value={trigger}
							onValueChange={setTrigger}
						/>
					)}
				</Field>
				<Field id="preview-language" label="Language">
					{(control) => (
						<Select
							{...control}
							options={LANGUAGE_OPTIONS}
							value={language}
							onValueChange={setLanguage}
						/>
					)}
				</Field>
			</div>
			<label className="flex items-center gap-2 text-sm">
				<input
					type="checkbox"
					className="size-4 accent-primary"
					checked={emailKnown}
					onChange={({ target }) => setEmailKnown(target.checked)}
				/>
				The visitor has left an e-mail address
			</label>
			<div aria-live="polite" className="grid gap-5">
				{failed ? (
					<p className="text-sm text-danger">
						The preview cannot be shown for a moment. Change anything to try again.
					</p>
				) : null}
				{others.length > 0 ? (
					<p className="text-sm text-muted-foreground">
						The preview follows once these are settled:{" "}
						{others.map(({ message }) => message).join(" ")}
					</p>
				) : null}
				{answer === null && !failed ? <Skeleton className="h-48" /> : null}
				{answer?.result === "told" ? <Told answer={answer} /> : null}
			</div>
			{answer?.result === "told" ? <DayStrip days={answer.days} /> : null}
		</div>
	);
}
