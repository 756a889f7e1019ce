import type { Metadata } from "next";
import { TeamDesk } from "@/components/settings/team/team-desk";
import { WhenReady } from "@/components/settings/when-ready";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Team" };

const TITLE = "Team";

export default async function TeamPage() {
	const desk = await admit("/console/settings/team");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world, rep } = desk;
	const [members, invitations, { told }] = await Promise.all([
		world.team.members(),
		world.team.invitations(world.now()),
		world.store.company(),
	]);
	return (
		<Screen
			title={TITLE}
			intro="Who answers visitors. Reps see every conversation; admins also change these settings and let others in."
		>
			<WhenReady>
				<TeamDesk members={members} invitations={invitations} self={rep.id} mails={told.visitors} />
			</WhenReady>
		</Screen>
	);
}
