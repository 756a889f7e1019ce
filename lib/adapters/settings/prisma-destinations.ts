import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { saveSection } from "@/lib/adapters/db/settings/save-section";
import { DESTINATION_FIELDS, type DestinationField } from "@/lib/wire/destination-fields";
import {
	type FieldShown,
	type FieldsShown,
	fieldsShown,
	isDestinationField,
} from "@/lib/wire/destinations";
import { readDeliveryLog } from "./delivery-log";
import { readDeliveryText, type TextPlace } from "./delivery-text";
import type { DestinationStore } from "./destination-store";
import { hintOf } from "./hint";
import { noteSuccess, readLanes } from "./lanes";
import type { Sources } from "./read-outside";
import { readCard, writeCard } from "./save-card";
import { type FieldsInForce, fieldsInForce } from "./stored-fields";
import { deleteWebhook, readWebhooks, writeWebhook } from "./webhook-rows";

export function createDestinations(
	database: Database,
	{ place, ...sources }: Sources & { place: TextPlace },
): DestinationStore {
	const { vault } = sources;
	return {
		async fields() {
			const rows = await database.destinationSetting.findMany();
			return shown(fieldsInForce(rows, sources));
		},
		save: ({ value, ...saving }) =>
			saveSection(
				database,
				{
					section: value.card,
					read: (tx) => readCard(tx, value.card),
					write: (tx, fields) => writeCard(tx, { fields, vault }),
				},
				{ ...saving, value: value.fields },
			),
		lanes: () => readLanes(database),
		noteSuccess: (lane) => noteSuccess(database, lane),
		deliveries: (asked) => readDeliveryLog(database, asked),
		deliveryText: (id) => readDeliveryText(database, id, place),
		async noteReplay({ actor, at, which, count }) {
			const after = which === "all" ? { all: true, count } : { ids: [...which.ids], count };
			const subject = "settings:deliveries";
			await audit(database, { actor, at, action: "deliveries_replayed", subject, after });
		},
		webhooks: () => readWebhooks(database, vault),
		saveWebhook: (saving) => writeWebhook(database, { ...saving, vault }),
		removeWebhook: (removing) => deleteWebhook(database, removing),
	};
}

function shown(inForce: FieldsInForce): FieldsShown {
	const names = Object.keys(DESTINATION_FIELDS).filter(isDestinationField);
	return fieldsShown.parse(Object.fromEntries(names.map((one) => [one, shownOf(inForce, one)])));
}

function shownOf(inForce: FieldsInForce, field: DestinationField): FieldShown {
	const found = inForce(field);
	if (found.state !== "set") return { state: found.state, shown: null };
	const { secret } = DESTINATION_FIELDS[field];
	const text = secret ? hintOf(found.value) : found.value;
	if (found.source === "screen") return { state: "screen", shown: text };
	return { state: secret ? "operator" : "environment", shown: text };
}
