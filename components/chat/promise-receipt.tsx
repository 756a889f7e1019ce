import type { HandoffPart } from "@/lib/wire/chat";
import { cardWords } from "./card-words";
import { Icon } from "./icons";

export function PromiseReceipt({ handoff }: { handoff: HandoffPart }) {
	if (!handoff.promise || !handoff.email) return null;
	const words = cardWords(handoff);
	return (
		<div role="status" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 pt-4 sm:pt-5">
			<span className="grid size-11 place-items-center rounded-full bg-person-surface text-person">
				<Icon name="check" className="size-5" />
			</span>
			<dl className="grid gap-2.5 text-sm">
				<div>
					<dt className="text-muted-foreground">{words.promised}</dt>
					<dd className="text-base font-semibold tracking-tight">
						<time dateTime={handoff.promise.due}>{handoff.promise.text}</time>
					</dd>
				</div>
				<div>
					<dt className="text-muted-foreground">{words.to}</dt>
					<dd className="font-medium break-all">{handoff.email}</dd>
				</div>
			</dl>
		</div>
	);
}
