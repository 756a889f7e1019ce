import { useSyncExternalStore } from "react";

/** False until the page's script runs: a form sent before would leave by the browser's own way. */
export function useReady(): boolean {
	return useSyncExternalStore(
		() => () => {},
		() => true,
		() => false,
	);
}
