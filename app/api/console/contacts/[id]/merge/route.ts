import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { mergeContacts } from "@/lib/workflows/contact/merge-contacts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Who has this very address, and what a merge would bring. */
export function GET(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const email = new URL(request.url).searchParams.get("email") ?? "";
		const contactId = (await params).id;
		const found = await world.contacts.candidate({ contactId, email: email.slice(0, 254) });
		if (!found) throw new Refusal("no_such_address");
		return Response.json(found);
	});
}

const merging = z.strictObject({
	otherId: z.string().max(64),
	email: z.string().max(254).nullable(),
});

/** The other record becomes part of this one. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { otherId, email } = await readJson(request, merging);
		const contactId = (await params).id;
		return Response.json(await mergeContacts(world, { contactId, otherId, email, actor: rep }));
	});
}
