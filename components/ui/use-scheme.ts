import { useLayoutEffect } from "react";

/**
 * Follows the colour scheme as the script in the page's head does. A missing page is drawn by the browser alone,
 * and a script that React puts into a page never runs.
 */
export function useScheme(): void {
	useLayoutEffect(() => {
		const media = matchMedia("(prefers-color-scheme: dark)");
		const apply = () => {
			const chosen = chosenScheme();
			const isDark = chosen === "dark" || (chosen !== "light" && media.matches);
			document.documentElement.classList.toggle("dark", isDark);
		};
		apply();
		media.addEventListener("change", apply);
		addEventListener("storage", apply);
		return () => {
			media.removeEventListener("change", apply);
			removeEventListener("storage", apply);
		};
	}, []);
}

/** A browser may refuse its storage. */
function chosenScheme(): string | null {
	try {
		return localStorage.getItem("theme");
	} catch {
		return null;
	}
}
