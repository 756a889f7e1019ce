import type { ContactDetails } from "@/lib/qualification/facts";
import type { Destination, HandoffKind, HandoffStatus, Offer, Priority, Trigger } from "./handoff";

/** A handoff that is not resolved yet, as far as deciding needs it. */
export type CurrentHandoff = {
	trigger: Trigger;
	also: readonly Trigger[];
	kind: HandoffKind;
	destination: Destination;
	priority: Priority;
	status: Exclude<HandoffStatus, "resolved">;
	offers: readonly Offer[];
	accepted: boolean;
	/** Slack and CRM have been told. */
	announced: boolean;
};

/** What happened before this decision, this message included. */
export type Ledger = {
	/** Visitor's messages so far; a message with its reply is an exchange. */
	exchanges: number;
	/** Short, non-committal replies in a row, while nothing is offered. */
	shortReplies: number;
	/** The same question again after an answer. */
	repeatsQuestion: boolean;
	/** Every trigger ever proposed in this conversation. */
	proposed: readonly Trigger[];
	current: CurrentHandoff | null;
	/** Known before this message. */
	contactBefore: ContactDetails;
};
