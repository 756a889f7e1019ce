import type { ContactDetails, ReadInput } from "../../facts";
import { findEmail } from "./find-email";

/** What the visitor gave of themselves in this message. */
export function readContact({ text }: ReadInput): ContactDetails {
	const email = findEmail(text);
	return { ...(email && { email }) };
}
