import { z } from "zod";
import { adminRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { role } from "@/lib/wire/team";
import { changeResponse } from "../../change-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ role });

export const PUT = adminRoute(async ({ world, rep, id, request }) => {
	const written = await readJson(request, body);
	const change = { actor: rep, at: world.now(), userId: id, role: written.role };
	return changeResponse(await world.team.changeRole(change));
});
