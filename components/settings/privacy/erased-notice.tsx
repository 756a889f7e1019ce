import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import type { Erased, HeldElsewhere } from "@/lib/wire/privacy";

const PLACES = {
	slack: "Slack: messages about this visitor stay in the channel until you delete them there.",
	crm: "The CRM: delete the record there.",
	mail: "The sales inbox: delete the mails there.",
	visitor: "The visitor's own mailbox has the confirmation they were sent.",
	webhook: "Systems told by webhook have what was posted to them.",
} as const satisfies Record<HeldElsewhere["target"], string>;

/** What was done, and what only somebody else can do. */
export function ErasedNotice({ erased }: { erased: Erased }) {
	const { conversations, messages, elsewhere, staysSuppressed } = erased;
	return (
		<Alert tone={elsewhere.length > 0 ? "warning" : "success"}>
			<AlertTitle>
				Erased: {conversations} {conversations === 1 ? "conversation" : "conversations"} with{" "}
				{messages} {messages === 1 ? "message" : "messages"}, and all that hung on them.
			</AlertTitle>
			{staysSuppressed ? (
				<AlertDescription>
					The address alone stays on the list of those who are not written to any more.
				</AlertDescription>
			) : null}
			{elsewhere.length > 0 ? (
				<AlertDescription>
					<p>Not ours to erase:</p>
					<ul className="list-disc ps-5">
						{elsewhere.map(({ target, links }) => (
							<li key={target}>
								{PLACES[target]}{" "}
								{links.map((link) => (
									<a key={link} href={link} className="break-all underline">
										{link}
									</a>
								))}
							</li>
						))}
					</ul>
				</AlertDescription>
			) : null}
		</Alert>
	);
}
