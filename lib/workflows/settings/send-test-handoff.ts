import type { DeliveryToMake } from "@/lib/adapters/db/deliveries";
import type { DeliveryTarget } from "@/lib/adapters/db/store";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Destination } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import type { DestinationCard } from "@/lib/wire/destination-fields";
import type { TestAnswer } from "@/lib/wire/destinations";
import type { World } from "@/lib/world";
import { testPacket } from "./test-packet";

/** An admin looks at the screen meanwhile. */
const PATIENCE_MS = 15_000;

type Way = { name: string; lane: string; send(): Promise<DeliveryOutcome> };
type Line = TestAnswer["lines"][number];

/** A real packet, marked TEST, once along every way of a card. Nothing of it is kept here. */
export async function sendTestHandoff(world: World, card: DestinationCard): Promise<TestAnswer> {
	const ways = await waysOf(world, card);
	if (ways.length === 0) return { lines: [NOT_SET] };
	return { lines: await Promise.all(ways.map((way) => tryOut(world, way))) };
}

async function waysOf(world: World, card: DestinationCard): Promise<Way[]> {
	const { schedule } = await world.store.company();
	const delivery = (target: DeliveryTarget, destination: Destination = "sales") =>
		testDelivery(world, { target, destination, zone: schedule.zone });
	const link = world.links.destinations;
	switch (card) {
		case "slack": {
			const ways = await world.slack.ways();
			return ways.flatMap(({ lane, isSet, routes, tell }) => {
				const own = routes.filter(({ detour }) => !detour).map((route) => route.destination);
				const first = own[0];
				if (!isSet) return [];
				const name = own.map((one) => DESTINATION_LABELS[one]).join(", ") || "For all others";
				return [
					{
						name,
						lane,
						send: async () => (await tell([delivery("slack", first)], () => link)).outcome,
					},
				];
			});
		}
		case "mail":
			if (!(await world.mail.isConfigured())) return [];
			return [
				{
					name: "Sales inbox",
					lane: "mail",
					send: async () => (await world.mail.tell(delivery("mail"), link)).outcome,
				},
			];
		case "crm": {
			const { crm } = await world.outside.read();
			if (crm.kind === "built_in") return [];
			return [{ name: "CRM", lane: "crm", send: () => writeToCrm(world, delivery("crm")) }];
		}
		case "booking":
			return [];
		default:
			return card satisfies never;
	}
}

function writeToCrm(world: World, { event }: DeliveryToMake): Promise<DeliveryOutcome> {
	return world.tryCrm(event.packet, {
		event: event.kind,
		eventId: event.eventId,
		handoffId: event.handoffId,
		at: event.at,
		link: world.links.destinations,
		dueAt: new Date(event.at).toISOString(),
	});
}

async function tryOut(world: World, { name, lane, send }: Way): Promise<Line> {
	const started = performance.now();
	const outcome = await Promise.race([send(), patience()]);
	const milliseconds = Math.round(performance.now() - started);
	if (outcome.status !== "delivered") {
		return { name, outcome: outcome.status, says: outcome.reason, milliseconds };
	}
	await world.destinations.noteSuccess(lane);
	return { name, outcome: "delivered", says: "It arrived.", milliseconds };
}

function patience(): Promise<DeliveryOutcome> {
	const outcome = {
		status: "retry",
		unknown: true,
		reason: `No answer within ${PATIENCE_MS / 1_000} seconds. Look whether it arrived all the same.`,
	} as const satisfies DeliveryOutcome;
	return new Promise((done) => setTimeout(() => done(outcome), PATIENCE_MS).unref());
}

type TestDelivery = {
	target: DeliveryTarget;
	destination: Destination;
	zone: string;
};

function testDelivery(world: World, { target, destination, zone }: TestDelivery): DeliveryToMake {
	const at = world.now();
	const id = `test-${world.newId()}`;
	const packet = testPacket({ at, destination, zone, link: world.links.destinations, id });
	return {
		id,
		target,
		attempts: 1,
		unknown: false,
		detour: false,
		destination,
		failing: [],
		event: {
			eventId: id,
			kind: "opened",
			at,
			handoffId: id,
			packet,
			announcedBefore: false,
			actorName: null,
			callAt: null,
			dutyUserId: null,
			crmRecord: {},
		},
	};
}

const NOT_SET: Line = {
	name: "Not sent",
	outcome: "refused",
	says: "Nothing is set here yet. Save an address first.",
	milliseconds: 0,
};
