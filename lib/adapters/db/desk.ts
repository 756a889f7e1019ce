import type { Instant } from "@/lib/availability/types";
import type { Outcome } from "@/lib/handoff/outcome";
import type { SilenceAlarm } from "@/lib/handoff/silence";
import type { Marker as MarkerKind } from "@/lib/wording/marker";

/** Who presses: a signed-in rep or admin. */
export type Actor = { id: string; name: string };

/** `done`: this press did it. `already`: it was so before, by whom and since when. */
export type Pressed =
	| { result: "done" }
	| { result: "already"; by: string; at: Instant }
	| { result: "not_found" };

export type TakenOver =
	| { result: "done" | "already_yours" }
	| { result: "taken"; by: string; at: Instant }
	| { result: "not_found" };

/** `too_late`: the time is over, or the conversation went on in a way that cannot be undone. */
export type Undone =
	| { result: "done"; conversationId: string | null }
	| { result: "already" | "too_late" | "not_found" };

export type WatchedStretch = {
	/** C-1042 */
	reference: string;
	visitor: string | null;
	repId: string | null;
	repName: string;
	waitingSince: Instant | null;
};

export type Marker = { id: string; text: string };

/**
 * The line for the visitor, in the language of their conversation: which one is told under the lock. It names who
 * presses, unless it is about a colleague.
 */
export type MarkerWords = (marker: MarkerKind, language: string, colleague?: string) => Marker;

export type Pressing = { contactId: string; actor: Actor; at: Instant; words: MarkerWords };

export type Switching = { contactId: string; actor: Actor; at: Instant; on: boolean };

/**
 * What reps command. Each verb is one transaction that locks what it changes, so that two reps pressing at
 * once end in one state and each is told the truth; pressing twice changes nothing.
 */
export type Desk = {
	/** Names who sees to it and quiets the other consoles; the assistant goes on. */
	claim(input: { handoffId: string; actor: Actor; at: Instant; eventId: string }): Promise<Pressed>;
	/** Mutes the assistant and claims the conversation's handoff. */
	takeOver(input: {
		conversationId: string;
		actor: Actor;
		at: Instant;
		words: MarkerWords;
		eventId: string;
		/** The colleague who speaks there and is relieved of it; null takes over from the assistant only. */
		relieves?: string | null;
	}): Promise<TakenOver>;
	/** Ends the human stretch; the assistant answers again unless all is paused. `note` is for the assistant. */
	handBack(input: {
		conversationId: string;
		actor: Actor;
		at: Instant;
		words: MarkerWords;
		note: string | null;
	}): Promise<Pressed>;
	/** The rep's words to the visitor; keeps an open promise. `already` when this id was stored before. */
	sendReply(input: {
		conversationId: string;
		actor: Actor;
		at: Instant;
		message: { id: string; text: string };
	}): Promise<{ result: "sent" | "already" | "not_taken_over" | "not_found" }>;
	/** The rep reached the visitor by telephone or in person: open promises are kept. The handoff stays. */
	markCalled(input: { handoffId: string; actor: Actor; at: Instant }): Promise<Pressed>;
	/** Clears the recommendation and gives the conversation back to the assistant. */
	resumeAutomation(input: {
		handoffId: string;
		actor: Actor;
		at: Instant;
		outcome: Outcome;
		words: MarkerWords;
		eventId: string;
	}): Promise<Pressed>;
	/** Takes a resumption back while that makes sense: handoff, speaker and promise are as they were. */
	undoResume(input: {
		handoffId: string;
		actor: Actor;
		at: Instant;
		words: MarkerWords;
		eventId: string;
	}): Promise<Undone>;
	/** What came of a resolved handoff, said afterwards; it decides whether the promise counts as kept. */
	setOutcome(input: {
		handoffId: string;
		actor: Actor;
		at: Instant;
		outcome: Outcome;
	}): Promise<{ result: "done" | "already" | "not_resolved" | "not_found" }>;
	/** Holds everything outbound to the contact, the assistant's chat replies included. */
	pauseOutreach(input: Pressing): Promise<Pressed>;
	/** Lifts the pause; what was held stays held until a rep releases or discards it. */
	liftPause(input: Pressing): Promise<Pressed>;
	/** Sends a held message after all, or throws it away. */
	settleHeld(input: {
		outreachId: string;
		actor: Actor;
		at: Instant;
		to: "queued" | "discarded";
	}): Promise<Pressed>;
	/** Off cancels the contact's queued automated messages. */
	setAutoEngage(input: Switching): Promise<Pressed>;
	/** Off cancels every e-mail that waits, a colleague's too. */
	setEmailChannel(input: Switching): Promise<Pressed>;
	/** Off silences the assistant in this contact's chats; what the visitor writes goes to the team. */
	setChatChannel(input: Pressing & { on: boolean }): Promise<Pressed>;
	/** A colleague's own mail went out: what was promised to the contact is kept. */
	contacted(input: { contactId: string; at: Instant }): Promise<void>;
	/** The person who speaks with a visitor, and since when the visitor waits; null when none does. */
	watchedStretch(conversationId: string): Promise<WatchedStretch | null>;
	/** A HIGH PRIORITY line for the rep or for everybody; once a wait and alarm. */
	alarmSilence(input: {
		conversationId: string;
		repId: string | null;
		alarm: SilenceAlarm;
		waitingSince: Instant;
		at: Instant;
		title: string;
		body: string;
	}): Promise<void>;
	watchAgain(input: { conversationId: string; delayMs: number }): Promise<void>;
	/** Conversations of a contact that are in progress; their started replies must be dropped. */
	openConversations(contactId: string): Promise<string[]>;
};
