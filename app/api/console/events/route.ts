import { requireRep } from "@/lib/console";
import { afterOf, eventStream } from "@/lib/http/event-stream";
import { answering } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/**
 * What happens, as it happens, by ids; and what it has made of the lines that every console shows, so that fifty of
 * them need not ask. While it is open the rep is present.
 */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { live, news, presence, rep } = await requireRep(request);
		return eventStream(request, (send, end) => {
			const after = afterOf(request);
			const leaving = [
				presence.enter(rep.id),
				live.subscribe({ audience: "console", after }, ({ id, type, payload }) => {
					if (type !== "signed_out") send({ id, data: { type, payload } });
					else if (payload.userId === rep.id) end();
				}),
				// Without an id: a page that reconnects goes on from the last event and looks anew at all it shows.
				news.follow({ userId: rep.id, after }, (data) => send({ data })),
			];
			return () => {
				for (const leave of leaving) leave();
			};
		});
	});
}
