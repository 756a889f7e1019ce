"use client";

import { CalendarCheck, Flag } from "lucide-react";
import { useId } from "react";
import { cn } from "@/components/ui/cn";
import type { ContactShown, OutreachShown } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import { ageText } from "./age";
import { CalledButton } from "./called-button";
import { ClaimButton } from "./claim-button";
import { CommandResult } from "./command-result";
import type { RepName } from "./contact-desk";
import { Deliveries } from "./deliveries";
import { HandoffActions } from "./handoff-actions";
import { HeldMessages } from "./held-messages";
import { LevelBadge } from "./level-badge";
import { MailButton } from "./mail-button";
import { useNow } from "./now";
import { PromiseCountdown } from "./promise-countdown";
import { Resolved } from "./resolved";
import { TRIGGER_WORDS } from "./trigger-words";
import type { Commands } from "./use-commands";

type Props = {
	handoff: HandoffCard;
	contact: ContactShown;
	conversation: ConversationShown | null;
	outreach: readonly OutreachShown[];
	rep: RepName;
	commands: Commands;
	refresh(): Promise<void>;
};

/** The card: why a person is needed now, in what state, and the three commands. */
export function HandoffRegion(props: Props) {
	const { handoff, contact, commands } = props;
	const title = useId();
	const isResolved = handoff.status === "resolved";
	return (
		<section
			aria-labelledby={title}
			className={cn(
				"grid gap-2.5 rounded-xl border border-s-4 px-4 py-3 text-sm shadow-sm",
				isResolved ? "bg-card" : "border-warning-line border-s-warning-mark bg-warning-surface/50",
			)}
		>
			<div className="flex flex-wrap items-center gap-2">
				<h2 id={title} className="inline-flex items-center gap-1.5 text-sm font-semibold">
					<Flag aria-hidden="true" className="size-4 text-warning" />
					Human handoff
				</h2>
				<LevelBadge level={handoff.level} />
				<Age handoff={handoff} />
			</div>
			{isResolved ? (
				<Resolved handoff={handoff} rep={props.rep} commands={commands} />
			) : (
				<Brief handoff={handoff} />
			)}
			<HandoffActions {...props} />
			<CommandResult commands={commands} />
			<HeldMessages contact={contact} outreach={props.outreach} commands={commands} />
			<div className="grid grid-cols-2 gap-2 empty:hidden">
				<ClaimButton handoff={handoff} commands={commands} />
				<CalledButton handoff={handoff} commands={commands} />
				<MailButton contact={contact} said={commands.say} refresh={props.refresh} />
			</div>
			{isResolved ? null : <Background handoff={handoff} />}
		</section>
	);
}

function Age({ handoff }: { handoff: HandoffCard }) {
	const now = useNow();
	return (
		<time
			dateTime={handoff.openedAt}
			title={handoff.openedAt}
			className="ms-auto text-xs text-muted-foreground tabular-nums"
		>
			{ageText(handoff.openedAt, now)}
		</time>
	);
}

/** What to know before a button is pressed; everything else stands below the buttons. */
function Brief({ handoff }: { handoff: HandoffCard }) {
	const { brief, promise, promiseClocks, callClocks } = handoff;
	return (
		<>
			<p className="leading-normal">{brief}</p>
			{promise ? <PromiseCountdown promise={promise} clocks={promiseClocks} /> : null}
			{callClocks ? (
				<p className="inline-flex items-center gap-1 font-medium">
					<CalendarCheck aria-hidden="true" className="size-3.5 shrink-0" />
					Intro call booked: {callClocks}
				</p>
			) : null}
		</>
	);
}

function Background({ handoff }: { handoff: HandoffCard }) {
	const { trigger, also, caps, reasons, steps, deliveries } = handoff;
	return (
		<>
			<p>
				<span className="font-medium">Why: </span>
				{TRIGGER_WORDS[trigger]}
				{also.length > 0 ? (
					<span className="text-muted-foreground">
						{" "}
						· also: {also.map((one) => TRIGGER_WORDS[one].toLowerCase()).join(", ")}
					</span>
				) : null}
			</p>
			{reasons.length > 0 ? (
				<ul aria-label="What they do says" className="grid list-disc gap-0.5 ps-5">
					{reasons.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			) : null}
			{caps.map((cap) => (
				<p key={cap} className="text-muted-foreground">
					{cap}
				</p>
			))}
			{steps.length > 0 ? (
				<div className="grid gap-1">
					<h3 className="font-medium">Suggested next steps</h3>
					<ol className="grid list-decimal gap-0.5 ps-5">
						{steps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				</div>
			) : null}
			<p className="text-xs">
				{deliveries.length > 0 ? (
					<Deliveries deliveries={deliveries} />
				) : (
					<span className="text-muted-foreground">
						Shown here only: Slack and CRM are told when the visitor accepts or leaves an address.
					</span>
				)}
			</p>
		</>
	);
}
