import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import type { HandoffPart } from "@/lib/wire/chat";
import { type CardWords, cardTitle, cardWords } from "./card-words";
import type { Outcome } from "./chat-requests";
import type { ChatSession } from "./chat-session";
import { ContactForm } from "./contact-form";
import { Icon } from "./icons";
import { PromiseReceipt } from "./promise-receipt";
import { Ringing } from "./ringing";
import { HANDOFF_WORDS } from "./words";

type HandoffCardProps = { handoff: HandoffPart; session: ChatSession };

/** What can be pressed or filled in to reach a person: exactly the offers that are open, no others. */
export function HandoffCard({ handoff, session }: HandoffCardProps) {
	const headingId = useId();
	const region = useRef<HTMLElement>(null);
	useFocusKept(region, handoff);

	const hasForm = handoff.offers.includes("email");
	const hasButtons = handoff.offers.includes("talk_now") || isBookable(handoff);
	const hasPromiseLine = hasForm && handoff.promise !== null;
	const isSaidByPromise = hasPromiseLine && handoff.state === "offered";
	const isRinging = handoff.state === "ringing";
	const hasReceipt = handoff.email !== undefined && handoff.promise !== null;
	if (handoff.state === "declined") return null;
	if (!hasForm && !hasButtons && !isRinging && !hasReceipt && handoff.state !== "unanswered")
		return null;

	const words = cardWords(handoff);
	const { title, lead } = cardTitle(handoff, hasButtons);
	const isOnlyReceipt = hasReceipt && !hasForm && !hasButtons && !isRinging;
	return (
		<section
			ref={region}
			tabIndex={-1}
			lang={handoff.language}
			aria-labelledby={headingId}
			className="animate-in rounded-2xl border border-ring/35 bg-card shadow-md outline-none duration-200 fade-in slide-in-from-bottom-1 sm:ms-11"
		>
			<h2 id={headingId} className={isOnlyReceipt || isRinging ? "sr-only" : TITLE}>
				{isOnlyReceipt ? words.receipt : title}
			</h2>
			<div className="grid gap-4 p-4 pt-0 sm:p-5 sm:pt-0">
				{isRinging ? <Ringing since={handoff.since} words={words} /> : null}
				{lead && !isOnlyReceipt && !isSaidByPromise ? (
					<p className={`text-sm text-muted-foreground ${isRinging ? "" : "-mt-3"}`}>{lead}</p>
				) : null}
				{hasButtons ? <OfferButtons handoff={handoff} session={session} /> : null}
				{hasPromiseLine ? <PromiseLine handoff={handoff} /> : null}
				{hasForm ? (
					<ContactForm
						known={handoff.email ?? ""}
						isSecond={hasButtons}
						words={words}
						leave={session.leaveContact}
					/>
				) : null}
				{hasReceipt && !hasForm ? <PromiseReceipt handoff={handoff} /> : null}
				{handoff.state === "offered" && !handoff.has_number && (hasForm || hasButtons) ? (
					<NotNow session={session} words={words} />
				) : null}
			</div>
		</section>
	);
}

const TITLE = "px-4 pt-4 pb-3 text-base font-semibold tracking-tight sm:px-5 sm:pt-5";

function OfferButtons({ handoff, session }: HandoffCardProps) {
	const hintId = useId();
	return (
		<div lang="en" className="grid gap-2 sm:auto-cols-fr sm:grid-flow-col">
			{handoff.offers.includes("talk_now") ? (
				<TalkNow ring={session.ring} failed={cardWords(handoff).failed} />
			) : null}
			{isBookable(handoff) ? (
				<>
					<a
						href={handoff.booking_url}
						target="_blank"
						rel="noopener"
						aria-describedby={hintId}
						className={buttonVariants({ variant: "outline", size: "lg" })}
					>
						<Icon name="calendar" className="size-4.5" />
						{HANDOFF_WORDS.book}
					</a>
					<span id={hintId} lang={handoff.language} hidden>
						{cardWords(handoff).bookHint}
					</span>
				</>
			) : null}
		</div>
	);
}

function TalkNow({ ring, failed }: { ring(): Promise<Outcome>; failed: string }) {
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);

	async function press() {
		if (pending) return;
		setPending(true);
		setProblem(null);
		const outcome = await ring();
		setPending(false);
		if (!outcome.done) setProblem(outcome.problem ?? failed);
	}

	return (
		<div className="grid gap-1.5">
			<button
				type="button"
				onClick={press}
				aria-disabled={pending || undefined}
				className={buttonVariants({ size: "lg" })}
			>
				<Icon name="ring" className="size-4.5" />
				{HANDOFF_WORDS.talkNow}
			</button>
			{problem ? (
				<p role="alert" className="text-sm font-medium text-danger">
					{problem}
				</p>
			) : null}
		</div>
	);
}

/** A promise is offered with the form, and stands once there is an address to keep it to. */
function PromiseLine({ handoff }: { handoff: HandoffPart }): ReactNode {
	if (!handoff.promise) return null;
	const { promised, ifYouLeaveIt } = cardWords(handoff);
	return (
		<p className="flex gap-2.5 rounded-lg bg-info-surface px-3 py-2.5 text-sm text-info">
			<Icon name="clock" className="mt-0.5 size-4" />
			<span>
				{handoff.email || handoff.has_number ? promised : ifYouLeaveIt}:{" "}
				<time dateTime={handoff.promise.due} className="font-semibold">
					{handoff.promise.text}
				</time>
			</span>
		</p>
	);
}

/** Said in the visitor's own words, for it is by their words that an offer is taken or left. */
function NotNow({ session, words }: { session: ChatSession; words: CardWords }) {
	return (
		<button
			type="button"
			onClick={() => session.send(words.notNowMessage)}
			className={`${buttonVariants({ variant: "ghost", size: "sm" })} -mt-2 justify-self-start text-muted-foreground`}
		>
			{words.notNow}
		</button>
	);
}

function isBookable(handoff: HandoffPart): boolean {
	return handoff.offers.includes("book") && /^https?:\/\//i.test(handoff.booking_url ?? "");
}

/** When the pressed button goes away with its offer, the keyboard stays in the card it was in. */
function useFocusKept(region: { current: HTMLElement | null }, handoff: HandoffPart) {
	const wasInside = useRef(false);
	useEffect(() => {
		const element = region.current;
		if (!element) return;
		const note = () => {
			wasInside.current = element.contains(document.activeElement);
		};
		document.addEventListener("focusin", note);
		return () => document.removeEventListener("focusin", note);
	}, [region]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the handoff is what takes buttons away
	useEffect(() => {
		if (wasInside.current && document.activeElement === document.body)
			region.current?.focus({ preventScroll: true });
	}, [handoff, region]);
}
