import { running } from "@/lib/boot";
import { checkReadiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/** Ready: database, migrations and job tables are there. */
export async function GET(): Promise<Response> {
	const report = await checkReadiness(running().world.database);
	return Response.json(report, { status: report.ready ? 200 : 503 });
}
