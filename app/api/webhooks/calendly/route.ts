import { running } from "@/lib/boot";
import { log } from "@/lib/http/log";
import { answering } from "@/lib/http/problem";
import { boundedText } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { recordBooking } from "@/lib/workflows/record-booking";

export const dynamic = "force-dynamic";

/** Larger than any booking with long answers. */
const BODY_MAX_BYTES = 256 * 1024;

/** Calendly repeats for a day what is not answered with 2xx, so what is none of ours is answered with it too. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = running();
		const rawBody = await boundedText(request, BODY_MAX_BYTES);
		const header = request.headers.get("calendly-webhook-signature");
		const told = await world.bookingPage.read({ header, rawBody });
		if (told === "unsigned") throw new Refusal("not_signed");
		if (told === "not_a_booking") return Response.json({ result: "ignored" });
		const result = await recordBooking(world, told);
		if (result === "unknown") log().info("a booking belongs to nobody who talked to us");
		return Response.json({ result });
	});
}
