import { running } from "@/lib/boot";
import { auth } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { requireSameOrigin } from "@/lib/http/same-origin";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answering(() => auth().handler(request));
}

export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		requireSameOrigin(request, running().appUrl);
		return auth().handler(request);
	});
}
