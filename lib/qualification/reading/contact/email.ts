/** Longest parts of an address. Source: RFC 5321, 4.5.3.1. */
const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 253;
const LABEL_LENGTH = 63;

const LOCAL_WORD = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const QUOTED_LOCAL = /^"(?:[^"\\\r\n]|\\[^\r\n])+"$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?$/u;
const TOP_LABEL = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]{2,})$/iu;
/** Full-width look-alikes of ASCII: never meant in an address. */
const FULL_WIDTH = /[\uff00-\uffef]/u;

/**
 * Whether the text is one e-mail address that mail can be sent to, as people write it: a dotted or quoted local part
 * (accents allowed, RFC 6531) and a domain name with a top-level label. No display name, no address literal.
 */
export function isEmail(text: string): boolean {
	const at = text.lastIndexOf("@");
	if (at < 1 || FULL_WIDTH.test(text)) return false;
	return isLocalPart(text.slice(0, at)) && isDomain(text.slice(at + 1));
}

/** The address as it is stored: trimmed, the domain in lower case. The local part belongs to the receiving host. */
export function normaliseEmail(text: string): string {
	const address = text.trim();
	const at = address.lastIndexOf("@");
	return at === -1 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}

function isLocalPart(local: string): boolean {
	if (local.length > LOCAL_LENGTH) return false;
	return QUOTED_LOCAL.test(local) || local.split(".").every((word) => LOCAL_WORD.test(word));
}

function isDomain(domain: string): boolean {
	if (domain.length > DOMAIN_LENGTH) return false;
	const labels = domain.split(".");
	const top = labels.at(-1) ?? "";
	return (
		labels.length >= 2 &&
		TOP_LABEL.test(top) &&
		labels.every((label) => label.length <= LABEL_LENGTH && LABEL.test(label))
	);
}
