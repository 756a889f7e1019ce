import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { reads } = await requireRep(request);
		const after = new URL(request.url).searchParams.get("after");
		return Response.json(await reads.conversations(after));
	});
}
