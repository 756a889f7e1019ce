import { z } from "zod";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { done as told } from "../../done";

export const dynamic = "force-dynamic";

const task = z.strictObject({ done: z.boolean() });

export function PUT(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireRep(request);
		const { done } = await readJson(request, task);
		const taskId = (await params).id;
		return told(await world.contacts.setTaskDone({ taskId, actor: rep, at: world.now(), done }));
	});
}
