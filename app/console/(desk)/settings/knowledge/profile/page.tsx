import type { Metadata } from "next";
import { ProfileForm } from "@/components/settings/knowledge/profile-form";
import { admit } from "../../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../../screen";
import { zoneNames } from "../../team-clock";

export const metadata: Metadata = { title: "Company profile" };

const TITLE = "Company profile";

export default async function ProfilePage() {
	const desk = await admit("/console/settings/knowledge/profile");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	// The stamp first: a saving in between is then noticed, not overwritten.
	const stamp = await world.settings.stamp("profile");
	const { profile, schedule } = await world.store.company();
	const { name, tagline, site, services, idealCustomer, city, zone, suggestions } = profile;
	return (
		<Screen
			title={TITLE}
			intro="Who you are and whom you can help: the assistant introduces you with it, and judges by it whether a visitor fits."
		>
			<ProfileForm
				stamp={stamp}
				zones={zoneNames()}
				teamZone={schedule.zone}
				saved={{
					name,
					tagline,
					site: site ?? "",
					services: services.map((service) => ({ ...service })),
					sizeMin: String(idealCustomer.sizeMin),
					sizeMax: String(idealCustomer.sizeMax),
					ideal: idealCustomer.description,
					city,
					zone,
					suggestions: suggestions.join("\n"),
					forbiddenTopics: profile.forbiddenTopics.join("\n"),
				}}
			/>
		</Screen>
	);
}
