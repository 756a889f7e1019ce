import type { Letter } from "@/lib/adapters/assistant/letter-writer";
import type { Recipient } from "@/lib/adapters/db/outreach/outreach-store";
import { engagementBrief } from "@/lib/engagement/brief";
import type { World } from "@/lib/world";

export type Drafted = Letter & { byModel: boolean };

type Drafting = { recipient: Recipient; template: Letter };

/** The template in words that fit whoever reads it, when a model is there and answers; else as it stands. */
export async function draftLetter(
	world: Pick<World, "letters" | "engagement" | "store" | "now">,
	{ recipient, template }: Drafting,
): Promise<Drafted> {
	const [known, { profile }] = await Promise.all([
		whatIsKnown(world, recipient),
		world.store.company(),
	]);
	const company = { name: profile.name, tagline: profile.tagline };
	const written = await world.letters.write({ template, known, company });
	return written ? { ...written, byModel: true } : { ...template, byModel: false };
}

async function whatIsKnown(
	world: Pick<World, "engagement" | "store" | "now">,
	recipient: Recipient,
): Promise<string> {
	const now = world.now();
	const who = nameOf(recipient);
	const hand = await world.engagement.atHand(recipient.contactId, now);
	if (!hand) return `${who}.`;
	const { state, rules, judgement } = hand;
	const { zone } = (await world.store.company()).schedule;
	const { standing, handoffCauses: causes } = judgement;
	return engagementBrief({ who, state, standing, causes, now, zone, rules });
}

function nameOf({ name, role, company }: Recipient): string {
	const who = [name ?? "the reader", role].filter(Boolean).join(", ");
	return company ? `${who} at ${company}` : who;
}
