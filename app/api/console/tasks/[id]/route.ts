import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { done as told } from "../../done";

export const dynamic = "force-dynamic";

const task = z.strictObject({ done: z.boolean() });

export const PUT = repRoute(async ({ world, rep, id: taskId, request }) => {
	const { done } = await readJson(request, task);
	return told(await world.contacts.setTaskDone({ taskId, actor: rep, at: world.now(), done }));
});
