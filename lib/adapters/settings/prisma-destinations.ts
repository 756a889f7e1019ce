import type { Database } from "@/lib/adapters/db/prisma/client";
import { saveSection } from "@/lib/adapters/db/settings/save-section";
import { DESTINATION_FIELDS, type DestinationField } from "@/lib/wire/destination-fields";
import {
	type FieldShown,
	type FieldsShown,
	fieldsShown,
	isDestinationField,
} from "@/lib/wire/destinations";
import type { DestinationStore } from "./destination-store";
import { hintOf } from "./hint";
import type { Sources } from "./read-outside";
import { reseal } from "./reseal";
import { readCard, writeCard } from "./save-card";
import { type FieldsInForce, fieldsInForce } from "./stored-fields";

export function createDestinations(database: Database, sources: Sources): DestinationStore {
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
					write: (tx, fields) => writeCard(tx, { fields, vault: sources.vault }),
				},
				{ ...saving, value: value.fields },
			),
		reseal: () => reseal(database, sources.vault),
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
