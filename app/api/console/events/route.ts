import { requireRep } from "@/lib/console";
import { afterOf, eventStream } from "@/lib/http/event-stream";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** What happens, as it happens: ids only, the screens ask for the rest. While it is open the rep is present. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { live, presence, rep } = await requireRep(request);
		return eventStream(request, (send, end) => {
			const leave = presence.enter(rep.id);
			const unsubscribe = live.subscribe(
				{ audience: "console", after: afterOf(request) },
				({ id, type, payload }) => {
					if (type !== "signed_out") send({ id, data: { type, payload } });
					else if (payload.userId === rep.id) end();
				},
			);
			return () => {
				leave();
				unsubscribe();
			};
		});
	});
}
