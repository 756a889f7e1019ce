/** The chat page's own blue, for companies that chose none. */
export const DEFAULT_COLOUR = "#1e3a8a";

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#rrggbb` in small letters; null for what is no colour. */
export function brandColour(written: string): string | null {
	const text = written.trim().toLowerCase();
	if (!HEX.test(text)) return null;
	return text.length === 7
		? text
		: `#${Array.from(text.slice(1), (digit) => digit + digit).join("")}`;
}

/** Black or white, whichever is read better on the colour: 4.5:1 at the least, on any (WCAG 2.2, 1.4.3). */
export function inkOn(colour: string): "#000000" | "#ffffff" {
	return contrast(colour, "#ffffff") >= contrast(colour, "#000000") ? "#ffffff" : "#000000";
}

/** From 1, no difference, to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
