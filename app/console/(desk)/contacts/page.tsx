import type { Metadata } from "next";
import { ContactsList } from "@/components/console/contacts-list";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Contacts" };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function ContactsPage({ searchParams }: Props) {
	const { reads } = await admit("/console/contacts");
	const { q } = await searchParams;
	const search = typeof q === "string" ? q : "";
	const first = await reads.contacts({ search, cursor: null });
	return <ContactsList search={search} first={first} />;
}
