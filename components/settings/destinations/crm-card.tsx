"use client";

import { z } from "zod";
import { Field } from "@/components/ui/field";
import { CRM_KINDS, type CrmKind, type DestinationField } from "@/lib/wire/destination-fields";
import { PlainSelect } from "../plain-select";
import { CardFrame } from "./card-frame";
import type { DestinationCardProps } from "./card-props";
import { DestinationFieldRow } from "./destination-field";
import { HealthLines } from "./health-lines";
import { TestHandoff } from "./test-handoff";
import { useCard } from "./use-card";

const KINDS = [
	{ value: "built_in", label: "The built-in record" },
	{ value: "hubspot", label: "HubSpot" },
	{ value: "pipedrive", label: "Pipedrive" },
	{ value: "salesforce", label: "Salesforce" },
] as const satisfies readonly { value: CrmKind; label: string }[];

type Row = { field: DestinationField; label: string; hint?: string; placeholder?: string };

const FIELDS = {
	built_in: [],
	hubspot: [
		{
			field: "hubspot_access_token",
			label: "Access token",
			hint: "Of a private app or service key that may read and write contacts, notes and tasks.",
		},
	],
	pipedrive: [
		{
			field: "pipedrive_url",
			label: "Address of your Pipedrive",
			placeholder: "https://yourcompany.pipedrive.com",
		},
		{ field: "pipedrive_api_token", label: "API token" },
	],
	salesforce: [
		{
			field: "salesforce_url",
			label: "My Domain address",
			placeholder: "https://yourcompany.my.salesforce.com",
		},
		{ field: "salesforce_client_id", label: "Consumer key" },
		{
			field: "salesforce_client_secret",
			label: "Consumer secret",
			hint: "Of a connected app with the client-credentials flow.",
		},
	],
} as const satisfies Record<CrmKind, readonly Row[]>;

export function CrmCard({
	fields,
	stamp,
	health,
	inForce,
}: DestinationCardProps & { inForce: CrmKind }) {
	const draft = useCard("crm", stamp);
	const chosen = z.enum(CRM_KINDS).safeParse(draft.fields.crm ?? fields.crm.shown).data ?? inForce;
	const rows: readonly Row[] = FIELDS[chosen];
	return (
		<CardFrame
			id="crm"
			title="CRM"
			intro="Each handoff becomes a contact with a note, and a task for whoever is on duty. The built-in record is always there and needs nothing."
			draft={draft}
			state={
				<HealthLines
					lines={health}
					meanwhile="Baton keeps trying what may pass; nothing is lost, and the contact page has it all."
				/>
			}
			actions={inForce === "built_in" ? null : <TestHandoff card="crm" name="the CRM" />}
		>
			<Field id="crm-kind" label="Which CRM" error={draft.problems.crm} className="max-w-xs">
				{(control) => (
					<PlainSelect
						{...control}
						options={KINDS}
						value={chosen}
						onChange={({ target }) => draft.set("crm", target.value)}
					/>
				)}
			</Field>
			{rows.map((row) => (
				<DestinationFieldRow key={row.field} {...row} shown={fields[row.field]} draft={draft} />
			))}
		</CardFrame>
	);
}
