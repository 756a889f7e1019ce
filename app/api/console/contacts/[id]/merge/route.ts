import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { mergeContacts } from "@/lib/workflows/contact/merge-contacts";

export const dynamic = "force-dynamic";

/** Who has this very address, and what a merge would bring. */
export const GET = repRoute(async ({ world, id: contactId, request }) => {
	const email = new URL(request.url).searchParams.get("email") ?? "";
	const found = await world.contacts.candidate({ contactId, email: email.slice(0, 254) });
	if (!found) throw new Refusal("no_such_address");
	return Response.json(found);
});

const merging = z.strictObject({
	otherId: z.string().max(64),
	email: z.string().max(254).nullable(),
});

/** The other record becomes part of this one. */
export const POST = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { otherId, email } = await readJson(request, merging);
	return Response.json(await mergeContacts(world, { contactId, otherId, email, actor: rep }));
});
