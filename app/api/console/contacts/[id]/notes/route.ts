import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const MOST_CHARACTERS = 4_000;

const note = z.strictObject({ id: z.string().regex(/^[\w-]{8,64}$/), body: z.string() });

export function POST(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { id, body } = await readJson(request, note);
		const text = body.replaceAll("\u0000", "").toWellFormed().trim();
		if (text === "") throw new Refusal("note_empty");
		if (text.length > MOST_CHARACTERS) throw new Refusal("note_too_long");
		const contactId = (await params).id;
		const at = world.now();
		return done(await world.contacts.addNote({ contactId, id, body: text, actor: rep, at }));
	});
}
