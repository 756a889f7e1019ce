import type { Actor } from "@/lib/adapters/db/desk";
import type { Instant } from "@/lib/availability/types";
import type { Phase } from "@/lib/engagement/kinds";
import type { GateReason } from "@/lib/engagement/outreach/gate-reasons";
import type { MailKind } from "@/lib/engagement/outreach/incoming-mail";
import type { Reaction, Sequence, SequenceStep } from "@/lib/engagement/outreach/sequence";
import type { Rules } from "@/lib/engagement/rules";
import type { QuarantinedMessage, SequenceRow } from "@/lib/wire/outreach";

export type Recipient = {
	contactId: string;
	email: string | null;
	name: string | null;
	company: string | null;
	role: string | null;
};

export type MessageToWrite = {
	id: string;
	contactId: string;
	origin: "automated" | "manual";
	subject: string;
	body: string;
	sendAfter: Instant;
	createdBy: string | null;
	at: Instant;
	/** Not empty: a rep must see it first. */
	quarantine: GateReason[];
	/** A model put it into words. */
	byModel: boolean;
	step: { enrolmentId: string; key: string } | null;
};

/**
 * `duplicate`: this step was written before. `off`: Auto-Engage is off, and nothing automated is written.
 * `channel_off`: no e-mail goes to this contact, whoever writes it.
 */
export type Written =
	| "queued"
	| "held"
	| "quarantined"
	| "duplicate"
	| "off"
	| "channel_off"
	| "no_contact";

/** A queued message with everything that decides whether it goes out now. */
export type MessageToSend = {
	id: string;
	contactId: string;
	origin: "automated" | "manual";
	subject: string;
	body: string;
	sendAfter: Instant;
	attempts: number;
	email: string | null;
	emailChannel: boolean;
	autoEngage: boolean;
	suppressed: "unsubscribed" | "bounced" | null;
	/** A person has this contact's card: automation is silent. */
	handoffOpen: boolean;
	phase: Phase;
	zone: string;
	rules: Rules;
	/** When messages went out to this contact in the last fortnight. */
	sent: Instant[];
	/** Message-IDs sent before in the same sequence, the oldest first. */
	thread: string[];
	enrolmentId: string | null;
};

export type SendingEnd =
	| { outcome: "sent"; at: Instant; mailId: string }
	/** Try again then; `attempts` counts. */
	| { outcome: "retry"; at: Instant; reason: string }
	| { outcome: "failed"; at: Instant; reason: string };

export type Enrolment = {
	id: string;
	state: "active" | "finished" | "stopped";
	sequenceActive: boolean;
	steps: SequenceStep[];
	recipient: Recipient;
	autoEngage: boolean;
	emailChannel: boolean;
	/** The last message of it that went out. */
	last: { stepKey: string; sentAt: Instant; reaction: Reaction } | null;
	/** Steps written, whatever became of them. */
	written: string[];
};

export type ReceivedMail = {
	id: string;
	kind: MailKind;
	from: string;
	subject: string;
	text: string;
	/** Message-IDs that it may answer. */
	answers: readonly string[];
	at: Instant;
};

/** Whose mail it is; null when it belongs to nobody we wrote to. */
export type Received = { contactId: string; outreachId: string | null } | "again" | "nobodys";

export type OutreachStore = {
	recipient(contactId: string): Promise<Recipient | null>;
	write(message: MessageToWrite): Promise<Written>;
	toSend(id: string, now: Instant): Promise<MessageToSend | null>;
	/** It waits: until when, and for what in words. */
	postpone(input: { id: string; until: Instant; waitsFor: string }): Promise<void>;
	cancel(input: { id: string; because: string }): Promise<void>;
	/**
	 * The last look, with the contact locked: when the message may still go out, `proceed` is called and the
	 * lock is let go after it. Whoever pauses or switches off before that wins; whoever comes after is too late.
	 */
	proceed(input: { id: string; mailId: string; proceed: () => void }): Promise<boolean>;
	/** A message whose sender died is failed after a while; `under_way`: look again. */
	settleLost(id: string): Promise<"lost" | "under_way" | "not_sending">;
	endSending(input: { id: string } & SendingEnd): Promise<void>;
	enrol(input: {
		id: string;
		sequenceId: string;
		contactId: string;
		actor: Actor;
		at: Instant;
	}): Promise<"enrolled" | "already" | "not_found" | "off">;
	enrolment(id: string): Promise<Enrolment | null>;
	endEnrolment(input: {
		id: string;
		to: "finished" | "stopped";
		because: string;
		at: Instant;
	}): Promise<boolean>;
	/** Every sequence of the contact ends, and what of them is queued is cancelled. */
	stopSequences(input: { contactId: string; because: string; at: Instant }): Promise<number>;
	sequences(): Promise<SequenceRow[]>;
	saveSequence(input: {
		id: string;
		version: number;
		value: Sequence;
		actor: Actor;
		at: Instant;
	}): Promise<
		{ result: "saved"; version: number } | { result: "moved" } | { result: "name_taken" }
	>;
	quarantined(): Promise<QuarantinedMessage[]>;
	/** A rep's word on a quarantined message, with the text as they want it. */
	settleQuarantined(input: {
		id: string;
		actor: Actor;
		at: Instant;
		to: { subject: string; body: string } | "discarded";
	}): Promise<"done" | "already" | "not_found">;
	suppress(input: {
		email: string;
		reason: "unsubscribed" | "bounced";
		at: Instant;
	}): Promise<string | null>;
	/** Whom a message went to, for its links; null for an unknown id. */
	contactOf(outreachId: string): Promise<{ contactId: string; email: string | null } | null>;
	noteReaction(input: {
		outreachId: string;
		kind: "opened" | "clicked";
		at: Instant;
	}): Promise<void>;
	receive(mail: ReceivedMail): Promise<Received>;
	mailboxPlace(mailbox: string): Promise<{ uidValidity: string; lastUid: number } | null>;
	/** How a look into the mailbox went: null when it went well. */
	noteLook(look: { problem: string | null }): Promise<void>;
	keepMailboxPlace(input: { mailbox: string; uidValidity: string; lastUid: number }): Promise<void>;
};
