import type { Actor } from "@/lib/adapters/db/desk";
import { Refusal } from "@/lib/wire/refusal";
import { unresolvedIn } from "@/lib/wording/canned-reply";
import type { World } from "@/lib/world";
import { readable } from "../receive-message";

type Reply = { conversationId: string; actor: Actor; id: string; text: string };

/**
 * A rep's words to the visitor. The id comes from the rep's page, so that sending again is harmless.
 * @throws Refusal `not_taken_over`, `not_found`, or what is wrong with the text
 */
export async function sendReply(
	world: World,
	{ conversationId, actor, id, text }: Reply,
): Promise<{ result: "sent" | "already" }> {
	if (unresolvedIn(text).length > 0) throw new Refusal("unresolved_variable");
	const { result } = await world.desk.sendReply({
		conversationId,
		actor,
		at: world.now(),
		message: { id, text: readable(text) },
	});
	if (result === "not_found" || result === "not_taken_over") throw new Refusal(result);
	return { result };
}
