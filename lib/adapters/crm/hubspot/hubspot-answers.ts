import { z } from "zod";

/** HubSpot's answers, as far as we rely on them. Source: HubSpot's public API specification, CRM objects. */
export const crmObject = z.object({
	id: z.string(),
	properties: z.record(z.string(), z.string().nullable()).default({}),
	/** Opens the record in HubSpot; newer answers carry it. */
	url: z.string().optional(),
});
export type CrmObject = z.infer<typeof crmObject>;

export const upsertAnswer = z.object({
	results: z.array(crmObject.extend({ new: z.boolean().default(false) })).default([]),
	errors: z
		.array(z.object({ message: z.string().default(""), category: z.string().default("") }))
		.default([]),
});

export const objectList = z.object({ results: z.array(crmObject).default([]) });

const linked = z.object({ results: z.array(z.object({ id: z.string() })) }).optional();
export const contactWithLinks = z.object({
	id: z.string(),
	associations: z.object({ notes: linked, tasks: linked }).optional(),
});

export const ownerList = z.object({ results: z.array(z.object({ id: z.string() })).default([]) });

export const accountDetails = z.object({
	portalId: z.number(),
	uiDomain: z.string().default("app.hubspot.com"),
});

export const anyAnswer = z.unknown();
