import type { Metadata } from "next";
import { ApprovalDesk } from "@/components/engagement/approval-desk";
import { admit } from "../../../admit";

export const metadata: Metadata = { title: "To approve" };

export default async function ApprovalPage() {
	const { world } = await admit("/console/engagement/approval");
	return <ApprovalDesk first={await world.outreach.quarantined()} />;
}
