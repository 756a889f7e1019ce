import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { readJson, readOptionalJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { handBack } from "@/lib/workflows/desk/hand-back";
import { takeOver } from "@/lib/workflows/desk/take-over";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

const taking = z.strictObject({ relieves: z.string().max(64).optional() });

export function POST(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { relieves } = await readOptionalJson(request, taking);
		const conversationId = (await params).id;
		const taken = await takeOver(world, { conversationId, actor: rep, relieves });
		if (taken.result === "not_found") throw new Refusal("not_found");
		if (taken.result !== "taken") return Response.json(taken);
		return problem("already_claimed", { message: `${taken.by} has already taken this over.` });
	});
}

const leaving = z.strictObject({ note: z.string().max(500).nullable() });

export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { note } = await readJson(request, leaving);
		const pressed = await handBack(world, { conversationId: (await params).id, actor: rep, note });
		if (pressed.result === "not_found") throw new Refusal("not_found");
		return Response.json(pressed);
	});
}
