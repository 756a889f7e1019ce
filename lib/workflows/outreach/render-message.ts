import type { Recipient } from "@/lib/adapters/db/outreach/outreach-store";
import { fillIn, type Values } from "@/lib/engagement/outreach/variables";
import type { World } from "@/lib/world";

export type Rendered = { subject: string; body: string; unsubscribeLink: string };

/** A text with what is known of the contact and of us. What is not known stays visible, for the gate to find. */
export async function renderFor(
	world: Pick<World, "store" | "outreachLinks">,
	recipient: Recipient,
	{ id, subject, body }: { id: string; subject: string; body: string },
): Promise<Rendered> {
	const company = await world.store.company();
	const unsubscribeLink = world.outreachLinks.unsubscribe(id);
	const values = valuesOf(recipient, { ourCompany: company.profile.name, unsubscribeLink });
	// A subject is one line, whatever the contact's name holds.
	const oneLine = fillIn(subject, values).replace(/\s+/g, " ").trim();
	return { subject: oneLine, body: fillIn(body, values), unsubscribeLink };
}

function valuesOf(
	{ name, company, role }: Recipient,
	ours: { ourCompany: string; unsubscribeLink: string },
): Values {
	const known = { name: plain(name), company: plain(company), role: plain(role) };
	const first = known.name?.split(/\s+/)[0];
	return {
		...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
		...(first ? { first_name: first } : {}),
		our_company: ours.ourCompany,
		unsubscribe_link: ours.unsubscribeLink,
	};
}

/** A stranger typed these: no links and no braces of theirs go out under our name. */
function plain(text: string | null): string | undefined {
	const clean = text?.replace(/https?:\/\/\S*|www\.\S*|[{}<>]/gi, "").trim();
	return clean || undefined;
}
