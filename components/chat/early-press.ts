import { ISLAND_PLACE } from "./island-names";

type Early = { pressed: string | null; stop(): void };

declare global {
	interface Window {
		batonEarly?: Early;
	}
}

/**
 * Runs in the page's first bytes: on a slow line a visitor presses before the chat's script is there. The last
 * press is remembered by the button's name, and Enter counts as Send where it does later.
 */
export const EARLY_PRESS_SCRIPT = `(() => {
	const place = document.getElementById(${JSON.stringify(ISLAND_PLACE)});
	const ending = new AbortController();
	const early = { pressed: null, stop: () => ending.abort() };
	window.batonEarly = early;
	place.addEventListener("click", (event) => {
		const button = event.target.closest("button");
		if (button) early.pressed = button.ariaLabel || button.textContent;
	}, { signal: ending.signal });
	place.addEventListener("keydown", (event) => {
		const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing;
		if (!sends || event.target.tagName !== "TEXTAREA" || matchMedia("(pointer: coarse)").matches) return;
		event.preventDefault();
		early.pressed = "Send";
	}, { signal: ending.signal });
})()`;

/** Once the chat is alive: does what was pressed before, once. */
export function pressAgain(): void {
	const early = window.batonEarly;
	if (!early) return;
	early.stop();
	window.batonEarly = undefined;
	const buttons = document.getElementById(ISLAND_PLACE)?.querySelectorAll("button") ?? [];
	const named = [...buttons].find((one) => (one.ariaLabel || one.textContent) === early.pressed);
	named?.click();
}
