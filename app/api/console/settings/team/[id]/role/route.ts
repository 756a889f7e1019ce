import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { role } from "@/lib/wire/team";
import { changeResponse } from "../../change-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ role });

type Context = { params: Promise<{ id: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const written = await readJson(request, body);
		const change = { actor: rep, at: world.now(), userId: id, role: written.role };
		return changeResponse(await world.team.changeRole(change));
	});
}
