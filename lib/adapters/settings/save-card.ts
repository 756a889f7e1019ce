import type { Transaction } from "@/lib/adapters/db/prisma/client";
import type { Vault } from "@/lib/adapters/secrets/vault";
import type { Prisma } from "@/lib/generated/prisma/client";
import {
	DESTINATION_FIELDS,
	type DestinationCard,
	type DestinationField,
} from "@/lib/wire/destination-fields";
import { type FieldsToSave, isDestinationField } from "@/lib/wire/destinations";
import { hintOf } from "./hint";

/** For the audit: values as they are, of secrets the hint. */
export async function readCard(
	tx: Transaction,
	card: DestinationCard,
): Promise<Prisma.InputJsonObject> {
	const rows = await tx.destinationSetting.findMany({ orderBy: { name: "asc" } });
	const own = rows.filter(({ name }) => isOn(card, name));
	return Object.fromEntries(own.map(({ name, value, hint }) => [name, value ?? hint]));
}

export async function writeCard(
	tx: Transaction,
	{ fields, vault }: { fields: FieldsToSave; vault: Vault },
): Promise<void> {
	for (const [name, text] of Object.entries(fields)) {
		if (!isDestinationField(name)) continue;
		if (text === null) {
			await tx.destinationSetting.deleteMany({ where: { name } });
			continue;
		}
		const form = formOf(name, { text, vault });
		await tx.destinationSetting.upsert({
			where: { name },
			create: { name, ...form },
			update: form,
			select: { name: true },
		});
	}
}

function formOf(field: DestinationField, { text, vault }: { text: string; vault: Vault }) {
	return DESTINATION_FIELDS[field].secret
		? { value: null, sealed: vault.seal(field, text), hint: hintOf(text) }
		: { value: text, sealed: null, hint: null };
}

function isOn(card: DestinationCard, name: string): boolean {
	return isDestinationField(name) && DESTINATION_FIELDS[name].card === card;
}
