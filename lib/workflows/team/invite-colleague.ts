import { z } from "zod";
import type { Actor } from "@/lib/adapters/db/desk";
import { type InviteAnswer, role } from "@/lib/wire/team";
import type { World } from "@/lib/world";
import { mailLink, oneTimeLink } from "./one-time-link";

const invitation = z.object({
	email: z
		.string()
		.trim()
		.toLowerCase()
		.max(254, "That address is too long.")
		.pipe(z.email("That does not look like an e-mail address.")),
	role,
});

export type ColleagueToInvite = { actor: Actor; email: string; role: string };

/** Lets somebody in by a one-time link, which is shown to the admin and mailed where mail is set. */
export async function inviteColleague(
	world: World,
	{ actor, ...written }: ColleagueToInvite,
): Promise<InviteAnswer> {
	const read = invitation.safeParse(written);
	if (!read.success) {
		const [issue] = read.error.issues;
		return {
			result: "invalid",
			field: String(issue?.path[0] ?? "email"),
			message: issue?.message ?? "Check this value.",
		};
	}
	const { email } = read.data;
	const { link, ...kept } = oneTimeLink(world);
	const invited = await world.team.invite({ actor, at: world.now(), ...read.data, ...kept });
	if (invited.result === "member") {
		return {
			result: "invalid",
			field: "email",
			message: "Somebody of the team has this address. Make them a new link in the list.",
		};
	}
	const mailed = await mailLink(world, { to: email, link, by: actor.name, isMember: false });
	return { result: "invited", link, mailed };
}
