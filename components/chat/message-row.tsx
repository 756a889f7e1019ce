import type { ReactNode } from "react";
import type { ChatMessage } from "@/lib/wire/chat";
import { Icon } from "./icons";
import { MarkdownView, PlainView } from "./markdown-view";
import { ResourceCard } from "./resource-card";
import { useHydrated } from "./use-browser";
import { WORDS } from "./words";

type RowProps = {
	message: ChatMessage;
	isFirstOfGroup: boolean;
	/** The log may scroll until this row is on top, and no further. */
	isAnchor?: boolean;
	waiting?: boolean;
	/** A person has read it, and nothing newer. */
	isReadTo?: boolean;
};

export function MessageRow(props: RowProps) {
	const { message, isFirstOfGroup, isAnchor } = props;
	switch (message.role) {
		case "visitor":
			return <VisitorRow {...props} />;
		case "assistant":
			return <AssistantRow message={message} isFirstOfGroup={isFirstOfGroup} isAnchor={isAnchor} />;
		case "rep":
			return <PersonRow message={message} isFirstOfGroup={isFirstOfGroup} />;
		case "marker":
			return <MarkerRow message={message} />;
		default: {
			const never: never = message.role;
			return never;
		}
	}
}

function VisitorRow({ message, isFirstOfGroup, waiting, isReadTo }: RowProps) {
	return (
		<div
			data-anchor=""
			className="flex animate-in flex-col items-end gap-1 duration-200 fade-in slide-in-from-bottom-1"
		>
			<div className="max-w-[85%] rounded-2xl rounded-ee-md bg-primary px-4 py-2.5 break-words whitespace-pre-wrap text-primary-foreground sm:max-w-[75%]">
				<span className="sr-only">{WORDS.you}: </span>
				{message.text}
			</div>
			<span className="px-1 text-xs text-muted-foreground">
				{waiting ? <Sending /> : isFirstOfGroup ? <Time at={message.at} /> : null}
				{isReadTo ? ` ${WORDS.read}` : null}
			</span>
		</div>
	);
}

/** Most messages are taken before anyone could wonder: only then is it said that one is on its way. */
function Sending() {
	return <span className="animate-in fill-mode-backwards delay-1000 fade-in">{WORDS.sending}</span>;
}

function AssistantRow({ message, isFirstOfGroup, isAnchor }: RowProps) {
	return (
		<SpokenRow
			isAnchor={isAnchor}
			badge={<SpeakerBadge speaker="assistant" />}
			name={isFirstOfGroup ? WORDS.assistant : null}
			spokenName={WORDS.assistant}
			at={message.at}
			bubble="bg-muted"
		>
			<MarkdownView source={message.text} />
			{message.resource ? <ResourceCard resource={message.resource} /> : null}
		</SpokenRow>
	);
}

function PersonRow({ message, isFirstOfGroup }: RowProps) {
	const name = message.author ?? WORDS.person;
	return (
		<div data-anchor="">
			<SpokenRow
				badge={<SpeakerBadge speaker="person" />}
				name={isFirstOfGroup ? name : null}
				spokenName={name}
				at={message.at}
				bubble="border border-person-line bg-person-surface"
			>
				<PlainView text={message.text} />
			</SpokenRow>
		</div>
	);
}

function MarkerRow({ message }: { message: ChatMessage }) {
	return (
		<div
			data-anchor=""
			className="flex animate-in items-center gap-3 py-1 text-center text-[0.8125rem] text-muted-foreground duration-200 fade-in"
		>
			<span aria-hidden="true" className="h-px flex-1 bg-border" />
			<span className="max-w-[75%] text-balance">{message.text}</span>
			<span aria-hidden="true" className="h-px flex-1 bg-border" />
		</div>
	);
}

type SpokenRowProps = {
	badge: ReactNode;
	/** Shown above the first of several in a row. */
	name: string | null;
	spokenName: string;
	at?: string;
	bubble: string;
	isAnchor?: boolean | undefined;
	children: ReactNode;
};

export function SpokenRow(props: SpokenRowProps) {
	const { badge, name, spokenName, at, bubble, isAnchor, children } = props;
	return (
		<div
			data-anchor={isAnchor ? "" : undefined}
			className="grid animate-in grid-cols-[2rem_minmax(0,1fr)] gap-x-3 duration-200 fade-in slide-in-from-bottom-1"
		>
			<div className="pt-0.5">{name ? badge : null}</div>
			<div className="flex flex-col items-start gap-1.5">
				{name ? (
					<p aria-hidden="true" className="flex items-baseline gap-2 text-[0.8125rem] font-medium">
						{name}
						{at ? <Time at={at} /> : null}
					</p>
				) : null}
				<div
					className={`max-w-full space-y-2.5 rounded-2xl rounded-ss-md px-4 py-2.5 leading-relaxed break-words sm:max-w-[92%] ${bubble}`}
				>
					<span className="sr-only">{spokenName}: </span>
					{children}
				</div>
			</div>
		</div>
	);
}

const BADGES = {
	assistant: { icon: "spark", look: "border-assistant-line bg-assistant-surface text-assistant" },
	person: { icon: "person", look: "border-person-line bg-person-surface text-person" },
} as const;

export function SpeakerBadge({ speaker }: { speaker: keyof typeof BADGES }) {
	const { icon, look } = BADGES[speaker];
	return (
		<span className={`grid size-8 place-items-center rounded-full border ${look}`}>
			<Icon name={icon} className="size-4" />
		</span>
	);
}

/** The visitor's own clock, so nothing until the page knows it. */
function Time({ at }: { at: string }) {
	const hydrated = useHydrated();
	const date = new Date(at);
	if (!hydrated || Number.isNaN(date.getTime())) return null;
	return (
		<time
			dateTime={at}
			title={at}
			className="text-xs font-normal text-muted-foreground tabular-nums"
		>
			{dayAndTime(date)}
		</time>
	);
}

function dayAndTime(date: Date): string {
	const isToday = date.toDateString() === new Date().toDateString();
	return new Intl.DateTimeFormat(undefined, {
		...(isToday ? {} : { weekday: "short", day: "numeric", month: "short" }),
		hour: "2-digit",
		minute: "2-digit",
	}).format(date);
}
