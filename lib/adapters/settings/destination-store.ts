import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import type { FieldsShown, FieldsToSave } from "@/lib/wire/destinations";

export type CardToSave = { card: DestinationCard; fields: FieldsToSave };

/** Where the outside is, as admins see and set it. Secrets go in; hints come out. */
export type DestinationStore = {
	fields(): Promise<FieldsShown>;
	save(saving: Saving<CardToSave>): Promise<Saved>;
	/**
	 * Seals anew what an earlier APP_SECRET sealed. May run at any time, also twice at once.
	 * @returns how many rows were sealed anew, and how many no key of ours opens
	 */
	reseal(): Promise<{ sealedAnew: number; unreadable: number }>;
};
