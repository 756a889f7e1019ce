import { isNegative } from "@/lib/qualification/persona";
import type { Persona } from "@/lib/qualification/qualification";
import type { Destination, Priority, RaisedBy, Trigger } from "./handoff";
import type { Announcement } from "./matrix";

export type Addressed = {
	destination: Destination;
	priority: Priority;
	announces: Announcement;
};

/** Triggers that sales would act on; they stay silent for a competitor or a researcher. */
const SALES_TRIGGERS: readonly Trigger[] = ["hot_lead", "warm_soft_offer"];

export function firesFor(trigger: Trigger, persona: Persona): boolean {
	return !(isNegative(persona) && SALES_TRIGGERS.includes(trigger));
}

/**
 * The one place where who the visitor is changes where a handoff goes. A competitor or researcher is
 * refused nobody, and costs nobody: never sales, normal priority, and except when they ask for a person
 * nobody is pinged before they leave an address.
 */
export function addressedTo(
	persona: Persona,
	{ trigger, ...row }: Addressed & { trigger: RaisedBy },
): Addressed {
	if (!isNegative(persona)) return row;
	if (trigger === "explicit_request") {
		return { destination: "general", priority: "normal", announces: row.announces };
	}
	return { ...awayFromSales(row), announces: "on_acceptance" };
}

/** Where an open handoff stays, once more is known of the visitor than when it opened. */
export function keptAddress(
	persona: Persona,
	{ destination, priority }: Omit<Addressed, "announces">,
): Omit<Addressed, "announces"> {
	return isNegative(persona) ? awayFromSales({ destination }) : { destination, priority };
}

function awayFromSales({ destination }: Pick<Addressed, "destination">) {
	return {
		destination: destination === "sales" ? "general" : destination,
		priority: "normal",
	} as const;
}
