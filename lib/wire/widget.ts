import { z } from "zod";
import { brandColour } from "./brand-colour";
import { siteOrigin } from "./site-origin";

/** What the widget's screen and its route say to each other. */

const SITES_MAX = 50;
const SITE_MAX_CHARACTERS = 300;

const site = z
	.string()
	.max(SITE_MAX_CHARACTERS, "That address is too long.")
	.transform((written, context) => {
		const origin = siteOrigin(written);
		if (origin) return origin;
		context.addIssue({
			code: "custom",
			message: `“${written.trim().slice(0, 60)}” is not the address of a site. Write it without a path, such as https://www.example.com.`,
		});
		return z.NEVER;
	});

const colour = z.string().transform((written, context) => {
	const read = brandColour(written);
	if (read) return read;
	context.addIssue({ code: "custom", message: "Write the colour as # and six digits: #1e3a8a." });
	return z.NEVER;
});

export const widgetWritten = z.strictObject({
	/** Which sites may show the chat in a frame; the product's own always may. */
	sites: z
		.array(site)
		.max(SITES_MAX, "Fifty sites are the most. One line https://*.example.com stands for many.")
		.transform((sites) => [...new Set(sites)]),
	/** Of the launcher; null for the chat's own blue. */
	colour: colour.nullable(),
});
export type WidgetSettings = z.infer<typeof widgetWritten>;

/** Before an admin saved any: only our own pages. */
export const NO_SITES: WidgetSettings = { sites: [], colour: null };
