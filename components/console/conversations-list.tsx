"use client";

import { MessagesSquare } from "lucide-react";
import { Empty } from "@/components/ui/empty";
import { type ConversationPage, conversationPage } from "@/lib/wire/search";
import { ConversationItem } from "./conversation-item";
import { StateTabs } from "./inbox-filters";
import { MoreList } from "./more-list";
import { useMore } from "./use-more";
import { useView } from "./use-view";

const PATH = "/api/console/conversations";

/** Every conversation, also those that need nobody: a rep may look in and step in. */
export function ConversationsList({ first }: { first: ConversationPage }) {
	const { view, stale } = useView({
		path: PATH,
		schema: conversationPage,
		first,
		concerns: ({ type }) => type === "conversation",
	});
	const more = useMore({ path: PATH, schema: conversationPage, pageOf: (it) => it, first: view });
	return (
		<div className="grid max-w-4xl grid-cols-1 gap-3 p-4 md:p-6">
			<div className="flex flex-wrap items-center justify-between gap-2">
				<h1 className="text-lg font-semibold tracking-tight">Conversations</h1>
				<StateTabs current="conversations" />
			</div>
			<p role="status" className="text-sm text-warning empty:hidden">
				{stale ? `Could not refresh: ${stale}` : ""}
			</p>
			<MoreList
				label="Conversations"
				more={more}
				empty={
					<Empty
						icon={<MessagesSquare aria-hidden="true" />}
						title="Nobody has written yet"
						description="A visitor’s conversation appears here with their first message."
					/>
				}
			>
				{(row) => <ConversationItem row={row} />}
			</MoreList>
		</div>
	);
}
