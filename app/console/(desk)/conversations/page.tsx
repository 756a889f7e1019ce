import type { Metadata } from "next";
import { ConversationsList } from "@/components/console/conversations-list";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Conversations" };

export default async function ConversationsPage() {
	const { reads } = await admit("/console/conversations");
	return <ConversationsList first={await reads.conversations(null)} />;
}
