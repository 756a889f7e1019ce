/** What the server writes in front of the loader. */
export type WidgetConfig = {
	company: string;
	/** Of the server, for a loader that cannot tell where it came from. */
	origin: string;
	/** Sites that may show the chat, besides the server's own. */
	sites: readonly string[];
	/** `#rrggbb` */
	colour: string;
	/** What is read on that colour. */
	ink: string;
};

/** The parameter around the bundled loader, see app/widget.js/route.ts. */
export const CONFIG_NAME = "BATON_WIDGET_CONFIG";
/** Under `public/`, written by the build; visitors' browsers get it with a config in front, as /widget.js. */
export const LOADER_SCRIPT = "/widget/loader.js";
