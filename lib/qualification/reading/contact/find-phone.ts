import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { holds } from "./match";

const FEWEST_DIGITS = 7;
/** Longest number in the international plan. Source: ITU-T E.164. */
const MOST_DIGITS = 15;

const CANDIDATE =
	/(?<![\p{L}\p{N}@#€$£.,:/-])(?:\+|\(\+?|00)?\d[\d ()./-]{5,24}\d(?![\p{L}\p{N}@%€$£])/gu;
const ENOUGH_DIGITS = /(?:\d[^\d\n]{0,3}){7}/;
const CUE =
	/\b(?:phone|ph|tel|telephone|call|mobile|cell|number|whats ?app|signal|reach|ring|text me|sms|contact|dial|telefon\w*|handy\w*|nummer|anruf\w*|rufen|t[ée]l[ée]phone|portable|num[ée]ro|appel\w*|tel[ée]fono|m[óo]vil|ll[áa]m\w*|cellulare|chiam\w*|telefone|celular|telem[óo]vel|lig\w*|bel\w*|mobiel|telefoon\w*|zadzwo\w*|kom[óo]rk\w*|numer)\b/iu;
/** Numbers that people name but nobody can ring. */
const OTHER_NUMBER =
	/(?:order|invoice|ticket|account|iban|card|ssn|confirmation|customer|reference|ref|case|vat|tax|id|policy|po|version|port|between|from|bestell\w*|rechnung\w*|kunden\w*|konto\w*)\.?(?: ?(?:number|no|nr|is|#|:|-))*\.? ?$/i;
const DATE_OR_RANGE =
	/^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[ T].*)?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?: .*)?|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:[.,]\d{3})+|[1-9]\d* ?- ?\d+)$/;
const WRITTEN_AS_PHONE = /^(?:\+|00[1-9]|\(\+?\d|0\d{1,5}[ /(-]|\d{3}[ .-]\d{3}[ .-]\d{4}$)/;

/** The first telephone number: international ones in E.164, national ones as written, for the country is not known. */
export function findPhone(text: string): string | undefined {
	if (!ENOUGH_DIGITS.test(text)) return undefined;
	for (const found of text.matchAll(CANDIDATE)) {
		const phone = asPhone(found[0].trim(), text, found.index);
		if (phone) return phone;
	}
	return undefined;
}

function asPhone(candidate: string, text: string, at: number): string | undefined {
	const digits = candidate.replace(/\D/g, "");
	if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return undefined;
	if (DATE_OR_RANGE.test(candidate) || OTHER_NUMBER.test(text.slice(Math.max(0, at - 40), at))) {
		return undefined;
	}
	const international = candidate.replace(/^\(?\+/, "+").replace(/^00(?=[1-9])/, "+");
	if (international.startsWith("+")) return inE164(international);
	const stands = text.trim().length <= candidate.length + 2;
	if (WRITTEN_AS_PHONE.test(candidate)) return digits.length >= 8 ? candidate : undefined;
	const writtenInOne = /^\d{10,11}$/.test(candidate);
	return stands || writtenInOne || holds(CUE, text) ? candidate : undefined;
}

function inE164(written: string): string | undefined {
	// "+49 (0)151 …": the bracketed zero is dialled inside the country only.
	const parsed = parsePhoneNumberFromString(written.replace(/\(0\)/, ""));
	return parsed?.isPossible() ? parsed.number : undefined;
}
