import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";
import { readJson, readOptionalJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { handBack } from "@/lib/workflows/desk/hand-back";
import { takeOver } from "@/lib/workflows/desk/take-over";

export const dynamic = "force-dynamic";

const taking = z.strictObject({ relieves: z.string().max(64).optional() });

export const POST = repRoute(async ({ world, rep, id: conversationId, request }) => {
	const { relieves } = await readOptionalJson(request, taking);
	const taken = await takeOver(world, { conversationId, actor: rep, relieves });
	if (taken.result === "not_found") throw new Refusal("not_found");
	if (taken.result !== "taken") return Response.json(taken);
	return problem("already_claimed", { message: `${taken.by} has already taken this over.` });
});

const leaving = z.strictObject({ note: z.string().max(500).nullable() });

export const DELETE = repRoute(async ({ world, rep, id, request }) => {
	const { note } = await readJson(request, leaving);
	const pressed = await handBack(world, { conversationId: id, actor: rep, note });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});
