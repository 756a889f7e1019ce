import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { inviteColleague } from "@/lib/workflows/team/invite-colleague";
import { linkResponse } from "./link-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ email: z.string().max(300), role: z.string().max(20) });

/** Invites somebody; the answer holds the link, this once. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const written = await readJson(request, body);
		takeToken("form", `invite:${rep.id}`, performance.now());
		return linkResponse(await inviteColleague(world, { actor: rep, ...written }));
	});
}
