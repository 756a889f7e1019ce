import { useId, useRef } from "react";
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
	early?: Early;
};

export function Chat({
	company,
	availability,
	greeting,
	suggestions,
	maxCharacters,
	view,
	early = NOTHING_EARLY,
}: ChatProps) {
	const [state, session] = useChatSession(view, early);
	const availabilityId = useId();
	const log = useRef<HTMLDivElement>(null);
	const composer = useRef<ComposerHold>(null);
	const scroll = useFollowScroll(log, state);
	useVisibleHeight();
	useTitleCount(state.arrived);

	const isEmpty = state.messages.length === 0 && state.outbox.length === 0;

	function send(text: string) {
		scroll.rejoin();
		session.send(text);
	}

	function askForPerson() {
		scroll.rejoin();
		session.askForPerson();
	}

	return (
		<>
			<ChatHeader
				company={company}
				availability={availability}
				availabilityId={availabilityId}
				speaker={state.speaker}
				person={personIn(state)}
			/>
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
						onEscape={session.dismiss}
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
