import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** The desk of a conversation: its contact's when it has one by now. */
export function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, reads } = await requireRep(request);
		const conversationId = (await params).id;
		const found = await reads.contactIdOfConversation(conversationId);
		if (!found) throw new Refusal("not_found");
		const { contactId } = found;
		const desk = await reads.desk(contactId ? { contactId } : { conversationId }, world.now());
		if (!desk) throw new Refusal("not_found");
		return Response.json(desk);
	});
}
