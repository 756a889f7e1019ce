import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { NOTIFICATION_TABS } from "@/lib/wire/inbox";

export const dynamic = "force-dynamic";

/** One of the rep's lists, a page at a time: `?tab=snoozed&after=…`. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, reads, rep } = await requireRep(request);
		const asked = new URL(request.url).searchParams;
		const tab = NOTIFICATION_TABS.find((known) => known === asked.get("tab")) ?? "to_do";
		const cursor = asked.get("after");
		return Response.json(
			await reads.notifications({ userId: rep.id, tab, cursor, now: world.now() }),
		);
	});
}
