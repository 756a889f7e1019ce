import { isEmail, normaliseEmail } from "./email";

const AROUND_AT = /[^\s<>()[\],;:"“”„«»]{1,64}@[^\s<>()[\],;:"“”„«»@]{3,253}/gu;
const TRAILING = /[.!?…'’)\]}>*_~]+$/u;
const LEADING = /^(?:mailto:)?[.'‘’*_~([{<]+/iu;

/** The first address in the message, in the form it is stored in. */
export function findEmail(text: string): string | undefined {
	for (const [candidate] of text.matchAll(AROUND_AT)) {
		const address = candidate.replace(LEADING, "").replace(TRAILING, "");
		if (isEmail(address)) return normaliseEmail(address);
	}
	return undefined;
}
