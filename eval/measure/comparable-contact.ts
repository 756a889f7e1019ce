export const CONTACT_FIELDS = ["email", "phone", "name", "company", "role"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Digits of a phone number that must agree: the country prefix may be written, guessed or left out. */
const PHONE_TAIL_DIGITS = 7;

/** A contact detail in the form two readers can be compared in: letter case, spacing and full stops do not count. */
export function comparableContact(field: ContactField, value: string | undefined): string | null {
	if (value === undefined || value.trim() === "") return null;
	if (field === "phone") return value.replace(/\D/g, "").slice(-PHONE_TAIL_DIGITS);
	const plain = value.trim().toLowerCase();
	if (field === "email") return plain;
	return plain.replace(/[\s.,]+/g, " ").trim();
}
