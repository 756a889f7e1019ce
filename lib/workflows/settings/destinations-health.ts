import type { LaneHealth } from "@/lib/adapters/settings/destination-store";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import type { Health } from "@/lib/wire/destinations";
import type { World } from "@/lib/world";

/** How every way of every card fares, as far as deliveries have shown. */
export async function destinationsHealth(world: World): Promise<Record<DestinationCard, Health[]>> {
	const [ways, lanes, settings] = await Promise.all([
		world.slack.ways(),
		world.destinations.lanes(),
		world.outside.read(),
	]);
	const { mail, booking } = settings;
	const line = (lane: string, name: string | null, isSet: boolean) =>
		healthOf(
			lanes.find((one) => one.lane === lane),
			{ name, isSet },
		);
	const sends = mail.smtpUrl !== null && mail.from !== null;
	return {
		slack: slackLines(ways, line),
		crm: [crmLine(line("crm", null, true), settings)],
		mail: [
			line("mail", "Sales inbox", sends && mail.salesEmail !== null),
			line("visitor", "Visitors", sends),
			line("mailbox", "Answers to e-mails", mail.mailboxUrl !== null),
		],
		booking: [{ ...NOTHING_YET, name: null, state: booking.url === null ? "off" : "connected" }],
	};
}

type LineOf = (lane: string, name: string | null, isSet: boolean) => Health;

function slackLines(ways: Awaited<ReturnType<World["slack"]["ways"]>>, line: LineOf): Health[] {
	const set = ways.filter(({ isSet }) => isSet);
	if (set.length === 0) return [line("", null, false)];
	return ways.map(({ lane, isSet, routes }) => {
		const own = routes.filter(({ detour }) => !detour).map((route) => route.destination);
		const names = own.map((destination) => DESTINATION_LABELS[destination]).join(", ");
		return line(lane, ways.length === 1 ? null : names || "Default channel", isSet);
	});
}

/** The built-in record needs nothing; a chosen CRM without its credentials is not used yet. */
function crmLine(
	tried: Health,
	{ crm, incomplete }: Pick<Awaited<ReturnType<World["outside"]["read"]>>, "crm" | "incomplete">,
): Health {
	if (incomplete.crm) {
		const lastError =
			"The CRM you chose needs all of its fields. Until then the built-in record serves.";
		return { ...tried, state: "failing", lastError };
	}
	return crm.kind === "built_in" && tried.state !== "failing"
		? { ...tried, state: "connected" }
		: tried;
}

const NOTHING_YET = { lastSuccess: null, failingSince: null, lastError: null };

function healthOf(
	lane: LaneHealth | undefined,
	{ name, isSet }: { name: string | null; isSet: boolean },
): Health {
	if (!isSet) return { ...NOTHING_YET, name, state: "off" };
	if (!lane || (lane.deliveredAt === null && lane.failures === 0)) {
		return { ...NOTHING_YET, name, state: "untried" };
	}
	const isFailing = lane.failures > 0;
	return {
		name,
		state: isFailing ? "failing" : "connected",
		lastSuccess: lane.deliveredAt,
		failingSince: isFailing ? lane.failingSince : null,
		lastError: isFailing ? lane.failedReason : null,
	};
}
