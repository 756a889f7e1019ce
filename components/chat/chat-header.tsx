import type { ReactNode } from "react";
import type { ChatView } from "@/lib/wire/chat";
import { Icon } from "./icons";
import { WORDS } from "./words";

type ChatHeaderProps = {
	company: string;
	availability: string;
	availabilityId: string;
	speaker: ChatView["speaker"];
	/** Name of the person who is in the conversation. */
	person: string | null;
	/** Folds the chat; null where it cannot be folded. */
	close: (() => void) | null;
};

export function ChatHeader(props: ChatHeaderProps) {
	return (
		<header className="flex items-center gap-3 border-b px-4 py-3 sm:px-6">
			<Monogram name={props.company} />
			<div className="min-w-0 flex-1">
				<h1 className="truncate text-[0.9375rem] leading-tight font-semibold tracking-tight">
					{props.company}
				</h1>
				<p id={props.availabilityId} className="text-[0.8125rem] text-pretty text-muted-foreground">
					{props.availability}
				</p>
			</div>
			<SpeakerChip speaker={props.speaker} person={props.person} />
			{props.close ? (
				<button
					type="button"
					onClick={props.close}
					aria-label={WORDS.close}
					title={WORDS.close}
					className="-me-2 grid size-11 shrink-0 place-items-center rounded-full text-muted-foreground transition-colors duration-150 hover:bg-accent hover:text-foreground"
				>
					<Icon name="close" className="size-5" />
				</button>
			) : null}
		</header>
	);
}

export function Monogram({ name }: { name: string }) {
	return (
		<span
			aria-hidden="true"
			className="grid size-10 shrink-0 place-items-center rounded-xl bg-primary text-lg font-semibold text-primary-foreground select-none"
		>
			{Array.from(name).at(0)?.toUpperCase()}
		</span>
	);
}

const CHIPS: Record<
	ChatView["speaker"],
	{ icon: "spark" | "person" | "clock"; look: string; label: string }
> = {
	assistant: {
		icon: "spark",
		look: "border-assistant-line bg-assistant-surface text-assistant",
		label: WORDS.chipAssistant,
	},
	person: {
		icon: "person",
		look: "border-person-line bg-person-surface text-person",
		label: WORDS.chipPerson,
	},
	nobody: {
		icon: "clock",
		look: "border-paused-line bg-paused-surface text-paused",
		label: WORDS.chipNobody,
	},
};

function SpeakerChip({ speaker, person }: Pick<ChatHeaderProps, "speaker" | "person">): ReactNode {
	const { icon, look, label } = CHIPS[speaker];
	return (
		<span
			className={`inline-flex max-w-36 shrink-0 items-center gap-1.5 rounded-full border px-2.5 py-1 text-xs font-medium transition-colors duration-200 ${look}`}
		>
			<Icon name={icon} className="size-3.5" />
			<span className="truncate">{speaker === "person" && person ? person : label}</span>
		</span>
	);
}
