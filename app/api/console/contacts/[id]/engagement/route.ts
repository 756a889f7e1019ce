import { repRoute } from "@/lib/console-route";
import { engagementView } from "@/lib/wire/engagement";

export const dynamic = "force-dynamic";

/** What the engine judges of a contact; null while nothing is known of them. */
export const GET = repRoute(async ({ world, id: contactId }) => {
	const [engagement, sequences] = await Promise.all([
		world.engagement.of(contactId),
		world.outreach.sequences(),
	]);
	const offered = sequences.flatMap(({ id, name, active }) => (active ? [{ id, name }] : []));
	return Response.json(engagementView.parse({ engagement, sequences: offered }));
});
