import { repRoute } from "@/lib/console-route";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** The desk of a conversation: its contact's when it has one by now. */
export const GET = repRoute(async ({ world, reads, id: conversationId }) => {
	const found = await reads.contactIdOfConversation(conversationId);
	if (!found) throw new Refusal("not_found");
	const { contactId } = found;
	const desk = await reads.desk(contactId ? { contactId } : { conversationId }, world.now());
	if (!desk) throw new Refusal("not_found");
	return Response.json(desk);
});
