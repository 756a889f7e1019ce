import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ContactDesk } from "@/components/console/contact-desk";
import { admit } from "../../../admit";

export const metadata: Metadata = { title: "Conversation" };

type Props = { params: Promise<{ id: string }> };

/** The contact's page once there is a contact; until then the conversation by itself. */
export default async function ConversationPage({ params }: Props) {
	const { id } = await params;
	const { reads, world, rep } = await admit(`/console/conversations/${id}`);
	const found = await reads.contactIdOfConversation(id);
	if (!found) notFound();
	if (found.contactId) redirect(`/console/contacts/${found.contactId}`);
	const first = await reads.desk({ conversationId: id }, world.now());
	if (!first) notFound();
	return (
		<ContactDesk
			key={id}
			path={`/api/console/conversations/${encodeURIComponent(id)}`}
			first={first}
			rep={{ id: rep.id, name: rep.name }}
		/>
	);
}
