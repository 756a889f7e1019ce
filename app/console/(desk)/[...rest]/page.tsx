import { notFound } from "next/navigation";
import { admit } from "../../admit";

/** Every other address below /console: within the console's frame, so that nobody is lost. */
export default async function NoSuchScreen({ params }: { params: Promise<{ rest: string[] }> }) {
	const { rest } = await params;
	await admit(`/console/${rest.join("/")}`);
	notFound();
}
