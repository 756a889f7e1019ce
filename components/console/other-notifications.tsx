"use client";

import { type NotificationPage, type NotificationTab, notificationPage } from "@/lib/wire/inbox";
import { concernsNotifications } from "./concerns";
import { NotificationList } from "./notification-list";
import { useRep } from "./rep";
import type { NotificationDeeds } from "./use-notification-deeds";
import { useView } from "./use-view";

const NONE_YET: NotificationPage = { rows: [], next: null };

type Props = { tab: NotificationTab; deeds: NotificationDeeds };

/** A tab that is looked up when it is opened, and stays true while it is. */
export function OtherNotifications({ tab, deeds }: Props) {
	const rep = useRep();
	const path = `/api/console/notifications?tab=${tab}`;
	const { view } = useView({
		path,
		schema: notificationPage,
		first: NONE_YET,
		concerns: concernsNotifications(rep?.id),
	});
	return <NotificationList tab={tab} path={path} page={view} deeds={deeds} />;
}
