import { Bot, UserRound } from "lucide-react";
import type { ReplayedTurn, TurnSeen } from "@/lib/wire/replay";
import { HandoffBox } from "./handoff-box";
import { MarkedWords } from "./marked-words";
import { TurnState } from "./turn-state";

type TurnRowProps = {
	id: string;
	place: number;
	turn: ReplayedTurn;
	seen: TurnSeen;
	before: ReplayedTurn | null;
};

export function TurnRow({ id, place, turn, seen, before }: TurnRowProps) {
	return (
		<li className="grid gap-x-5 gap-y-2.5 border-t px-4 py-4 lg:grid-cols-[minmax(0,1fr)_13.5rem] lg:grid-rows-[auto_1fr]">
			<Visitor id={id} place={place} turn={turn} seen={seen} />
			<TurnState turn={turn} seen={seen} before={before} />
			<div className="grid content-start gap-2.5">
				<Happened turn={turn} seen={seen} />
				{turn.reply ? <Reply text={turn.reply} /> : null}
			</div>
		</li>
	);
}

function Visitor({ id, place, turn, seen }: Omit<TurnRowProps, "before">) {
	return (
		<div className="me-auto self-start grid max-w-[92%] gap-1.5 rounded-xl border bg-background px-3.5 py-2.5 text-sm">
			<p className="flex items-center gap-1.5 text-xs font-medium text-muted-foreground">
				<UserRound aria-hidden="true" className="size-3.5" />
				Visitor, message {place}
			</p>
			<MarkedWords id={id} text={turn.text} evidence={seen.evidence} />
		</div>
	);
}

function Happened({ turn, seen }: Pick<TurnRowProps, "turn" | "seen">) {
	if (turn.handoff) return <HandoffBox handoff={turn.handoff} turn={turn} seen={seen} />;
	const words = seen.refused ? REFUSED : seen.repeatsOffer ? REPEATED : null;
	return words ? <p className="text-sm text-muted-foreground">{words}</p> : null;
}

const REFUSED =
	"The chat does not take this message, which is empty or longer than 8,000 characters. It leaves no trace.";
const REPEATED = "The handoff stands as it was; the way to a person was repeated.";

function Reply({ text }: { text: string }) {
	return (
		<div className="ms-auto grid max-w-[92%] gap-1.5 rounded-xl border border-assistant-line bg-assistant-surface px-3.5 py-2.5 text-sm">
			<p className="flex items-center gap-1.5 text-xs font-medium text-assistant">
				<Bot aria-hidden="true" className="size-3.5" />
				Reply
			</p>
			<p className="leading-relaxed break-words whitespace-pre-wrap">{text}</p>
		</div>
	);
}
