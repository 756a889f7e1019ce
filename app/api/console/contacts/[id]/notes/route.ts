import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { done } from "../../../done";

export const dynamic = "force-dynamic";

const MOST_CHARACTERS = 4_000;

const note = z.strictObject({ id: z.string().regex(/^[\w-]{8,64}$/), body: z.string() });

export const POST = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { id, body } = await readJson(request, note);
	const text = body.replaceAll("\u0000", "").toWellFormed().trim();
	if (text === "") throw new Refusal("note_empty");
	if (text.length > MOST_CHARACTERS) throw new Refusal("note_too_long");
	const at = world.now();
	return done(await world.contacts.addNote({ contactId, id, body: text, actor: rep, at }));
});
