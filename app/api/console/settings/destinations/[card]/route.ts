import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { DESTINATION_CARDS } from "@/lib/wire/destination-fields";
import { fieldsToSave } from "@/lib/wire/destinations";
import { saveDestinations } from "@/lib/workflows/settings/save-destinations";
import { savedResponse } from "../../saved-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), fields: fieldsToSave });
const card = z.enum(DESTINATION_CARDS);

type Context = { params: Promise<{ card: string }> };

/** Saves one card. Secrets come in here and go nowhere but into the vault. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const asked = card.safeParse((await params).card);
		if (!asked.success) return problem("not_found");
		const { version, fields } = await readSettings(request, body);
		const toSave = { actor: rep, version, card: asked.data, fields };
		return savedResponse(await saveDestinations(world, toSave));
	});
}
