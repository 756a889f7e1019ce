import { isEmail, normaliseEmail } from "./email";
import { holds } from "./match";

const LOCAL = "[\\p{L}\\p{N}!#$%&'*+=?^_{|}~.-]{1,64}";
const PLAIN = new RegExp(
	`(?<![\\p{L}\\p{N}._%+/-])(?:"[^"\\r\\n@]{1,62}"|${LOCAL})@[\\p{L}\\p{N}\\p{M}._-]{3,253}`,
	"gu",
);
const TRAILING = /[.'*_~-]+$/u;
const LEADING = /^(?:(?:e-?)?mail(?:to)?=|[.'*_~?!{|-])+/iu;
/** Addresses that are part of something else: a repository to clone, a machine of one's own network (RFC 6762, RFC 9476). */
const NO_MAILBOX = /^(?:git|svn|hg)@|\.(?:internal|local|localhost)$/i;

/** "My old address was …, please use …": the other one is meant, when there is another. */
const SUPERSEDED =
	/(?<!\p{L})(?:old|previous|former|instead of|no longer|not|forget|ignore|vergiss|oublie[rz]?|olvid[ae]|dimentica|esque[cç][ae]|vergeet|zapomnij|alte|ancienne?|antigua|vieja|vecchia|antigo|oude|star[ya])(?!\p{L})[^.,;:@\n]*$/iu;
const SUPERSEDED_REACH = 40;

const AT =
	" ?[(\\[{<] ?(?:at|@|ät|arroba|arobase|chiocciola|apenstaart\\w*|ma[lł]pa) ?[)\\]}>] ?| ?@ ?|[_-]at[_-]| (?:at|ät|arroba|arobase|chiocciola|apenstaartje|ma[lł]pa|klammeraffe|a commercial|at[ -]sign) ";
const DOT =
	" ?[(\\[{<] ?(?:dot|\\.|punkt|punto|point|ponto|punt|kropka) ?[)\\]}>] ?|\\.|[_-]dot[_-]| (?:dot|punkt|punto|point|ponto|punt|kropka) ";
const WORD = "[\\p{L}\\p{N}_+-]{1,64}";
const SPELT = new RegExp(
	`(?<![\\p{L}\\p{N}@._+%/'’-])((?:${WORD}(?:${DOT})){0,3}${WORD})(${AT})((?:${WORD}(?:${DOT})){1,4}\\p{L}{2,24})(?![\\p{L}\\p{N}@])`,
	"giu",
);
const SPELT_SIGN =
	/(?:\bat\b|ät\b|arroba|arobase|chiocciola|apenstaart|ma[lł]pa|klammeraffe|commercial|at-sign|@)/iu;
const DOTS = new RegExp(DOT, "giu");
const SPOKEN_DOT = /(?:[\s([{_-])(?:dot|punkt|punto|point|ponto|punt|kropka)(?:[\s)\]}_-])/iu;
const BRACKETED = /[([{<@_-]/;
/** Words that come before an ordinary "at": "reach me at", "I work at", "CTO at". */
const NOT_A_MAILBOX =
	/^(?:git|i|me|us|we|you|it|him|her|them|this|that|there|here|be|am|is|are|was|were|been|look|work|works|job|role|meet|live|arrive|start|stay|stop|stand|aim|good|great|bad|find|see|read|check|visit|reach|have|has|had|do|did|not|or|and|but|also|all|people|team|teams|employees|someone|anyone|everyone|engineer|developer|cto|ceo|coo|cio|cpo|vp|head|lead|manager|director|founder|cofounder|co-founder|architect|consultant|analyst|owner|intern|student|engineering|data|product|tech|technology|site|website|page|blog|shop|store|online|currently|now|today|once|only|just|more|best|least|first|last|even|especially|demo|call|meeting|office|address|email|e-mail|mail|available|free|hosted|located|based|interested|employed|hired|platform|project|position|up|out|time|times|running|[\p{L}]+ing|[\p{L}]{3,}ed)$/iu;
const ADDRESS_CUE =
	/\b(?:e-?mails?|mail|address|adresse|reach (?:me|us)|contact (?:me|us)|write|send|invite|correo|courriel|indirizzo|endereço|adres|it'?s|my)\b/iu;

/** "jane dash doe at acme dot com": signs said as words, between two parts of an address. */
const SAID_SIGNS: readonly (readonly [RegExp, string])[] = [
	[
		/(?<=[\p{L}\p{N}]) (?:under ?score|unterstrich|tiret bas|gui[oó]n bajo|trattino basso|sublinhado|liggend streepje|podkre[sś]lenie) (?=[\p{L}\p{N}])/giu,
		"_",
	],
	[
		/(?<=[\p{L}\p{N}]) (?:dash|hyphen|minus|bindestrich|tiret|gui[oó]n|trattino|h[ií]fen|streepje|my[sś]lnik) (?=[\p{L}\p{N}])/giu,
		"-",
	],
];
/** "cto AT acme DOT com": whoever shouts the signs spells an address. */
const SHOUTED = /^ ?AT ?$/;
/** What a keyboard set to Chinese or Japanese types. */
const WIDE_AT = "＠";
/** The tail of a word that was spelt letter by letter is no mailbox. */
const LETTER_BY_LETTER = /(?:^| )\p{L} $/u;

/** The first address in the message, in the form it is stored in; also when spelt "jane at acme dot com". */
export function findEmail(message: string): string | undefined {
	const text = message.replaceAll(WIDE_AT, "@");
	return plainAddress(text) ?? (SPELT_SIGN.test(text) ? speltAddress(withSigns(text)) : undefined);
}

function withSigns(text: string): string {
	return SAID_SIGNS.reduce((said, [words, sign]) => said.replace(words, sign), text);
}

function plainAddress(text: string): string | undefined {
	if (!text.includes("@")) return undefined;
	let given: string | undefined;
	for (const { 0: candidate, index } of text.matchAll(PLAIN)) {
		const address = candidate.replace(LEADING, "").replace(TRAILING, "");
		if (!isMailbox(address)) continue;
		if (!SUPERSEDED.test(text.slice(Math.max(0, index - SUPERSEDED_REACH), index))) {
			return normaliseEmail(address);
		}
		given ??= normaliseEmail(address);
	}
	return given;
}

function speltAddress(text: string): string | undefined {
	if (!holds(SPELT_SIGN, text)) return undefined;
	SPELT.lastIndex = 0;
	for (let found = SPELT.exec(text); found; found = SPELT.exec(text)) {
		const [whole, local = "", at = "", domain = ""] = found;
		const address = `${undotted(local)}@${undotted(domain).toLowerCase()}`;
		const before = text.slice(0, found.index);
		if (isMeantAsAddress({ text, before, whole, local, at, domain }) && isMailbox(address)) {
			return address;
		}
		SPELT.lastIndex = found.index + Math.max(local.search(/[^\p{L}\p{N}_+-]|$/u), 1);
	}
	return undefined;
}

function isMailbox(address: string): boolean {
	return isEmail(address) && !NO_MAILBOX.test(address);
}

type Spelt = {
	text: string;
	before: string;
	whole: string;
	local: string;
	at: string;
	domain: string;
};

/**
 * A bracketed or lone "@" is always an address. The word "at" is one when the dot is spoken too, or when the message is
 * about an address or consists of it; never after the words that ordinarily stand before "at".
 */
function isMeantAsAddress({ text, before, whole, local, at, domain }: Spelt): boolean {
	if (local.length === 1 && LETTER_BY_LETTER.test(before)) return false;
	if (SHOUTED.test(at) && / DOT /.test(domain)) return true;
	if (NOT_A_MAILBOX.test(local)) return false;
	if (BRACKETED.test(at)) return true;
	if (SPOKEN_DOT.test(domain)) return true;
	return holds(ADDRESS_CUE, text) || text.trim().length <= whole.length + 2;
}

function undotted(text: string): string {
	return text.replace(DOTS, ".");
}
