import { running } from "@/lib/boot";
import { auth } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { requireSameOrigin } from "@/lib/http/same-origin";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(() => auth().handler(request));
}

export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		requireSameOrigin(request, running().appUrl);
		const response = await auth().handler(request);
		return response.status === 429 ? slowDown(response) : response;
	});
}

const WAIT_SECONDS = 30;

/** The library's own answer lacks the header that the contract names. */
function slowDown(response: Response): Response {
	const told = Number(response.headers.get("x-retry-after") ?? WAIT_SECONDS);
	return problem("too_many_messages", {
		message: "Too many tries. Please wait a moment, then try again.",
		retryAfterSeconds: Number.isFinite(told) && told > 0 ? told : WAIT_SECONDS,
	});
}
