"use client";

import { CardFrame } from "./card-frame";
import type { DestinationCardProps } from "./card-props";
import { DestinationFieldRow } from "./destination-field";
import { HealthLines } from "./health-lines";
import { TestHandoff } from "./test-handoff";
import { useCard } from "./use-card";

export function MailCard({ fields, stamp, health }: DestinationCardProps) {
	const draft = useCard("mail", stamp);
	return (
		<CardFrame
			id="mail"
			title="E-mail"
			intro="The way round: the sales inbox hears of a handoff when Slack or the CRM stays away. Visitors get in writing what they were promised."
			draft={draft}
			state={<HealthLines lines={health} meanwhile="Baton keeps trying." />}
			actions={<TestHandoff card="mail" name="the sales inbox" />}
		>
			<DestinationFieldRow
				field="smtp_url"
				label="Mail server"
				hint="With user and password; an @ inside the password is written %40. smtps:// for port 465."
				placeholder="smtp://user:password@mail.example.com:587"
				shown={fields.smtp_url}
				draft={draft}
			/>
			<DestinationFieldRow
				field="mail_from"
				label="Sender"
				placeholder="Acme <hello@example.com>"
				shown={fields.mail_from}
				draft={draft}
			/>
			<DestinationFieldRow
				field="imap_url"
				label="Mailbox for answers"
				hint="Answers to outreach are read from it every minute, and nothing in it is changed. imap:// for port 143."
				placeholder="imaps://user:password@mail.example.com/INBOX"
				shown={fields.imap_url}
				draft={draft}
			/>
			<DestinationFieldRow
				field="sales_email"
				label="Sales inbox"
				placeholder="sales@example.com"
				shown={fields.sales_email}
				draft={draft}
			/>
		</CardFrame>
	);
}
