"use client";

import { CheckCheck, Eye, PenLine } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { DeskView } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import type { Company } from "./use-company";

type Props = {
	conversation: ConversationShown;
	messages: DeskView["messages"];
	company: Company;
	visitor: string;
};

/** Below the last row: what was read, and who is writing at this moment. */
export function TranscriptFoot({ conversation, messages, company, visitor }: Props) {
	return (
		<div className="grid min-h-5 gap-1 text-xs text-muted-foreground">
			{isRead(conversation, messages) ? (
				<p className="flex items-center justify-end gap-1">
					<CheckCheck aria-hidden="true" className="size-3.5" />
					Read
				</p>
			) : null}
			<p role="status" className="flex items-center gap-1 empty:hidden">
				{company.visitorWrites ? (
					<>
						<PenLine aria-hidden="true" className="size-3.5" />
						{visitor} is typing…
					</>
				) : null}
			</p>
		</div>
	);
}

/** Whether the last thing a person wrote is on the visitor's screen. */
function isRead({ id, visitorReadTo }: ConversationShown, messages: DeskView["messages"]): boolean {
	const own = messages.filter(({ conversationId }) => conversationId === id);
	const last = own.findLast(({ role }) => role === "rep");
	return last !== undefined && last.id === visitorReadTo;
}

type ColleaguesProps = Pick<Company, "colleagues"> & { className: string };

/** Who of the team is here too; whoever writes stands out, so that the visitor is not answered twice. */
export function Colleagues({ colleagues, className }: ColleaguesProps) {
	return (
		<p role="status" className={cn("flex flex-wrap gap-x-3 empty:hidden", className)}>
			{colleagues.map(({ id, name, doing }) => (
				<span
					key={id}
					className={`inline-flex items-center gap-1 ${doing === "writing" ? "font-medium text-warning" : ""}`}
				>
					{doing === "writing" ? (
						<PenLine aria-hidden="true" className="size-3.5" />
					) : (
						<Eye aria-hidden="true" className="size-3.5" />
					)}
					{name} is {doing === "writing" ? "writing to the visitor" : "looking on"}
				</span>
			))}
		</p>
	);
}
