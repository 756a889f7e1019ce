import { running } from "@/lib/boot";
import { consoleReads, signedIn } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

/** The one address of a handoff that Slack, mail and CRM carry: it leads to the CRM's record once there is one. */
export function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	return answering(async () => {
		const { id } = await params;
		if (!(await signedIn(request.headers))) {
			return goTo(`/console/sign-in?next=${encodeURIComponent(`/h/${id}`)}`);
		}
		const link = await consoleReads().linkOf(id);
		if (!link) throw new Refusal("not_found");
		return goTo(elsewhere(link.crmUrl) ?? `/console/contacts/${link.contactId}`);
	});
}

/** The built-in CRM's record is this very address: only another host's is worth going to. */
function elsewhere(crmUrl: string | null): string | null {
	if (crmUrl === null || !URL.canParse(crmUrl)) return null;
	const { protocol, host } = new URL(crmUrl);
	const isWeb = protocol === "https:" || protocol === "http:";
	return isWeb && host !== new URL(running().appUrl).host ? crmUrl : null;
}

/** A path is resolved by the browser against the address it asked, whatever name it knows us by. */
function goTo(location: string): Response {
	return new Response(null, {
		status: 307,
		headers: { location, "cache-control": "no-store", "referrer-policy": "no-referrer" },
	});
}
