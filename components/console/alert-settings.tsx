"use client";

import { useId, useState } from "react";
import { Switch } from "@/components/ui/switch";
import { ALERT_KINDS, type AlertKind, type Loudness } from "@/lib/wire/preferences";
import { usePreferences } from "./preferences";

const KIND_WORDS = {
	handoff_high: "High-priority handoffs",
	handoff_normal: "Other handoffs",
	promise: "Promises about to break, and broken ones",
	waiting: "A visitor of mine who waits for an answer",
} as const satisfies Record<AlertKind, string>;

const WAYS = [
	{ key: "sound", label: "Sound" },
	{ key: "browser", label: "Browser notification" },
] as const satisfies readonly { key: keyof Loudness; label: string }[];

/** What makes a noise for this rep, in every browser in which they turned alerts on; and the single keys. */
export function AlertSettings() {
	const { preferences, save } = usePreferences();
	const [problem, setProblem] = useState<string | null>(null);
	const keysId = useId();

	async function set(kind: AlertKind, key: keyof Loudness, on: boolean) {
		const alerts = { ...preferences.alerts, [kind]: { ...preferences.alerts[kind], [key]: on } };
		setProblem(await save({ ...preferences, alerts }));
	}

	return (
		<section
			aria-labelledby="alert-settings"
			className="grid max-w-2xl content-start gap-4 self-start rounded-xl border bg-card p-4"
		>
			<h2 id="alert-settings" className="text-sm font-semibold">
				Your settings
			</h2>
			<p role="alert" className="text-sm text-danger empty:hidden">
				{problem}
			</p>
			<table className="text-sm">
				<caption className="sr-only">What makes a noise for which event</caption>
				<thead>
					<tr>
						<th scope="col" className="pb-2 text-start font-medium text-muted-foreground">
							Event
						</th>
						{WAYS.map(({ key, label }) => (
							<th
								key={key}
								scope="col"
								className="pb-2 ps-3 text-end font-medium text-muted-foreground"
							>
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{ALERT_KINDS.map((kind) => (
						<tr key={kind} className="border-t">
							<th scope="row" className="py-2 pe-2 text-start font-normal">
								{KIND_WORDS[kind]}
							</th>
							{WAYS.map(({ key, label }) => (
								<td key={key} className="py-2 ps-3 text-end">
									<Switch
										aria-label={`${label}: ${KIND_WORDS[kind]}`}
										checked={preferences.alerts[kind][key]}
										onCheckedChange={(on) => set(kind, key, on)}
									/>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<div className="flex items-center justify-between gap-3 border-t pt-3 text-sm">
				<label htmlFor={keysId}>
					Single-key shortcuts
					<span className="block text-[0.8125rem] text-muted-foreground">
						J, K, T and the like, while nothing is being typed. Ctrl K always works.
					</span>
				</label>
				<Switch
					id={keysId}
					checked={preferences.singleKeys}
					onCheckedChange={async (on) => setProblem(await save({ ...preferences, singleKeys: on }))}
				/>
			</div>
		</section>
	);
}
