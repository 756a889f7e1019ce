import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ContactDesk } from "@/components/console/contact-desk";
import { visitorName } from "@/components/console/visitor-name";
import { admit } from "../../../admit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { id } = await params;
	const { reads, world } = await admit(`/console/contacts/${id}`);
	const desk = await reads.desk({ contactId: id }, world.now());
	return { title: desk?.contact ? visitorName(desk.contact) : "Contact" };
}

export default async function ContactPage({ params }: Props) {
	const { id } = await params;
	const { reads, world, rep } = await admit(`/console/contacts/${id}`);
	const first = await reads.desk({ contactId: id }, world.now());
	if (!first) {
		const into = await world.contacts.mergedInto(id);
		if (into) redirect(`/console/contacts/${into}`);
		notFound();
	}
	return (
		<ContactDesk
			key={id}
			path={`/api/console/contacts/${encodeURIComponent(id)}`}
			first={first}
			rep={{ id: rep.id, name: rep.name }}
		/>
	);
}
