import { z } from "zod";

/** The widget's settings as the fields hold them. */
export const widgetDraft = z.object({
	/** One a line. */
	sites: z.string(),
	colour: z.string(),
});
export type WidgetDraft = z.infer<typeof widgetDraft>;

/** As the server takes it. */
export function writtenWidget({ sites, colour }: WidgetDraft) {
	return { sites: linesOf(sites), colour: colour.trim() || null };
}

export function widgetChanges(before: WidgetDraft, after: WidgetDraft): string[] {
	return [
		...(before.sites === after.sites ? [] : ["which sites may show the chat"]),
		...(before.colour === after.colour ? [] : ["the colour"]),
	];
}

function linesOf(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}
