import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import type { ChatView } from "@/lib/wire/chat";
import { Announcer } from "./announcer";
import { ChatHeader } from "./chat-header";
import { Composer, type ComposerHold } from "./composer";
import type { Conversation } from "./conversation";
import { ConversationLog } from "./conversation-log";
import { type Early, earlyButton, NOTHING_EARLY } from "./early-press";
import { HurdleNotice } from "./hurdle-notice";
import { Icon } from "./icons";
import { Opening } from "./opening";
import { useVisibleHeight } from "./use-browser";
import { useChatSession } from "./use-chat-session";
import { useFollowScroll } from "./use-follow-scroll";
import { useForgetful, useHostLine, useHostNews } from "./use-host-line";
import { useTitleCount } from "./use-title-count";
import { WORDS } from "./words";

export type ChatProps = {
	company: string;
	availability: string;
	greeting: string;
	suggestions: string[];
	maxCharacters: number;
	/** The conversation so far, for a visitor who has been here. */
	view: ChatView | null;
	/** Origin of the page that shows the chat in a frame; null on the chat's own page. */
	host: string | null;
	early?: Early;
};

export function Chat({
	company,
	availability,
	greeting,
	suggestions,
	maxCharacters,
	view,
	host,
	early = NOTHING_EARLY,
}: ChatProps) {
	const line = useHostLine(host);
	const [state, session] = useChatSession({ view, early, line });
	const availabilityId = useId();
	const log = useRef<HTMLDivElement>(null);
	const composer = useRef<ComposerHold>(null);
	useVisibleHeight();
	useTitleCount(state.arrived);
	useHostNews(line, state);
	const isForgetful = useForgetful(line);
	useEffect(() => line?.onFocus(() => composer.current?.focus()), [line]);

	const isEmpty = state.messages.length === 0 && state.outbox.length === 0;
	const scroll = useFollowScroll(log, {
		content: state,
		begun: !isEmpty || state.handoff !== null,
	});

	function send(text: string) {
		scroll.rejoin();
		session.send(text);
	}

	function askForPerson() {
		scroll.rejoin();
		session.askForPerson();
	}

	/** A notice goes first; without one, Esc folds a chat in a frame. */
	function leave(event: KeyboardEvent) {
		if (state.hurdle) event.preventDefault();
		session.dismiss();
	}

	return (
		<>
			<ChatHeader
				company={company}
				availability={availability}
				availabilityId={availabilityId}
				speaker={state.speaker}
				person={personIn(state)}
				close={line && (() => line.tell({ baton: "close" }))}
			/>
			{isForgetful ? <OwnTab /> : null}
			<div className="relative flex min-h-0 flex-1 flex-col">
				<ConversationLog
					state={state}
					session={session}
					log={log}
					describedBy={availabilityId}
					opening={
						<Opening
							company={company}
							greeting={greeting}
							suggestions={suggestions}
							choose={isEmpty ? send : null}
						/>
					}
				/>
				{scroll.isAway ? <JumpToLatest jump={scroll.jump} /> : null}
			</div>
			<Announcer arrived={state.arrived} />
			<div className="border-t bg-card pb-[max(0.75rem,env(safe-area-inset-bottom))]">
				<div className="mx-auto grid w-full max-w-2xl gap-2.5 px-3 pt-3 sm:px-6">
					{state.hurdle ? (
						<HurdleNotice
							hurdle={state.hurdle}
							retry={session.retry}
							dismiss={session.dismiss}
							edit={(text) => {
								session.dismiss();
								composer.current?.give(text);
							}}
						/>
					) : null}
					<button
						type="button"
						{...earlyButton.person}
						onClick={askForPerson}
						aria-busy={state.outbox.some(({ kind }) => kind === "person") || undefined}
						className={`${buttonVariants({ variant: "outline", size: "lg" })} justify-self-start max-sm:w-full`}
					>
						<Icon name="person" className="size-4.5" />
						Talk to a person
					</button>
					<Composer
						maxCharacters={maxCharacters}
						send={send}
						typed={session.typed}
						onEscape={leave}
						hold={composer}
						early={early}
					/>
					<p className="text-center text-xs text-muted-foreground">
						{WORDS.footnote}{" "}
						<a href="/privacy" className="underline underline-offset-3 hover:text-foreground">
							{WORDS.privacyLink}
						</a>
					</p>
				</div>
			</div>
		</>
	);
}

function OwnTab() {
	return (
		<p role="alert" className="border-b bg-warning-surface px-4 py-2.5 text-sm text-warning">
			{WORDS.forgetful}{" "}
			<a
				href="/"
				target="_blank"
				className="font-medium underline underline-offset-3"
				rel="noopener"
			>
				{WORDS.ownTab}
			</a>
		</p>
	);
}

function JumpToLatest({ jump }: { jump(): void }) {
	return (
		<button
			type="button"
			onClick={jump}
			aria-label={WORDS.jump}
			title={WORDS.jump}
			className="absolute end-3 bottom-3 grid size-11 animate-in place-items-center rounded-full border border-input/60 bg-card shadow-md transition-colors duration-150 fade-in hover:bg-accent"
		>
			<Icon name="arrowDown" className="size-5" />
		</button>
	);
}

function personIn(state: Conversation): string | null {
	if (state.speaker !== "person") return null;
	return state.messages.findLast(({ role }) => role === "rep")?.author ?? null;
}
