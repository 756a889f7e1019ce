import { DateTime } from "luxon";
import type { Metadata } from "next";
import { ReplayDesk } from "@/components/replay/replay-desk";
import { Empty } from "@/components/ui/empty";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Replay" };

/** Admins try their old transcripts on the settings of today. */
export default async function ReplayPage() {
	const { world, rep } = await admit("/console/replay");
	if (rep.role !== "admin") return <AdminsOnly />;
	const { schedule, bookingUrl } = await world.store.company();
	const now = DateTime.fromMillis(world.now(), { zone: schedule.zone });
	return (
		<ReplayDesk
			zone={schedule.zone}
			now={now.toFormat("yyyy-MM-dd'T'HH:mm")}
			bookingIsSet={bookingUrl !== null}
		/>
	);
}

function AdminsOnly() {
	return (
		<div className="grid max-w-2xl gap-4 p-4 md:p-6">
			<h1 className="text-lg font-semibold tracking-tight">Replay</h1>
			<Empty
				title="Only an admin may replay transcripts"
				description="Ask an admin of your team to run them, or to make you one."
			/>
		</div>
	);
}
