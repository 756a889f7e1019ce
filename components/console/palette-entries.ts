import { SHORTCUTS } from "./shortcut-table";

/** `value`: an address, or the key that does it. */
export type PaletteEntry = { label: string; value: string };

const SCREENS = [
	{ label: "Inbox", value: "/console" },
	{ label: "My handoffs", value: "/console?whose=mine" },
	{ label: "Unclaimed handoffs", value: "/console?whose=unclaimed" },
	{ label: "Resolved handoffs", value: "/console?state=resolved" },
	{ label: "Conversations", value: "/console/conversations" },
	{ label: "Notifications and your settings", value: "/console/notifications" },
	{ label: "Contacts", value: "/console/contacts" },
	{ label: "Reports", value: "/console/reports" },
	{ label: "Settings", value: "/console/settings" },
] as const satisfies readonly PaletteEntry[];

const ADMINS_ONLY = [
	{ label: "Replay old transcripts", value: "/console/replay" },
] as const satisfies readonly PaletteEntry[];

export function screensFor(role: "rep" | "admin"): readonly PaletteEntry[] {
	return role === "admin" ? [...SCREENS, ...ADMINS_ONLY] : SCREENS;
}

/** What the page behind the palette can do by a key. */
export function deedsHere(): PaletteEntry[] {
	const here = [...document.querySelectorAll("[aria-keyshortcuts]")].flatMap((element) =>
		(element.getAttribute("aria-keyshortcuts") ?? "").split(" "),
	);
	return SHORTCUTS.flatMap(({ keys, does }) => {
		const [key] = keys;
		const isHere = keys.length === 1 && (key === "?" || here.includes(key));
		return isHere ? [{ label: does, value: key }] : [];
	});
}
