"use client";

import { type NotificationPage, type NotificationTab, notificationPage } from "@/lib/wire/inbox";
import { MoreButton } from "./more-button";
import { NotificationItem } from "./notification-item";
import { useMore } from "./use-more";
import type { NotificationDeeds } from "./use-notification-deeds";

const EMPTY_WORDS = {
	to_do: "Nothing to do.",
	snoozed: "Nothing is put off.",
	done: "Nothing is done yet.",
} as const satisfies Record<NotificationTab, string>;

type Props = {
	tab: NotificationTab;
	path: string;
	page: NotificationPage;
	deeds: NotificationDeeds;
};

export function NotificationList({ tab, path, page, deeds }: Props) {
	const more = useMore({ path, schema: notificationPage, pageOf: (it) => it, first: page });
	const rows = more.rows.filter(({ id }) => !deeds.moved.has(id));
	return (
		<>
			{rows.length === 0 ? (
				<p className="text-sm text-muted-foreground">{EMPTY_WORDS[tab]}</p>
			) : null}
			<ul aria-label="Notifications" className="grid grid-cols-1 gap-1.5">
				{rows.map((row) => (
					<NotificationItem key={row.id} row={row} tab={tab} deeds={deeds} />
				))}
			</ul>
			<MoreButton more={more} />
		</>
	);
}
