import { z } from "zod";

/** What HubSpot accepts in a request. Source: HubSpot's public API specification, CRM objects. */
const properties = z.record(z.string(), z.string());
const association = z.object({
	to: z.object({ id: z.string() }),
	types: z
		.array(
			z.object({
				associationCategory: z.literal("HUBSPOT_DEFINED"),
				associationTypeId: z.number(),
			}),
		)
		.min(1),
});
export const created = z.object({ properties, associations: z.array(association).default([]) });
export const changed = z.object({ properties });
const upsert = z.object({ id: z.string(), idProperty: z.string(), properties });
export type UpsertInput = z.infer<typeof upsert>;
export const upserts = z.object({ inputs: z.array(upsert).min(1).max(100) });
export const reads = z.object({ inputs: z.array(z.object({ id: z.string() })).max(100) });
export const searches = z.object({
	filterGroups: z.array(
		z.object({
			filters: z.array(
				z.object({ propertyName: z.string(), operator: z.string(), value: z.string() }),
			),
		}),
	),
});
export const merges = z.object({ primaryObjectId: z.string(), objectIdToMerge: z.string() });
export const definition = z.object({
	name: z.string(),
	label: z.string(),
	type: z.string(),
	fieldType: z.string(),
	groupName: z.string(),
});
