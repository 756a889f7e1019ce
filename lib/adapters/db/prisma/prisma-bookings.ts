import { Prisma } from "@/lib/generated/prisma/client";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { BookedHandoff, BookingChange, Bookings } from "../bookings";
import type { Database, Transaction } from "./client";
import { say } from "./desk/say";
import { lockConversationOfHandoff } from "./lock-conversations";
import { addJobs } from "./write-jobs";
import { tellLive } from "./write-live";

export function createPrismaBookings(database: Database): Bookings {
	return {
		find: (by) => find(database, by),
		record: (change) => database.$transaction((tx) => record(tx, change)),
	};
}

type Found = Omit<BookedHandoff, "packet" | "language"> & {
	language: string | null;
	packet: unknown;
};

/** The conversation that the link named wins; an address may have been typed differently. */
async function find(
	database: Database,
	{ conversationId, email }: Parameters<Bookings["find"]>[0],
): Promise<BookedHandoff | null> {
	const rows = await database.$queryRaw<Found[]>`
		SELECT h.id AS "handoffId", h.contact_id AS "contactId", h.conversation_id AS "conversationId",
			c.language, v.time_zone AS "visitorZone", h.announced, h.packet
		FROM handoff h
		JOIN contact p ON p.id = h.contact_id
		LEFT JOIN conversation c ON c.id = h.conversation_id
		LEFT JOIN visitor_session v ON v.id = c.visitor_session_id
		WHERE h.conversation_id = ${conversationId} OR p.email = ${email}
		ORDER BY (h.conversation_id IS NOT DISTINCT FROM ${conversationId}::text) DESC,
			(h.status <> 'resolved') DESC, h.opened_at DESC
		LIMIT 1`;
	const found = rows[0];
	if (!found) return null;
	return { ...found, language: found.language ?? "en", packet: packetSchema.parse(found.packet) };
}

/**
 * The booking page may tell of a call twice, or of its end before its beginning: an end is for good, so
 * news that comes after it, or again, changes nothing.
 */
async function record(tx: Transaction, change: BookingChange): Promise<"recorded" | "already"> {
	const { handoff, news } = change;
	await lockConversationOfHandoff(tx, handoff.handoffId);
	await tx.$executeRaw`SELECT 1 FROM handoff WHERE id = ${handoff.handoffId} FOR NO KEY UPDATE`;
	if (!(await writeBooking(tx, change))) return "already";
	if (change.replaces !== null) await endReplaced(tx, change, change.replaces);
	if (change.state === "booked") await keepPromise(tx, change);
	if (change.state === "cancelled") await reopenPromise(tx, change);
	await learnAddress(tx, change);
	if (news) await tell(tx, change, news);
	return "recorded";
}

async function writeBooking(tx: Transaction, change: BookingChange): Promise<boolean> {
	const { uri, handoff, state } = change;
	const startsAt = new Date(change.startsAt);
	const endsAt = new Date(change.endsAt);
	const written = await tx.$executeRaw`
		INSERT INTO booking (uri, handoff_id, state, starts_at, ends_at, at)
		VALUES (${uri}, ${handoff.handoffId}, ${state}, ${startsAt}, ${endsAt}, ${new Date(change.at)})
		ON CONFLICT (uri) DO UPDATE SET state = EXCLUDED.state
		WHERE booking.state = 'booked' AND EXCLUDED.state <> 'booked'`;
	return written > 0;
}

/** The replaced call hands its promise on: it is still the one thing that keeps it. */
async function endReplaced(tx: Transaction, change: BookingChange, old: string): Promise<void> {
	const { uri, handoff } = change;
	await tx.$executeRaw`
		UPDATE booking SET kept_promise_id = (SELECT kept_promise_id FROM booking WHERE uri = ${old})
		WHERE uri = ${uri}`;
	await tx.$executeRaw`
		UPDATE booking SET state = 'moved' WHERE uri = ${old} AND handoff_id = ${handoff.handoffId} AND state = 'booked'`;
}

async function keepPromise(tx: Transaction, { uri, handoff, at }: BookingChange): Promise<void> {
	await tx.$executeRaw`
		WITH kept AS (
			UPDATE promise SET state = 'kept', settled_at = ${new Date(at)}
			WHERE handoff_id = ${handoff.handoffId} AND state = 'open' RETURNING id)
		UPDATE booking SET kept_promise_id = (SELECT id FROM kept LIMIT 1)
		WHERE uri = ${uri} AND EXISTS (SELECT 1 FROM kept)`;
}

/** Without the call the promise stands again, as long as it can still be kept and no rep was in touch. */
async function reopenPromise(tx: Transaction, { uri, handoff, at }: BookingChange): Promise<void> {
	await tx.$executeRaw`
		UPDATE promise SET state = 'open', settled_at = NULL
		WHERE id = (SELECT kept_promise_id FROM booking WHERE uri = ${uri})
			AND state = 'kept' AND due > ${new Date(at)}
			AND NOT EXISTS (SELECT 1 FROM promise WHERE handoff_id = ${handoff.handoffId} AND state = 'open')
			AND (SELECT first_contact_at IS NULL AND status <> 'resolved' FROM handoff WHERE id = ${handoff.handoffId})`;
}

/** Whoever left no address in the chat has left one with the booking. A known one is never replaced. */
async function learnAddress(tx: Transaction, { handoff, email }: BookingChange): Promise<void> {
	await tx.$executeRaw`
		UPDATE contact SET email = ${email} WHERE id = ${handoff.contactId} AND email IS NULL
			AND NOT EXISTS (SELECT 1 FROM contact WHERE email = ${email})`;
}

async function tell(
	tx: Transaction,
	{ handoff, at, startsAt, uri }: BookingChange,
	{ event, marker, notification, deliveries, jobs }: NonNullable<BookingChange["news"]>,
): Promise<void> {
	const { handoffId, conversationId, packet } = handoff;
	const now = new Date(at);
	await tx.handoffEvent.create({
		data: {
			id: event.id,
			handoffId,
			kind: event.kind,
			trigger: packet.trigger,
			at: now,
			detail: { uri, starts_at: new Date(startsAt).toISOString() },
			deliveries: { create: deliveries.map((delivery) => ({ ...delivery, createdAt: now })) },
		},
		select: { id: true },
	});
	const { priority, title, body } = notification;
	await tx.$executeRaw(Prisma.sql`
		INSERT INTO notification (id, user_id, handoff_id, event_id, priority, title, body, created_at)
		SELECT gen_random_uuid()::text, u.id, ${handoffId}, ${event.id}, ${priority}, ${title}, ${body}, ${now}
		FROM "user" u WHERE u.deactivated_at IS NULL ON CONFLICT (user_id, event_id) DO NOTHING`);
	await addJobs(tx, jobs);
	if (conversationId) {
		await say(tx, { conversationId, at, role: "marker", message: marker });
		await tellLive(tx, [{ audience: conversationId, type: "handoff", payload: {} }]);
	}
	await tellLive(tx, [
		{
			audience: "console",
			type: "handoff",
			payload: { handoffId, conversationId, kinds: [event.kind], notify: true },
		},
	]);
}
