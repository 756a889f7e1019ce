import { running } from "@/lib/boot";
import { presentedKey } from "@/lib/http/api-key";
import { answering } from "@/lib/http/problem";
import { boundedBytes } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { receiveMail } from "@/lib/workflows/outreach/receive-mail";

export const dynamic = "force-dynamic";

/** The answer with what it quotes; attachments of more are not read. */
const MAIL_MAX_BYTES = 5 * 1024 * 1024;

/** A mail as it came in (message/rfc822), from a mail provider that forwards instead of keeping a mailbox. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = running();
		const keyId = await world.apiKeys.use(presentedKey(request), world.now());
		if (keyId === null) throw new Refusal("no_api_key");
		const raw = await boundedBytes(request, MAIL_MAX_BYTES);
		return Response.json({ result: await receiveMail(world, raw) });
	});
}
