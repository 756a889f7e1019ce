import type { Dimension } from "@/lib/qualification/facts";
import { clip } from "./clip";
import { bothClocks } from "./clocks";
import {
	DESTINATION_LABELS,
	LEVEL_LABELS,
	PERSONA_LABELS,
	TRIGGER_LABELS,
	TRIGGER_REASONS,
} from "./labels";
import type { Packet } from "./packet";

/** A packet that has no summary yet. */
export type BriefSource = Omit<Packet, "summary">;

const HAS_ARTICLE = /^(?:the|an?|one|our|my)\s/iu;
const NAME_MAX = 60;
const QUOTE_MAX = 140;
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });
const EMAIL_LIKE = /[^\s@<>()]+@[^\s@<>()]+/gu;
const OF_THEMSELVES = {
	authority: "their role",
	company: "their company",
	timing: "timing",
} as const satisfies Partial<Record<Dimension, string>>;
const POSITION = ["authority", "company", "timing"] as const;

/**
 * The one line that names a handoff everywhere: level, who, why. An address is left out on purpose, since
 * notifications and lock screens show this line.
 */
export function headline(packet: BriefSource): string {
	const label = isNegative(packet)
		? capitalise(PERSONA_LABELS[packet.persona])
		: LEVEL_LABELS[packet.level];
	return `${label}: ${who(packet)} – ${TRIGGER_LABELS[packet.trigger]}`;
}

/** The built-in summary: four or five sentences made of the visitor's own words and our record, nothing else. */
export function briefFromPacket(packet: BriefSource): string {
	const sentences = [arrival(packet), situation(packet), position(packet), reason(packet)];
	return [...sentences, commitment(packet)].join(" ");
}

/** The card's version: three or four sentences, the state first. */
export function cardBrief(packet: BriefSource): string {
	const state = `${capitalise(subject(packet))} is ${aLead(packet)} for ${DESTINATION_LABELS[packet.destination].toLowerCase()}.`;
	return [state, situation(packet), position(packet), reason(packet)].join(" ");
}

/** The first `count` sentences of a text, for places with less room. */
export function firstSentences(text: string, count: number): string {
	const sentences = [...SENTENCES.segment(text)];
	return sentences
		.slice(0, count)
		.map((sentence) => sentence.segment)
		.join("")
		.trim();
}

function arrival(packet: BriefSource): string {
	const place = packet.page ? ` from ${clip(packet.page, QUOTE_MAX)}` : "";
	const language = packet.languages.filter((code) => code !== "en").map(languageName);
	const tongue = language.length > 0 ? ` in ${language.join(" and ")}` : "";
	return `${capitalise(subject(packet))} wrote in the ${packet.platform}${place}${tongue} and is ${aLead(packet)}.`;
}

function situation(packet: BriefSource): string {
	const quote = quoteOf(packet, "problem");
	if (quote) return `On what they need they said “${quote}”.`;
	return "They have not described a problem of theirs yet.";
}

function position(packet: BriefSource): string {
	const parts = POSITION.flatMap((dimension) => {
		const quote = quoteOf(packet, dimension);
		return quote ? [`on ${OF_THEMSELVES[dimension]} “${quote}”`] : [];
	});
	if (parts.length === 0) return "Their role, company and timing are not known yet.";
	return `They said ${parts.join(", ")}.`;
}

function reason(packet: BriefSource): string {
	return TRIGGER_REASONS[packet.trigger];
}

function commitment(packet: BriefSource): string {
	if (packet.promise) {
		const clocks = bothClocks(packet.promise.due, packet.team_time_zone, packet.time_zone);
		return `They were promised an answer by ${clocks}.`;
	}
	if (packet.visitor.email) return "They left an address and no time was promised.";
	if (packet.visitor.phone) return "They left a number and no time was promised.";
	return "They have not left an address yet.";
}

function aLead(packet: BriefSource): string {
	const { persona, persona_correction: corrected } = packet;
	if (!corrected) return asRead(packet);
	return `${asRead(packet)} (${PERSONA_LABELS[persona]}, says ${plain(corrected.by)})`;
}

function asRead(packet: BriefSource): string {
	if (isNegative(packet)) return `a ${PERSONA_LABELS[packet.persona]}`;
	const label = `a ${LEVEL_LABELS[packet.level].toLowerCase()}`;
	const cap = packet.caps[0];
	if (!cap) return label;
	return cap.cap === "pre_funding"
		? `${label} (no funding yet)`
		: `${label} (choosing for a client)`;
}

function isNegative(packet: BriefSource): boolean {
	return packet.persona === "N1" || packet.persona === "N2";
}

/** "Jane Doe, CTO at Acme", or what else there is to call them. */
export function whoIs(packet: Pick<BriefSource, "visitor">): string {
	return who(packet);
}

function who({ visitor }: Pick<BriefSource, "visitor">): string {
	const name = plain(visitor.name);
	const place = [plain(visitor.role), plain(visitor.company)].filter(Boolean).join(" at ");
	if (!name && !visitor.role && visitor.company) return `someone at ${plain(visitor.company)}`;
	if (!name) return place || "a visitor";
	return place ? `${name}, ${place}` : name;
}

/** As a sentence begins: a role alone takes its article, "The COO is …". */
function subject(packet: BriefSource): string {
	const { name, role } = packet.visitor;
	if (plain(name) || !plain(role) || HAS_ARTICLE.test(plain(role))) return who(packet);
	return `the ${who(packet)}`;
}

function plain(text: string | undefined): string {
	const short = clip(text ?? "", NAME_MAX * 2);
	// "Dr. Jane Doe" must not end the sentence she stands in.
	return clip(short.replace(EMAIL_LIKE, "").replace(/[.!?]+(?=\s|$)/gu, ""), NAME_MAX);
}

/** The visitor's last words on a dimension, one sentence of them, so that the brief keeps its own count. */
function quoteOf(packet: BriefSource, dimension: Dimension): string | null {
	const quote = packet.dimensions[dimension].evidence.at(-1)?.quote;
	if (!quote) return null;
	const [first = ""] = clip(quote, QUOTE_MAX * 2).split(/(?<=[.!?])\s/u);
	return clip(first.replace(EMAIL_LIKE, "…").replace(/[.!?“”"]+/gu, " "), QUOTE_MAX) || null;
}

function languageName(code: string): string {
	return LANGUAGE_NAMES.of(code) ?? code;
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
