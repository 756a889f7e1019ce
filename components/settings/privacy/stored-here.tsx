import { MessageTime } from "@/components/console/message-time";
import type { StoredCounts } from "@/lib/wire/privacy";

const KEPT = [
	"Conversations: what was written, by whom and when.",
	"What a visitor gave: address, name, company, role, phone, a time that suits.",
	"Page, referrer, browser language and time zone of the visit.",
	"What was understood, with the visitor's own words as the reason, and the score and phase made of it.",
	"Handoffs, promises and deliveries; notes and messages of your team.",
] as const;

/** What is kept, in words and in numbers. */
export function StoredHere({ counts }: { counts: StoredCounts }) {
	const { conversations, messages, contacts, oldest } = counts;
	return (
		<section aria-labelledby="stored-title" className="grid gap-3">
			<h2 id="stored-title" className="text-sm font-semibold">
				What is stored here
			</h2>
			<ul className="grid list-disc gap-1 ps-5 text-sm marker:text-muted-foreground">
				{KEPT.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p className="text-sm">
				<span className="tabular-nums">
					{conversations.toLocaleString("en")} conversations with {messages.toLocaleString("en")}{" "}
					messages, {contacts.toLocaleString("en")} contacts
				</span>
				{oldest ? (
					<>
						; the oldest conversation ended <MessageTime at={oldest} />
					</>
				) : null}
				.{" "}
				<a href="/privacy" className="text-primary underline underline-offset-4">
					What visitors are told
				</a>
			</p>
		</section>
	);
}
