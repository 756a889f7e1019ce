import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { DESTINATION_CARDS } from "@/lib/wire/destination-fields";
import { sendTestHandoff } from "@/lib/workflows/settings/send-test-handoff";

export const dynamic = "force-dynamic";

const card = z.enum(DESTINATION_CARDS);

type Context = { params: Promise<{ card: string }> };

/** Sends a test handoff; the answer says what became of it along every way. */
export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const asked = card.safeParse((await params).card);
		if (!asked.success) return problem("not_found");
		takeToken("form", `test-handoff:${rep.id}`, performance.now());
		return Response.json(await sendTestHandoff(world, asked.data));
	});
}
