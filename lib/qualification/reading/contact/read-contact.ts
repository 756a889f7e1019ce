import type { ContactDetails, ReadInput } from "../../facts";
import { findCompany, findCompanyAfter } from "./find-company";
import { findEmail } from "./find-email";
import { findName, findNameBefore } from "./find-name";
import { findPhone } from "./find-phone";
import { findPreferredTime } from "./find-preferred-time";
import { findRole } from "./find-role";

/** Where people write who they are; what follows in a longer message is about something else. */
const BEGINNING = 2000;
/** An address or number may stand at the end of a long message. */
const END = 1000;
const INVISIBLE = /\p{Cf}/gu;

/** What the visitor gave of themselves in this message; only what is there is a key of the answer. */
export function readContact({ text, history }: ReadInput): ContactDetails {
	const readable = shortened(text).replace(INVISIBLE, "").replace(/[’‘]/g, "'");
	const role = findRole(readable);
	const details: ContactDetails = {
		email: findEmail(readable),
		phone: findPhone(readable),
		name: findName(readable, history) ?? (role && findNameBefore(readable, role)),
		company: findCompany(readable) ?? (role && findCompanyAfter(readable, role)),
		role: role?.role,
		preferredTime: findPreferredTime(readable, history),
	};
	return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function shortened(text: string): string {
	if (text.length <= BEGINNING + END) return text;
	return `${text.slice(0, BEGINNING)}\n${text.slice(-END)}`;
}
