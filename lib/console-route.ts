import { type Console, requireAdmin, requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";
import { isStorable } from "@/lib/wire/storable";

type Context = { params: Promise<{ id: string }> };
type Asked = Console & { request: Request; id: string };
type Route = (request: Request, context: Context) => Promise<Response>;

/** A route of the console about one thing, named by the `id` in its address. What it throws becomes problem+json. */
export function repRoute(answer: (asked: Asked) => Promise<Response>): Route {
	return guarded(requireRep, answer);
}

/** The same for what only admins may do. */
export function adminRoute(answer: (asked: Asked) => Promise<Response>): Route {
	return guarded(requireAdmin, answer);
}

function guarded(
	admit: (request: Request) => Promise<Console>,
	answer: (asked: Asked) => Promise<Response>,
): Route {
	return (request, { params }) =>
		answering(async () => {
			const admitted = await admit(request);
			const { id } = await params;
			if (!isStorable(id)) throw new Refusal("not_found");
			return answer({ ...admitted, request, id });
		});
}
