"use client";

import { DESTINATIONS } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import { SLACK_FIELD_OF } from "@/lib/wire/destination-fields";
import { CardFrame } from "./card-frame";
import type { DestinationCardProps } from "./card-props";
import { DestinationFieldRow } from "./destination-field";
import { HealthLines } from "./health-lines";
import { TestHandoff } from "./test-handoff";
import { useCard } from "./use-card";

const EXAMPLE = "https://hooks.slack.com/services/…";

export function SlackCard({ fields, stamp, health }: DestinationCardProps) {
	const draft = useCard("slack", stamp);
	return (
		<CardFrame
			id="slack"
			title="Slack"
			intro="Handoffs arrive here within seconds. Make an incoming webhook for the channel in Slack and enter its address."
			draft={draft}
			state={
				<HealthLines
					lines={health}
					meanwhile="Baton keeps trying what may pass; the sales inbox hears of each handoff by mail after a minute."
				/>
			}
			actions={<TestHandoff card="slack" name="Slack" />}
		>
			<DestinationFieldRow
				field="slack_webhook"
				label="Default channel"
				hint="For every kind of handoff that has no channel of its own."
				placeholder={EXAMPLE}
				shown={fields.slack_webhook}
				draft={draft}
			/>
			<details className="group grid gap-4">
				<summary className="cursor-pointer text-sm font-medium pointer-coarse:min-h-11 pointer-coarse:py-2.5">
					Channels of their own
				</summary>
				<div className="mt-3 grid gap-4">
					{DESTINATIONS.map((destination) => (
						<DestinationFieldRow
							key={destination}
							field={SLACK_FIELD_OF[destination]}
							label={DESTINATION_LABELS[destination]}
							placeholder={EXAMPLE}
							shown={fields[SLACK_FIELD_OF[destination]]}
							draft={draft}
						/>
					))}
				</div>
			</details>
		</CardFrame>
	);
}
