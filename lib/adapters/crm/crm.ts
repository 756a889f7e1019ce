import type { Instant } from "@/lib/availability/types";
import type { DeliveryOutcome, Told } from "@/lib/handoff/delivery";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";

/** What a CRM holds of one handoff. Kept with our handoff, so that later events change these records. */
export type CrmRecord = {
	contactId: string;
	noteId: string;
	taskId: string;
	/** Opens the contact in the CRM. */
	url: string;
	/** Which CRM these records stand in. */
	crm: string;
};

export type CrmDelivery = {
	event: HandoffEvent;
	/** Our own ids, which make a repeat recognisable. */
	eventId: string;
	handoffId: string;
	/** When the event happened. */
	at: Instant;
	/** The stable address of this handoff in Baton. */
	link: string;
	/** The CRM's own id of whoever is on commercial duty. */
	ownerId?: string;
	/** When the task is due, ISO. The same for every try of one event. */
	dueAt: string;
	/** What earlier events or tries left behind, complete or not. */
	known?: Partial<CrmRecord>;
};

export type CrmAnswer = Told & {
	/** Also after a failure, as far as it got; the caller keeps it and passes it as `known` next time. */
	record?: Partial<CrmRecord>;
};

/**
 * A CRM: one contact, one note with the whole packet, one task for whoever is on duty. `deliver` may be
 * repeated at will, also after a crash: it looks for what an earlier try left before it writes. Events of one
 * handoff must not run side by side.
 */
export type Crm = {
	deliver(packet: Packet, delivery: CrmDelivery): Promise<CrmAnswer>;
	/** Is the credential good for what `deliver` does? For `baton doctor` and the destinations screen. */
	check(): Promise<DeliveryOutcome>;
	/** The CRM's own id of the user with this address; undefined when it knows none or may not tell. */
	ownerOf?(email: string): Promise<string | undefined>;
};

/** A delivery that names whoever is on duty by our own user. */
export type DutyDelivery = Omit<CrmDelivery, "ownerId"> & { dutyUserId: string | null };

/** What the workflows see: the record of our own with the chosen CRM beside it. */
export type ToldCrm = {
	deliver(packet: Packet, delivery: DutyDelivery): Promise<CrmAnswer>;
	check(): Promise<DeliveryOutcome>;
};

/** For an admin's test: to the chosen CRM alone, nothing is written here. */
export type TriedCrm = {
	tryOut(packet: Packet, delivery: CrmDelivery): Promise<DeliveryOutcome>;
};
