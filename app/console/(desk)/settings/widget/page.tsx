import type { Metadata } from "next";
import { WhenReady } from "@/components/settings/when-ready";
import { Snippet } from "@/components/settings/widget/snippet";
import { WidgetForm } from "@/components/settings/widget/widget-form";
import { running } from "@/lib/boot";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Widget" };

const TITLE = "Widget";

export default async function WidgetPage() {
	const desk = await admit("/console/settings/widget");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("widget");
	const [{ sites, colour }, { schedule }] = await Promise.all([
		world.settings.widget(),
		world.store.company(),
	]);
	return (
		<Screen title={TITLE} intro="The same chat as on its own page, in a corner of your site.">
			<WhenReady>
				<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
					<Snippet appUrl={running().appUrl} />
					<WidgetForm
						saved={{ sites: sites.join("\n"), colour: colour ?? "" }}
						stamp={stamp}
						zone={schedule.zone}
					/>
				</div>
			</WhenReady>
		</Screen>
	);
}
