import type { HandoffEvent } from "@/lib/handoff/handoff";
import { TRIGGER_LABELS } from "@/lib/handoff/labels";
import type { DeskView } from "@/lib/wire/console";
import type { TranscriptMessage } from "@/lib/wire/conversation-shown";
import type { HandoffCard } from "@/lib/wire/handoff-card";

import { auditWords } from "./audit-words";

export type TimelineEntry =
	| { kind: "message"; key: string; at: string; message: TranscriptMessage }
	| { kind: "happened"; key: string; at: string; text: string }
	| { kind: "conversation"; key: string; at: string; reference: string };

/** What was said and what happened, in one order. Markers of a takeover speak for themselves. */
export function timelineOf(view: DeskView): TimelineEntry[] {
	const said = view.messages.map((message) => ({
		kind: "message" as const,
		key: message.id,
		at: message.at,
		message,
	}));
	const entries = [
		...said,
		...mailEntries(view),
		...view.handoffs.flatMap(handoffEntries),
		...auditEntries(view),
	];
	// Stable: of what carries the same instant, what was said comes first.
	const sorted = entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
	return view.conversations.length > 1 ? withConversations(sorted, view) : sorted;
}

const EVENT_WORDS = {
	opened: (trigger: string) => `Handoff opened: ${trigger}`,
	upgraded: (trigger: string) => `Handoff upgraded: ${trigger}`,
	contact_captured: () => "The visitor left an address or a number",
	accepted: () => "The visitor accepted the offer",
	declined: () => "The visitor declined the offer",
	reopened: () => "Handoff reopened",
	claimed: () => null,
	resolved: () => "Automation resumed, recommendation cleared",
	booked: () => "The visitor booked an intro call",
	booking_moved: () => "The visitor moved the intro call",
	booking_cancelled: () => "The intro call was cancelled",
} as const satisfies Record<HandoffEvent, (trigger: string) => string | null>;

function handoffEntries({ events }: HandoffCard): TimelineEntry[] {
	return events.flatMap(({ id, kind, trigger, at, by }) => {
		const words = EVENT_WORDS[kind](TRIGGER_LABELS[trigger]);
		if (words === null) return [];
		return [{ kind: "happened" as const, key: id, at, text: by ? `${words} · ${by}` : words }];
	});
}

/** What went out and what came back by e-mail. */
function mailEntries({ outreach, mails }: DeskView): TimelineEntry[] {
	const sent = outreach.flatMap(({ id, state, subject, by, sendAfter, sentAt, note }) => {
		if (state === "sent" && sentAt !== null) {
			const text = `E-mail sent: ${subject} · ${by ?? "automation"}`;
			return [{ kind: "happened" as const, key: `o${id}`, at: sentAt, text }];
		}
		if (state !== "failed") return [];
		const text = `E-mail not sent: ${subject} · ${note ?? "the mail server refused it"}`;
		return [{ kind: "happened" as const, key: `o${id}`, at: sendAfter, text }];
	});
	const came = mails.map(({ id, subject, text, at }) => ({
		kind: "happened" as const,
		key: `i${id}`,
		at,
		text: `They answered by e-mail: ${subject}\n${text}`,
	}));
	return [...sent, ...came];
}

function auditEntries({ audit }: DeskView): TimelineEntry[] {
	return audit.flatMap((entry) => {
		const words = auditWords(entry);
		if (words === null) return [];
		const text = `${words} · ${entry.by}`;
		return [{ kind: "happened" as const, key: `a${entry.id}`, at: entry.at, text }];
	});
}

/** A line where a further visit begins. */
function withConversations(entries: TimelineEntry[], view: DeskView): TimelineEntry[] {
	const references = new Map(view.conversations.map(({ id, reference }) => [id, reference]));
	let current = "";
	return entries.flatMap((entry) => {
		if (entry.kind !== "message" || entry.message.conversationId === current) return [entry];
		current = entry.message.conversationId;
		const reference = references.get(current) ?? "";
		return [
			{ kind: "conversation" as const, key: `c${entry.key}`, at: entry.at, reference },
			entry,
		];
	});
}
