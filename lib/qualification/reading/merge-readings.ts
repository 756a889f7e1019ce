import { type ContactDetails, DIMENSIONS, type Reading, type Signal } from "../facts";
import { honestSignals, weakened } from "../injected-words";
import { isEmail } from "./contact/email";
import { tellsOfThemselves } from "./persona-words";

/** Positive evidence for a negative persona is a statement, not a stray word. */
const PERSONA_QUOTE_MIN_WORDS = 2;
const NUMBER_IN_WORDS =
	/\b(dozens?|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b/i;

/**
 * One reading out of the rules' and a model's. Either may report a fact, so a request for a person is never lost; a
 * model's fact counts only with words that stand in the message, and never when they stand in an injected command, no
 * matter which of the two saw the injection; of a message that the rules suspect, the model confirms nothing either. Where
 * both report a fact, the rules' quote is kept.
 */
export function mergeReadings(builtIn: Reading, model: Reading, text: string): Reading {
	const heard = trusted(builtIn, model, text);
	const added = (builtIn.isSuspect ? weakened(heard) : heard).filter(
		(signal) => !builtIn.signals.some((known) => known.fact === signal.fact),
	);
	return {
		...(builtIn.isSuspect && { isSuspect: builtIn.isSuspect }),
		signals: [...builtIn.signals, ...added],
		contact: mergeContact(builtIn.contact, model.contact, text),
		companySize: builtIn.companySize ?? statedSize(model.companySize, text),
		language: model.language,
		asks: builtIn.asks,
		shortReply: builtIn.shortReply && !added.some(isDimensionSignal),
	};
}

function trusted(builtIn: Reading, model: Reading, text: string): Signal[] {
	const quoted = model.signals.filter(
		(signal) => signal.quote.trim() !== "" && text.includes(signal.quote) && isPositive(signal),
	);
	const injections = builtIn.signals.filter((signal) => signal.fact === "injection");
	return honestSignals(text, [...injections, ...quoted]).filter(
		(signal, place, all) => all.findIndex((one) => one.fact === signal.fact) === place,
	);
}

/** Competitor and researcher cost the visitor a seller: neither a single suggestive word nor mere curiosity is evidence. */
function isPositive({ fact, quote }: Signal): boolean {
	if (fact !== "competitor" && fact !== "researcher") return true;
	const words = quote.trim().split(/\s+/).length;
	return words >= PERSONA_QUOTE_MIN_WORDS && tellsOfThemselves(fact, quote);
}

/** The rules' address and number are checked by form; from the model only what really stands in the message. */
function mergeContact(
	builtIn: ContactDetails,
	model: ContactDetails,
	text: string,
): ContactDetails {
	const given = Object.entries(model).map(([field, value]) => [field, tidy(value ?? "")] as const);
	const stated = Object.fromEntries(
		given.filter(([field, value]) => {
			if (value === "" || !standsIn(text, value)) return false;
			return field === "email" ? isEmail(value) : field !== "phone" || /(?:\d\D*){6}/.test(value);
		}),
	);
	const known = Object.fromEntries(Object.entries(builtIn).filter(([, value]) => value));
	return { ...stated, ...known };
}

function statedSize(size: number | undefined, text: string): number | undefined {
	if (size === undefined) return undefined;
	const digits = text.replace(/(\d)[.,'’ ](?=\d{3}\b)/g, "$1");
	const stated = new RegExp(`(?<!\\d)${size}(?!\\d)`).test(digits) || NUMBER_IN_WORDS.test(text);
	return stated ? size : undefined;
}

function isDimensionSignal({ fact }: Signal): boolean {
	return DIMENSIONS.some((dimension) => fact.startsWith(`${dimension}_`));
}

function tidy(value: string): string {
	return value.trim().replace(/\s+/g, " ");
}

/** As whole words: "Ann" does not stand in "annual". */
function standsIn(text: string, value: string): boolean {
	const words = value.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
	return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
