/** Single keys, by what they do. They are read from `event.key`, so they follow the keyboard's own layout. */
export const SHORTCUTS = [
	{ keys: ["J"], does: "Next line" },
	{ keys: ["K"], does: "Previous line" },
	{ keys: ["Enter"], does: "Open the line" },
	{ keys: ["T"], does: "Take over" },
	{ keys: ["R"], does: "Reply" },
	{ keys: ["N"], does: "Write a note" },
	{ keys: ["C"], does: "Claim" },
	{ keys: ["."], does: "Show what is new" },
	{ keys: ["/"], does: "Search" },
	{ keys: ["G", "I"], does: "Go to the inbox" },
	{ keys: ["G", "N"], does: "Go to notifications" },
	{ keys: ["G", "C"], does: "Go to contacts" },
	{ keys: ["G", "R"], does: "Go to reports" },
	{ keys: ["?"], does: "Keyboard shortcuts" },
] as const;

/** What a letter does to the line in focus, or to the open contact. */
export const DEED_KEYS = ["T", "R", "N", "C"] as const;
export type DeedKey = (typeof DEED_KEYS)[number];

/** After G, the letter of a screen. */
export const SCREENS: Readonly<Record<string, string>> = {
	I: "/console",
	N: "/console/notifications",
	C: "/console/contacts",
	R: "/console/reports",
};
