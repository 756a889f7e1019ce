import type { Instant } from "@/lib/availability/types";
import type { LeadOutcome } from "@/lib/handoff/lead-outcome";
import type { Qualification } from "@/lib/qualification/qualification";
import type { ContactDuplicate } from "@/lib/wire/console";
import type { Actor } from "./desk";

type Acting = { actor: Actor; at: Instant };
export type Written = { result: "done" | "already" | "not_found" };

/** What the correction says in the audit and the timeline. */
export type Corrected = {
	action: string;
	before: Record<string, string | null>;
	after: Record<string, string | null>;
};

/** What reps know better, write down and decide about a contact. Each verb is one audited transaction. */
export type ContactBook = {
	/**
	 * Applies a rep's word to the newest state of a conversation; a turn that was decided on an older state is
	 * decided anew. `change` is pure and may run again.
	 */
	correct(
		input: Acting & {
			conversationId: string;
			change(state: Qualification): { state: Qualification; corrected: Corrected };
		},
	): Promise<Written>;
	assignOwner(
		input: Acting & { contactId: string; ownerId: string | null },
	): Promise<Written | { result: "unknown_rep" }>;
	/** `id` comes from the rep's page: sending again is harmless. */
	addNote(input: Acting & { contactId: string; id: string; body: string }): Promise<Written>;
	removeNote(input: Acting & { contactId: string; noteId: string }): Promise<Written>;
	setOutcome(
		input: Acting & { contactId: string; id: string; outcome: LeadOutcome },
	): Promise<Written>;
	setTaskDone(input: Acting & { taskId: string; done: boolean }): Promise<Written>;
	/** Leaves a line in the contact's timeline for what another part of the product carries out. */
	note(input: Acting & { contactId: string; corrected: Corrected }): Promise<void>;
	/** Contacts with the same mailbox or telephone; never by name. */
	duplicates(contactId: string): Promise<ContactDuplicate[]>;
	/** The contact that has this very address, as a candidate. */
	candidate(input: { contactId: string; email: string }): Promise<ContactDuplicate | null>;
	/** Everything of `otherId` becomes `contactId`'s. Refused unless an address or a telephone speaks for it. */
	merge(
		input: Acting & { contactId: string; otherId: string; email: string | null },
	): Promise<Written | { result: "not_the_same" }>;
	/** Where a merged contact went. */
	mergedInto(contactId: string): Promise<string | null>;
};
