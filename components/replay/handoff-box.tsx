import { Flag } from "lucide-react";
import { TRIGGER_WORDS } from "@/components/console/trigger-words";
import { DESTINATION_LABELS, EVENT_LABELS, TRIGGER_LABELS } from "@/lib/handoff/labels";
import type { ReplayedHandoff, ReplayedTurn, TurnSeen } from "@/lib/wire/replay";
import { KIND_WORDS, OFFER_WORDS, whyOf } from "./why";

type HandoffBoxProps = { handoff: ReplayedHandoff; turn: ReplayedTurn; seen: TurnSeen };

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What code decided on this message: the handoff, why, and what the visitor is offered and promised. */
export function HandoffBox({ handoff, turn, seen }: HandoffBoxProps) {
	const { event, trigger, also, kind, destination, offers, promise } = handoff;
	return (
		<div className="grid gap-2 rounded-lg border border-info-line bg-info-surface px-3.5 py-2.5 text-sm">
			<p className="flex items-start gap-1.5 font-semibold text-info">
				<Flag aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
				<span>
					{EVENT_LABELS[event]}: {TRIGGER_WORDS[trigger].toLowerCase()}
				</span>
			</p>
			<p>{whyOf(handoff, { turn, seen })}</p>
			<dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[0.8125rem]">
				<Row name="Kind" value={KIND_WORDS[kind]} />
				<Row name="Goes to" value={DESTINATION_LABELS[destination]} />
				<Row name="Offers" value={offersText(offers)} />
				<Row
					name="Promise"
					value={promise ? `A person gets in touch ${promise.text}` : "None yet"}
				/>
				{also.length > 0 ? (
					<Row name="Also held" value={LIST.format(also.map((one) => TRIGGER_LABELS[one]))} />
				) : null}
			</dl>
		</div>
	);
}

function Row({ name, value }: { name: string; value: string }) {
	return (
		<div className="contents">
			<dt className="font-medium text-info">{name}</dt>
			<dd className="first-letter:uppercase">{value}</dd>
		</div>
	);
}

function offersText(offers: ReplayedHandoff["offers"]): string {
	return offers.length === 0 ? "None" : LIST.format(offers.map((one) => OFFER_WORDS[one]));
}
