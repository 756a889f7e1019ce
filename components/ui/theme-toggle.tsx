"use client";

import { useSyncExternalStore } from "react";
import { Select } from "./select";

const CHOICES = [
	{ value: "system", label: "System" },
	{ value: "light", label: "Light" },
	{ value: "dark", label: "Dark" },
] as const;
type Choice = (typeof CHOICES)[number]["value"];

/** Keeps the choice under the key that the theme script reads, and lets that script apply it. */
export function ThemeToggle({ className }: { className?: string }) {
	const choice = useSyncExternalStore<Choice>(subscribe, storedChoice, () => "system");
	return (
		<Select
			aria-label="Colour theme"
			className={className ?? ""}
			options={CHOICES}
			value={choice}
			onValueChange={store}
		/>
	);
}

function subscribe(changed: () => void) {
	addEventListener("storage", changed);
	return () => removeEventListener("storage", changed);
}

function storedChoice(): Choice {
	const stored = localStorage.getItem("theme");
	return CHOICES.find((choice) => choice.value === stored)?.value ?? "system";
}

function store(choice: Choice) {
	if (choice === "system") localStorage.removeItem("theme");
	else localStorage.setItem("theme", choice);
	// The browser tells only the other tabs.
	dispatchEvent(new StorageEvent("storage", { key: "theme" }));
}
