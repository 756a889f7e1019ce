import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { done } from "../../../../done";

export const dynamic = "force-dynamic";

export function DELETE(
	request: Request,
	{ params }: { params: Promise<{ id: string; note: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { id: contactId, note: noteId } = await params;
		const at = world.now();
		return done(await world.contacts.removeNote({ contactId, noteId, actor: rep, at }));
	});
}
