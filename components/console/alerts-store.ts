const KEY = "console-alerts";

/** Whether this browser may make a noise: the rep's own choice, kept here and not on the server. */
export function alertsAreOn(): boolean {
	return localStorage.getItem(KEY) === "on";
}

export function subscribeToAlerts(changed: () => void): () => void {
	addEventListener("storage", changed);
	return () => removeEventListener("storage", changed);
}

export function setAlerts(on: boolean): void {
	if (on) localStorage.setItem(KEY, "on");
	else localStorage.removeItem(KEY);
	// The browser tells only the other tabs.
	dispatchEvent(new StorageEvent("storage", { key: KEY }));
}
