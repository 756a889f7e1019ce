import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { engagementView } from "@/lib/wire/engagement";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ id: string }> };

/** What the engine judges of a contact; null while nothing is known of them. */
export function GET(request: Request, { params }: Params): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const contactId = (await params).id;
		const [engagement, sequences] = await Promise.all([
			world.engagement.of(contactId),
			world.outreach.sequences(),
		]);
		const offered = sequences.flatMap(({ id, name, active }) => (active ? [{ id, name }] : []));
		return Response.json(engagementView.parse({ engagement, sequences: offered }));
	});
}
