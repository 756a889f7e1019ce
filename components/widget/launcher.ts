import { drawing, make, set } from "./make";

type LauncherParts = { label: string; press(): void };

const BUBBLE =
	"M12 4c5 0 8.500 3.100 8.500 7.200S17 18.400 12 18.400c-1 0-2-.1-2.900-.4L4.500 20l1.200-3.700C4.300 15 3.500 13.200 3.500 11.200 3.500 7.100 7 4 12 4Z";
const FOLD = "m6 9.500 6 6 6-6";
const SHOWN_MOST = 9;

/** The round button; its number is said in words too. */
export function createLauncher({ label, press }: LauncherParts) {
	const { svg, redraw } = drawing(BUBBLE);
	const badge = make("span", { class: "badge", "aria-hidden": "true" });
	const news = make("span", { class: "spoken", role: "status" });
	const element = make(
		"button",
		{ type: "button", class: "launcher", "aria-haspopup": "dialog" },
		svg,
		badge,
	);
	element.addEventListener("click", press);

	function show({ open, unread }: { open: boolean; unread: number }) {
		const words = unread === 1 ? "1 unread message" : `${unread} unread messages`;
		const told = unread > 0 ? `${label}, ${words}` : label;
		set(element, { "aria-label": told, "aria-expanded": String(open) });
		redraw(open ? FOLD : BUBBLE);
		badge.textContent = unread > SHOWN_MOST ? `${SHOWN_MOST}+` : String(unread);
		badge.hidden = unread === 0;
		news.textContent = unread > 0 ? told : "";
	}

	show({ open: false, unread: 0 });
	return { element, news, show };
}
