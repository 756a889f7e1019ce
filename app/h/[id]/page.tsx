import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { admit } from "@/app/console/admit";
import { running } from "@/lib/boot";

export const metadata: Metadata = { title: "Handoff" };

/** The one address of a handoff that Slack, mail and CRM carry: it leads to the CRM's record once there is one. */
export default async function HandoffAddress({ params }: { params: Promise<{ id: string }> }) {
	const { id } = await params;
	const { reads } = await admit(`/h/${id}`);
	const link = await reads.linkOf(id);
	if (!link) notFound();
	redirect(elsewhere(link.crmUrl) ?? `/console/contacts/${link.contactId}`);
}

/** The built-in CRM's record is this very address: only another host's is worth going to. */
function elsewhere(crmUrl: string | null): string | null {
	if (crmUrl === null || !URL.canParse(crmUrl)) return null;
	const { protocol, host } = new URL(crmUrl);
	const isWeb = protocol === "https:" || protocol === "http:";
	return isWeb && host !== new URL(running().appUrl).host ? crmUrl : null;
}
