"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { DEFAULT_PREFERENCES, type Preferences } from "@/lib/wire/preferences";
import { command } from "./ask";

type Kept = {
	preferences: Preferences;
	/** Null when it is kept, else the sentence why not; then nothing has changed. */
	save(next: Preferences): Promise<string | null>;
};

const PreferencesContext = createContext<Kept>({
	preferences: DEFAULT_PREFERENCES,
	save: async () => null,
});

export function PreferencesProvider({
	first,
	children,
}: {
	first: Preferences;
	children: ReactNode;
}) {
	const [preferences, setPreferences] = useState(first);

	async function save(next: Preferences) {
		const before = preferences;
		setPreferences(next);
		const path = "/api/console/me/preferences";
		const answer = await command({ method: "PUT", path, body: next });
		if (answer.ok) return null;
		setPreferences(before);
		return answer.message;
	}

	return (
		<PreferencesContext.Provider value={{ preferences, save }}>
			{children}
		</PreferencesContext.Provider>
	);
}

export function usePreferences(): Kept {
	return useContext(PreferencesContext);
}
