"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NOTIFICATION_TABS, type NotificationPage, type NotificationTab } from "@/lib/wire/inbox";
import { AlertsButton } from "./alerts-button";
import { NotificationList } from "./notification-list";
import { OtherNotifications } from "./other-notifications";
import { useNotificationDeeds } from "./use-notification-deeds";
import { useWaiting } from "./waiting";

const TAB_WORDS = {
	to_do: "To do",
	snoozed: "Snoozed",
	done: "Done",
} as const satisfies Record<NotificationTab, string>;

const TO_DO_PATH = "/api/console/notifications?tab=to_do";

type NotificationsProps = {
	/** The first page, kept true by whoever shows this. */
	toDo: NotificationPage;
	refresh(): Promise<void>;
	/** On its own page it is the page's heading. */
	heading?: "h1" | "h2";
};

/** What calls for this rep: high priority on top, until it is snoozed or done. */
export function Notifications({ toDo, refresh, heading: Heading = "h2" }: NotificationsProps) {
	const [tab, setTab] = useState<NotificationTab>("to_do");
	const { unread } = useWaiting();
	const deeds = useNotificationDeeds(refresh);
	return (
		<section aria-labelledby="notifications-title" className="grid min-w-0 content-start gap-3">
			<div className="flex min-h-8 items-center justify-between gap-2">
				<Heading id="notifications-title" className="text-lg font-semibold tracking-tight">
					{Heading === "h2" ? (
						<Link href="/console/notifications">Notifications</Link>
					) : (
						"Notifications"
					)}
				</Heading>
				{unread > 0 ? (
					<Button variant="ghost" size="sm" onClick={() => deeds.readAll()}>
						Mark all as read
					</Button>
				) : null}
			</div>
			<AlertsButton />
			<fieldset className="flex gap-1 rounded-lg bg-muted p-0.5 text-sm">
				<legend className="sr-only">Which notifications</legend>
				{NOTIFICATION_TABS.map((one) => (
					<button
						key={one}
						type="button"
						aria-pressed={one === tab}
						onClick={() => setTab(one)}
						className="flex-1 cursor-pointer rounded-md px-3 py-1 font-medium text-muted-foreground hover:text-foreground aria-pressed:bg-card aria-pressed:text-foreground aria-pressed:shadow-xs pointer-coarse:py-2.5"
					>
						{TAB_WORDS[one]}
					</button>
				))}
			</fieldset>
			<p role="alert" className="text-sm text-danger empty:hidden">
				{deeds.problem}
			</p>
			{tab === "to_do" ? (
				<NotificationList tab={tab} path={TO_DO_PATH} page={toDo} deeds={deeds} />
			) : (
				<OtherNotifications key={tab} tab={tab} deeds={deeds} />
			)}
		</section>
	);
}
