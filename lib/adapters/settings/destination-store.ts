import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { Instant } from "@/lib/availability/types";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import type {
	DeliveryPage,
	DeliveryText,
	FieldsShown,
	FieldsToSave,
	WebhookShown,
} from "@/lib/wire/destinations";
import type { WebhookEndpoint } from "./outside-settings";

export type CardToSave = { card: DestinationCard; fields: FieldsToSave };

/** What deliveries have shown of one way; instants by the database's clock. */
export type LaneHealth = {
	lane: string;
	/** In a row. */
	failures: number;
	deliveredAt: Instant | null;
	failingSince: Instant | null;
	failedReason: string | null;
};

export type WebhookToSave = Pick<WebhookEndpoint, "id" | "events"> & {
	/** null keeps what is there. */
	url: string | null;
	/** A new endpoint gets a secret in any case. */
	renewSecret: boolean;
};

export type WebhookSecret = { secret: string | null } | "gone";

export type Changing = { actor: Actor; at: Instant };

/** Where the outside is, as admins see and set it. Secrets go in; hints come out. */
export type DestinationStore = {
	fields(): Promise<FieldsShown>;
	save(saving: Saving<CardToSave>): Promise<Saved>;
	lanes(): Promise<LaneHealth[]>;
	/** A test got through: the way works. */
	noteSuccess(lane: string): Promise<void>;
	/** The newest first; `before` is the page's own word for where to go on. */
	deliveries(asked: { failed: boolean; before: string | null }): Promise<DeliveryPage>;
	/** What was sent, or would be, as text without secrets; null when there is no such delivery. */
	deliveryText(id: string): Promise<DeliveryText | null>;
	noteReplay(
		replayed: Changing & { which: { ids: readonly string[] } | "all"; count: number },
	): Promise<void>;
	webhooks(): Promise<WebhookShown[]>;
	/**
	 * Adds it, or changes the one with this id; a disabled one is switched on again. A new secret is told this
	 * once, for the other side must know it. `gone`: there is none with this id, and no address for a new one.
	 */
	saveWebhook(saving: Changing & { webhook: WebhookToSave }): Promise<WebhookSecret>;
	/** @returns false when it does not exist */
	removeWebhook(removing: Changing & { id: string }): Promise<boolean>;
};
