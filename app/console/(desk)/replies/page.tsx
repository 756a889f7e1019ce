import type { Metadata } from "next";
import { CannedReplies } from "@/components/console/canned-replies";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Saved replies" };

export default async function RepliesPage() {
	const { world } = await admit("/console/replies");
	const [replies, company] = await Promise.all([world.replies.list(), world.store.company()]);
	return <CannedReplies first={{ replies, company: company.profile.name }} />;
}
