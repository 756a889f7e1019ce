import type { Metadata } from "next";
import { BookingCard } from "@/components/settings/destinations/booking-card";
import { CrmCard } from "@/components/settings/destinations/crm-card";
import { DeliveryLog } from "@/components/settings/destinations/delivery-log";
import { MailCard } from "@/components/settings/destinations/mail-card";
import { SlackCard } from "@/components/settings/destinations/slack-card";
import { WebhooksCard } from "@/components/settings/destinations/webhooks-card";
import { WhenReady } from "@/components/settings/when-ready";
import { destinationsHealth } from "@/lib/workflows/settings/destinations-health";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Destinations" };

const TITLE = "Destinations";

export default async function DestinationsPage() {
	const desk = await admit("/console/settings/destinations");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamps first: a saving in between is then noticed, not overwritten.
	const [slack, crm, booking, mail] = await Promise.all([
		world.settings.stamp("slack"),
		world.settings.stamp("crm"),
		world.settings.stamp("booking"),
		world.settings.stamp("mail"),
	]);
	const [fields, health, settings, webhooks, log, checks] = await Promise.all([
		world.destinations.fields(),
		destinationsHealth(world),
		world.outside.read(),
		world.destinations.webhooks(),
		world.destinations.deliveries({ failed: false, before: null }),
		world.bookingPage.checks(),
	]);
	return (
		<Screen
			title={TITLE}
			intro="Where handoffs go. Slack and CRM hear at once and do not wait for each other; what does not get through is kept, tried again and shown here."
		>
			<WhenReady>
				<div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-2">
					<SlackCard fields={fields} stamp={slack} health={health.slack} />
					<CrmCard fields={fields} stamp={crm} health={health.crm} inForce={settings.crm.kind} />
					<BookingCard
						fields={fields}
						stamp={booking}
						health={health.booking}
						checks={checks}
						webhookAddress={world.bookingPage.address}
					/>
					<MailCard fields={fields} stamp={mail} health={health.mail} />
				</div>
				<WebhooksCard webhooks={webhooks} />
				<DeliveryLog first={log} />
			</WhenReady>
		</Screen>
	);
}
