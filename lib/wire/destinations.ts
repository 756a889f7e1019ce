import { z } from "zod";
import { DESTINATION_FIELDS, type DestinationField } from "./destination-fields";

/** What the destinations' screen and its routes say to each other. No secret is ever among it. */

/**
 * `operator`: set in the environment and not to be changed here. `environment`: set there, until an admin sets
 * another. `unreadable`: kept, but sealed with an APP_SECRET that is gone.
 */
const fieldState = z.enum(["unset", "screen", "operator", "environment", "unreadable"]);
export type FieldState = z.infer<typeof fieldState>;

const field = z.enum(Object.keys(DESTINATION_FIELDS).filter(isDestinationField));

/** `shown`: of a secret its hint, of all else the value itself. */
const fieldShown = z.object({ state: fieldState, shown: z.string().nullable() });
export type FieldShown = z.infer<typeof fieldShown>;

export const fieldsShown = z.record(field, fieldShown);
export type FieldsShown = z.infer<typeof fieldsShown>;

/** A text sets, null takes off, what is not named stays. */
export const fieldsToSave = z.partialRecord(field, z.string().max(2_000).nullable());
export type FieldsToSave = z.infer<typeof fieldsToSave>;

export function isDestinationField(name: string): name is DestinationField {
	return Object.hasOwn(DESTINATION_FIELDS, name);
}

/** How one way to the outside fares. Instants in milliseconds. */
export type Health = {
	/** Which way, where a card has several: "Legal". */
	name: string | null;
	/** `off`: not set up. `untried`: set up, and nothing has gone that way yet. */
	state: "connected" | "failing" | "untried" | "off";
	lastSuccess: number | null;
	failingSince: number | null;
	/** In words, with what to do where we know it. */
	lastError: string | null;
};

/** What the booking page must be set to. `unknown`: we cannot look, so the admin is asked to. */
export type BookingCheck = { state: "right" | "wrong" | "unknown"; text: string };

/** What became of a test handoff, one line for each way it took. */
export const testAnswer = z.object({
	lines: z.array(
		z.object({
			name: z.string(),
			outcome: z.enum(["delivered", "retry", "refused"]),
			says: z.string(),
			milliseconds: z.number(),
		}),
	),
});
export type TestAnswer = z.infer<typeof testAnswer>;

const DELIVERY_STATES = ["pending", "delivered", "retrying", "refused"] as const;

export const deliveryLine = z.object({
	id: z.string(),
	at: z.string(),
	target: z.enum(["slack", "crm", "mail", "visitor"]),
	destination: z.string(),
	event: z.string(),
	/** Whom it is about, for the team's eyes. */
	subject: z.string(),
	handoffId: z.string(),
	state: z.enum(DELIVERY_STATES),
	attempts: z.number(),
	/** Of the last try. */
	milliseconds: z.number().nullable(),
	lastError: z.string().nullable(),
	/** Nobody can know whether an earlier try arrived. */
	unknown: z.boolean(),
});
export type DeliveryLine = z.infer<typeof deliveryLine>;

export const deliveryPage = z.object({
	rows: z.array(deliveryLine),
	next: z.string().nullable(),
	/** How many have not got through, on all pages. */
	failed: z.number(),
});
export type DeliveryPage = z.infer<typeof deliveryPage>;

/** `sent`: these very words went out; else they would, as far as is known now. */
export const deliveryText = z.object({ text: z.string(), sent: z.boolean() });
export type DeliveryText = z.infer<typeof deliveryText>;

export const webhookShown = z.object({
	id: z.string(),
	url: z.string(),
	events: z.array(z.string()),
	state: z.enum(["working", "failing", "disabled", "unreadable"]),
	/** In words: why it was disabled, or what failed last. */
	reason: z.string().nullable(),
	since: z.number().nullable(),
});
export type WebhookShown = z.infer<typeof webhookShown>;
