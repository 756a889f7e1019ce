import type { Metadata } from "next";
import { SequencesDesk } from "@/components/engagement/sequences-desk";
import { admit } from "../../../admit";

export const metadata: Metadata = { title: "Sequences" };

export default async function SequencesPage() {
	const { world, rep } = await admit("/console/engagement/sequences");
	return <SequencesDesk first={await world.outreach.sequences()} mayEdit={rep.role === "admin"} />;
}
