"use client";

import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { Field } from "@/components/ui/field";
import type { BOOK_WHEN_CLOSED } from "@/lib/wire/destination-fields";
import type { BookingCheck } from "@/lib/wire/destinations";
import { PlainSelect } from "../plain-select";
import { CardFrame } from "./card-frame";
import type { DestinationCardProps } from "./card-props";
import { DestinationFieldRow } from "./destination-field";
import { HealthLines } from "./health-lines";
import { useCard } from "./use-card";

const WHEN_CLOSED = [
	{ value: "after_address", label: "Hot leads may book once their address is there" },
	{ value: "never", label: "Nobody books" },
] as const satisfies readonly { value: (typeof BOOK_WHEN_CLOSED)[number]; label: string }[];

type BookingCardProps = DestinationCardProps & {
	checks: readonly BookingCheck[];
	/** Where Calendly posts to. */
	webhookAddress: string;
};

export function BookingCard({ fields, stamp, health, checks, webhookAddress }: BookingCardProps) {
	const draft = useCard("booking", stamp);
	return (
		<CardFrame
			id="booking"
			title="Calendly"
			intro="Hot leads may book the 30-minute intro call. Without an address no booking is offered."
			draft={draft}
			state={
				<>
					<HealthLines lines={health} meanwhile="" />
					<Checks checks={checks} />
				</>
			}
		>
			<DestinationFieldRow
				field="calendly_url"
				label="Address of the event type"
				placeholder="https://calendly.com/yourcompany/intro"
				shown={fields.calendly_url}
				draft={draft}
			/>
			<Field
				id="book-when-closed"
				label="Out of hours"
				error={draft.problems.book_when_closed}
				className="max-w-sm"
			>
				{(control) => (
					<PlainSelect
						{...control}
						options={WHEN_CLOSED}
						value={
							draft.fields.book_when_closed ?? fields.book_when_closed.shown ?? "after_address"
						}
						onChange={({ target }) => draft.set("book_when_closed", target.value)}
					/>
				)}
			</Field>
			<DestinationFieldRow
				field="calendly_signing_key"
				label="Signing key of the webhook"
				hint={`Let Calendly post invitee.created and invitee.canceled to ${webhookAddress}: a booking then keeps the promise.`}
				shown={fields.calendly_signing_key}
				draft={draft}
			/>
			<DestinationFieldRow
				field="calendly_access_token"
				label="Personal access token (optional)"
				hint="Lets Baton look whether the event type is set as it should be."
				shown={fields.calendly_access_token}
				draft={draft}
			/>
		</CardFrame>
	);
}

const MARKS = {
	right: { icon: CircleCheck, className: "text-success", word: "Right" },
	wrong: { icon: CircleX, className: "text-danger", word: "To mend" },
	unknown: { icon: CircleHelp, className: "text-muted-foreground", word: "Please check" },
} as const;

function Checks({ checks }: { checks: readonly BookingCheck[] }) {
	if (checks.length === 0) return null;
	return (
		<ul aria-label="What the event type needs" className="grid gap-1.5 text-sm">
			{checks.map(({ state, text }) => {
				const { icon: Icon, className, word } = MARKS[state];
				return (
					<li key={text} className="flex items-start gap-2">
						<Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${className}`} />
						<span>
							<span className="sr-only">{word}: </span>
							{text}
						</span>
					</li>
				);
			})}
		</ul>
	);
}
