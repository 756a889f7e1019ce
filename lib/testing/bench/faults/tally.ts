import type { FakeHubSpot } from "@/lib/testing/fakes/hubspot";
import type { FakeSlack, SlackPost } from "@/lib/testing/fakes/slack";
import { addressOf, visitorsIn } from "./visitors";

/** What arrived outside, counted there and nowhere else. */
export type Tally = {
	/** Handoffs of which Slack, or the CRM, never heard. */
	lostAtSlack: number;
	lostAtCrm: number;
	/** Contacts, notes or tasks beyond the one that each handoff has. */
	doubledAtCrm: number;
	/** Repeats in Slack that do not say that they may be one. */
	doubledAtSlack: number;
	markedRepeats: number;
};

const MAY_BE_REPEAT = "may be a repeat";

export function tally(
	visitors: number,
	{ slack, hubspot }: { slack: FakeSlack; hubspot: FakeHubSpot },
): Tally {
	const inSlack = countSlack(slack.messages());
	const inCrm = countCrm(hubspot);
	const numbers = Array.from({ length: visitors }, (_, number) => number);
	const sum = (count: (number: number) => number) =>
		numbers.reduce((total, number) => total + count(number), 0);
	return {
		lostAtSlack: sum((number) => (inSlack.has(number) ? 0 : 1)),
		lostAtCrm: sum((number) => (Math.min(...(inCrm.get(number) ?? [0])) > 0 ? 0 : 1)),
		doubledAtCrm: sum((number) =>
			(inCrm.get(number) ?? []).reduce((more, count) => more + Math.max(0, count - 1), 0),
		),
		doubledAtSlack: sum((number) => Math.max(0, (inSlack.get(number)?.plain ?? 0) - 1)),
		markedRepeats: sum((number) => inSlack.get(number)?.marked ?? 0),
	};
}

type Seen = { plain: number; marked: number };

/** A single message may mark itself as a whole, a digest each of its entries. */
function countSlack(messages: readonly SlackPost[]): Map<number, Seen> {
	const seen = new Map<number, Seen>();
	for (const { blocks = [], text } of messages) {
		const parts = blocks.length > 0 ? blocks.map((block) => JSON.stringify(block)) : [text];
		const wholeIsMarked = parts.some((part) => part.includes(`This ${MAY_BE_REPEAT}`));
		for (const part of parts) {
			const marked = wholeIsMarked || part.includes(MAY_BE_REPEAT);
			for (const number of new Set(visitorsIn(part))) {
				const counts = seen.get(number) ?? { plain: 0, marked: 0 };
				seen.set(number, counts);
				if (marked) counts.marked += 1;
				else counts.plain += 1;
			}
		}
	}
	return seen;
}

/** Of each visitor: contacts, notes, tasks. */
function countCrm(hubspot: FakeHubSpot): Map<number, [number, number, number]> {
	const counts = new Map<number, [number, number, number]>();
	for (const contact of hubspot.objects("contacts")) {
		const [number] = visitorsIn(contact.properties.email ?? "");
		if (number === undefined || contact.properties.email !== addressOf(number)) continue;
		const [contacts, notes, tasks] = counts.get(number) ?? [0, 0, 0];
		counts.set(number, [
			contacts + 1,
			notes + hubspot.linked(contact.id, "notes").length,
			tasks + hubspot.linked(contact.id, "tasks").length,
		]);
	}
	return counts;
}
