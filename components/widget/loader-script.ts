import { CONFIG_NAME, type WidgetConfig } from "./config";

/** The bundled loader with its config, as a browser gets it. */
export function loaderScript(bundle: string, config: WidgetConfig): string {
	return `(function(${CONFIG_NAME}){${bundle}})(${JSON.stringify(config)});\n`;
}
