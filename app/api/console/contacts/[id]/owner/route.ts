import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const owner = z.strictObject({ ownerId: z.string().max(64).nullable() });

export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { ownerId } = await readJson(request, owner);
		const contactId = (await params).id;
		const at = world.now();
		return done(await world.contacts.assignOwner({ contactId, actor: rep, at, ownerId }));
	});
}
