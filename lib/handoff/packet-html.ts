import { headline } from "./brief";
import type { Packet } from "./packet";
import { type PacketSection, packetSections } from "./packet-sections";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const SHORTENED = "<p>Shortened here. Baton holds the whole packet.</p>";

/** A visitor's words stay words wherever HTML is read. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The whole packet as plain, unstyled HTML of at most `max` characters; rows that do not fit are left out whole. */
export function packetHtml(packet: Packet, max: number): string {
	const start = [
		`<p><strong>${escapeHtml(headline(packet))}</strong></p>`,
		`<p>${escapeHtml(packet.summary)}</p>`,
	];
	let html = "";
	for (const part of [...start, ...packetSections(packet).flatMap(sectionParts)]) {
		if (html.length + part.length + SHORTENED.length > max) return html + SHORTENED;
		html += part;
	}
	return html;
}

/** The same as plain text. */
export function packetText(packet: Packet): string {
	const sections = packetSections(packet).map(
		({ title, rows }) =>
			`${title}\n${rows.map(([label, text]) => `  ${label}: ${text}`).join("\n")}`,
	);
	return [headline(packet), packet.summary, ...sections].join("\n\n");
}

function sectionParts({ title, rows }: PacketSection): string[] {
	const lines = rows.map(
		([label, text]) => `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text)}</p>`,
	);
	return [`<h3>${escapeHtml(title)}</h3>`, ...lines];
}
