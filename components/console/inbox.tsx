"use client";

import { useState } from "react";
import { type InboxView, inboxView } from "@/lib/wire/inbox";
import { filterQuery, type InboxFilter } from "@/lib/wire/inbox-filter";
import type { SearchPage } from "@/lib/wire/search";
import { concernsOwnLines } from "./concerns";
import { HandoffList } from "./handoff-list";
import { InboxFilters, StateTabs } from "./inbox-filters";
import { Notifications } from "./notifications";
import { useRep } from "./rep";
import { SearchField } from "./search-field";
import { SearchResults } from "./search-results";
import { useView } from "./use-view";
import { handoffsWithNews, notificationsWithNews } from "./with-news";

type InboxProps = {
	filter: InboxFilter;
	first: InboxView;
	/** What was searched for when the page was asked for. */
	search: { words: string; page: SearchPage } | null;
};

/** Handoffs first, and beside them what calls for this rep. A search takes the list's place. */
export function Inbox({ filter, first, search }: InboxProps) {
	const [words, setWords] = useState(search?.words ?? "");
	const isSearching = words.trim() !== "";
	const path = `/api/console/inbox${filterQuery(filter)}`;
	const rep = useRep();
	const { view, stale, refresh } = useView({
		path,
		schema: inboxView,
		first,
		concerns: concernsOwnLines(rep?.id),
		withNews: (before, news) => ({
			...before,
			handoffs: handoffsWithNews(before.handoffs, news, { filter, userId: rep?.id }),
			notifications: notificationsWithNews(before.notifications, news),
		}),
	});
	return (
		<div className="grid gap-8 p-4 md:p-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
			<section aria-labelledby="handoffs-title" className="grid min-w-0 content-start gap-3">
				<div className="flex flex-wrap items-center justify-between gap-2">
					<h1 id="handoffs-title" className="text-lg font-semibold tracking-tight">
						{isSearching ? "Search" : "Handoffs"}
					</h1>
					<StateTabs current={filter} />
				</div>
				<SearchField words={words} onWords={setWords} />
				{isSearching ? <SearchResults words={words} first={search} /> : null}
				{isSearching ? null : <InboxFilters filter={filter} />}
				<HandoffList
					key={path}
					path={path}
					filter={filter}
					page={view.handoffs}
					stale={stale}
					hidden={isSearching}
				/>
			</section>
			<Notifications toDo={view.notifications} refresh={refresh} />
		</div>
	);
}
