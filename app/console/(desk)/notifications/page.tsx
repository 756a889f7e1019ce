import type { Metadata } from "next";
import { NotificationsScreen } from "@/components/console/notifications-screen";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage() {
	const { reads, rep, world } = await admit("/console/notifications");
	const first = await reads.notifications({
		userId: rep.id,
		tab: "to_do",
		cursor: null,
		now: world.now(),
	});
	return <NotificationsScreen first={first} />;
}
