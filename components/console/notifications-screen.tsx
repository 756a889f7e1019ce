"use client";

import { type NotificationPage, notificationPage } from "@/lib/wire/inbox";
import { AlertSettings } from "./alert-settings";
import { concernsOwnLines } from "./concerns";
import { Notifications } from "./notifications";
import { useRep } from "./rep";
import { useView } from "./use-view";
import { notificationsWithNews } from "./with-news";

/** The notification inbox on a page of its own, with what this rep wants to hear of. */
export function NotificationsScreen({ first }: { first: NotificationPage }) {
	const rep = useRep();
	const { view, refresh } = useView({
		path: "/api/console/notifications?tab=to_do",
		schema: notificationPage,
		first,
		concerns: concernsOwnLines(rep?.id),
		withNews: notificationsWithNews,
	});
	return (
		<div className="grid gap-8 p-4 md:p-6 xl:grid-cols-[minmax(0,1fr)_28rem]">
			<Notifications toDo={view} refresh={refresh} heading="h1" />
			<AlertSettings />
		</div>
	);
}
