/**
 * Buttons and fields say themselves which key reaches them, by `aria-keyshortcuts`: a screen that has them
 * needs no list of its own, and a key without a target does nothing.
 */
export function pressTarget(key: string): boolean {
	const target = targetsOf(key).find(isReachable);
	if (!target) return false;
	target.focus();
	if (target instanceof HTMLButtonElement) target.click();
	target.scrollIntoView({ block: "nearest" });
	return true;
}

/** Presses it as soon as it is on the page: the page it is on may still be on its way. */
export function pressWhenThere(key: string, withinMs: number): void {
	if (pressTarget(key)) return;
	const observer = new MutationObserver(() => {
		if (pressTarget(key)) stop();
	});
	const late = setTimeout(stop, withinMs);
	function stop() {
		clearTimeout(late);
		observer.disconnect();
	}
	observer.observe(document.body, { childList: true, subtree: true, attributes: true });
}

/** The next or the previous line of the lists of the page; the first one when none is in focus. */
export function moveBetweenRows(step: 1 | -1): void {
	const rows = [...document.querySelectorAll<HTMLElement>("main a[data-row]")].filter(isReachable);
	const focused = focusedRow();
	const at = focused ? rows.indexOf(focused) : -1;
	const next = at < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
	next?.focus();
	next?.closest("li")?.scrollIntoView({ block: "nearest" });
}

/** The line in focus. */
export function focusedRow(): HTMLAnchorElement | null {
	const { activeElement } = document;
	return activeElement instanceof HTMLAnchorElement && activeElement.matches("[data-row]")
		? activeElement
		: null;
}

/** Letters typed into a field are text; in a menu or dialog they belong to it. */
export function isTaken(event: KeyboardEvent): boolean {
	const { target } = event;
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.closest(TAKEN_BY) !== null;
}

const TAKEN_BY = "input, textarea, select, [role=dialog], [role=menu], [role=listbox]";

function targetsOf(key: string): HTMLElement[] {
	const named = document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]");
	return [...named].filter((element) =>
		(element.getAttribute("aria-keyshortcuts") ?? "").split(" ").includes(key),
	);
}

function isReachable(element: HTMLElement): boolean {
	return element.checkVisibility() && !element.matches(":disabled, [aria-disabled=true]");
}
