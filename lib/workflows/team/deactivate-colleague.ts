import type { Actor } from "@/lib/adapters/db/desk";
import type { MemberChange } from "@/lib/adapters/settings/team-store";
import { handBack } from "@/lib/workflows/desk/hand-back";
import type { World } from "@/lib/world";

/**
 * Puts somebody out at once: sessions, password and live connections end; their duty, contacts and promises go to
 * the team, and visitors they were speaking with get the assistant back rather than silence.
 */
export async function deactivateColleague(
	world: World,
	{ actor, userId }: { actor: Actor; userId: string },
): Promise<MemberChange> {
	const { change, speaking } = await world.team.deactivate({ actor, at: world.now(), userId });
	for (const conversationId of speaking) {
		await handBack(world, { conversationId, actor, note: null });
	}
	return change;
}
