import { running } from "@/lib/boot";
import { presentedKey } from "@/lib/http/api-key";
import { answering } from "@/lib/http/problem";
import { takeToken } from "@/lib/http/rate-limit";
import { readJson } from "@/lib/http/read-json";
import { EVENTS_MAX_BYTES, eventsRequest } from "@/lib/wire/events";
import { Refusal } from "@/lib/wire/refusal";
import { acceptEvents } from "@/lib/workflows/engagement/accept-events";

export const dynamic = "force-dynamic";

/** Events of other systems. The key is checked before a byte of the body is read. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = running();
		const keyId = await world.apiKeys.use(presentedKey(request), world.now());
		if (keyId === null) throw new Refusal("no_api_key");
		takeToken("api", keyId, performance.now());
		const { events } = await readEvents(request);
		return Response.json(await acceptEvents(world, events));
	});
}

/** Refused in words for whoever writes the sending program. */
function readEvents(request: Request) {
	return readJson(request, eventsRequest, { maxBytes: EVENTS_MAX_BYTES }).catch((error) => {
		if (!(error instanceof Refusal)) throw error;
		throw new Refusal(error.code === "message_too_long" ? "events_too_long" : "bad_events");
	});
}
