import { isOnSites } from "@/lib/wire/site-origin";
import type { WidgetConfig } from "./config";
import { mountWidget } from "./mount-widget";

declare const BATON_WIDGET_CONFIG: WidgetConfig;

const ONCE = Symbol.for("baton-widget");

/* The script that a site puts on its pages. A second tag finds the first one's mark. */
if (!Reflect.has(window, ONCE)) {
	Reflect.set(window, ONCE, true);
	start(BATON_WIDGET_CONFIG);
}

function start(config: WidgetConfig) {
	const from =
		document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
	const server = URL.canParse(from) ? new URL(from).origin : config.origin;
	if (location.origin !== server && !isOnSites(location.origin, config.sites)) {
		console.warn(
			`Baton: ${location.origin} may not show this chat. An admin can add it under ${server}/console/settings/widget.`,
		);
		return;
	}
	Reflect.set(window, "Baton", mountWidget({ ...config, origin: server }));
	dispatchEvent(new Event("baton:ready"));
}
