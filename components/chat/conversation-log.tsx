import type { ReactNode, RefObject } from "react";
import type { ChatMessage } from "@/lib/wire/chat";
import type { ChatSession } from "./chat-session";
import { type Conversation, waitingMessages } from "./conversation";
import { Dots, DraftRow } from "./draft-row";
import { HandoffCard } from "./handoff-card";
import { MessageRow, SpeakerBadge, SpokenRow } from "./message-row";
import { WORDS } from "./words";

type LogProps = {
	state: Conversation;
	session: ChatSession;
	/** What stands before the first message: disclosure, greeting, suggestions. */
	opening: ReactNode;
	log: RefObject<HTMLDivElement | null>;
	describedBy: string;
};

export function ConversationLog({ state, session, opening, log, describedBy }: LogProps) {
	const waiting = waitingMessages(state);
	// With an offer below it, the answer itself is the start of what is new: more of the offer shows.
	const hasOffers = (state.handoff?.offers.length ?? 0) > 0;
	const isConnecting = state.outbox.some(({ kind }) => kind === "person") && !state.draft?.text;
	return (
		<div
			ref={log}
			role="log"
			aria-label="Conversation"
			aria-live="off"
			aria-describedby={describedBy}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
			tabIndex={0}
			className="min-h-0 flex-1 overflow-y-auto overscroll-contain scroll-pb-4 focus-visible:-outline-offset-2"
		>
			<div className="mx-auto flex min-h-full w-full max-w-2xl flex-col gap-4 px-4 py-5 sm:px-6 sm:py-6">
				{opening}
				{state.messages.map((message, at) => (
					<MessageRow
						key={message.id}
						message={message}
						isFirstOfGroup={startsGroup(state.messages, at)}
						isAnchor={hasOffers && at === state.messages.length - 1}
						isReadTo={state.speaker === "person" && message.id === state.readTo}
					/>
				))}
				{isConnecting ? <Connecting /> : null}
				{state.draft ? <DraftRow draft={state.draft} /> : null}
				{state.typing !== null ? (
					<Typing author={state.typing} goesOn={state.messages.at(-1)?.role === "rep"} />
				) : null}
				{waiting.map((message) => (
					<MessageRow key={message.id} message={message} isFirstOfGroup waiting />
				))}
				{state.handoff ? <HandoffCard handoff={state.handoff} session={session} /> : null}
			</div>
		</div>
	);
}

function startsGroup(messages: readonly ChatMessage[], at: number): boolean {
	const before = messages[at - 1];
	const message = messages[at];
	return before?.role !== message?.role || before?.author !== message?.author;
}

function Connecting() {
	return (
		<p data-anchor className="flex items-center gap-3 py-1 text-[0.8125rem] text-muted-foreground">
			<span aria-hidden="true" className="h-px flex-1 bg-border" />
			{WORDS.connecting}
			<span aria-hidden="true" className="h-px flex-1 bg-border" />
		</p>
	);
}

function Typing({ author, goesOn }: { author: string; goesOn: boolean }) {
	const name = author || WORDS.person;
	return (
		<SpokenRow
			badge={<SpeakerBadge speaker="person" />}
			name={goesOn ? null : name}
			spokenName={name}
			bubble="border border-person-line bg-person-surface"
		>
			<Dots label={`${name} ${WORDS.writing}`} />
		</SpokenRow>
	);
}
