import type { MessageToSend } from "@/lib/adapters/db/outreach/outreach-store";
import type { Instant } from "@/lib/availability/types";
import { slotFor } from "@/lib/engagement/outreach/when-to-send";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";
import { planNextStep } from "./take-step";

const MINUTE_MS = 60_000;
/** While a person has the card, automation asks again after so long. */
const HANDOFF_LOOK_MS = 60 * MINUTE_MS;
const RETRY_AFTER_MS = 10 * MINUTE_MS;
const ATTEMPTS_MAX = 12;

const WAITS = {
	ceiling: "Waits so that this contact does not hear from us too often.",
	quiet_hours: "Waits for this contact's working hours.",
	handoff: "Waits while a colleague takes care of this contact.",
	server: "Waits for the mail server.",
} as const;

/**
 * Sends one queued message, or says what it waits for. A pause, Auto-Engage and the channel's switch are looked
 * at again, with the contact locked, after the mail server took the envelope and before it gets the message.
 */
export async function sendMessage(world: World, id: string): Promise<void> {
	const now = world.now();
	const message = await world.outreach.toSend(id, now);
	if (!message) return lookAfterLost(world, id);
	const hurdle = hurdleOf(message, now);
	if (hurdle === null) return attempt(world, message);
	if ("cancel" in hurdle) return world.outreach.cancel({ id, because: hurdle.cancel });
	return world.outreach.postpone({ id, until: hurdle.until, waitsFor: hurdle.waitsFor });
}

/** @throws while somebody may still be sending it, so that the queue looks again */
async function lookAfterLost(world: World, id: string): Promise<void> {
	const found = await world.outreach.settleLost(id);
	if (found === "under_way") throw new Error("The message is being sent.");
}

type Hurdle = { cancel: string } | { until: Instant; waitsFor: string };

function hurdleOf(message: MessageToSend, now: Instant): Hurdle | null {
	const { email, suppressed, emailChannel, origin, autoEngage, handoffOpen, sendAfter } = message;
	if (!email) return { cancel: "There is no address to write to." };
	if (suppressed === "unsubscribed") return { cancel: "They asked us to stop writing." };
	if (suppressed === "bounced") return { cancel: "Mail to this address comes back." };
	if (!emailChannel) return { cancel: "E-mail is switched off for this contact." };
	if (origin === "automated" && !autoEngage) return { cancel: "Auto-Engage is off." };
	if (origin === "automated" && handoffOpen) {
		return { until: now + HANDOFF_LOOK_MS, waitsFor: WAITS.handoff };
	}
	if (sendAfter > now) return { until: sendAfter, waitsFor: WAITS.server };
	// A rep's answer to somebody who was promised one: the promise named the hour.
	if (origin === "manual" && handoffOpen) return null;
	const slot = slotFor({ ...message, now });
	return slot.waitsFor === "nothing" ? null : { until: slot.at, waitsFor: WAITS[slot.waitsFor] };
}

type Gate = "not_reached" | "passed" | "held";

function newGate(): { state: Gate; decided: Promise<void> } {
	return { state: "not_reached", decided: Promise.resolve() };
}

async function attempt(world: World, message: MessageToSend): Promise<void> {
	const { id, email, thread, subject, body } = message;
	if (!email) return;
	const mailId = world.outreachMail.idFor(id);
	const letter = { to: email, id, mailId, thread, subject, body };
	const gate = newGate();
	const outcome = await world.outreachMail.send(letter, (proceed) => {
		gate.decided = decide(world, gate, { id, mailId, proceed });
		return gate.decided;
	});
	// The server may answer, or break off, before our own commit does: what is written next must come after it.
	const reason = await gate.decided.then(
		() => null,
		(error: unknown) => error,
	);
	await settle(world, message, { gate: gate.state, outcome, mailId });
	if (reason !== null) throw reason;
}

async function decide(
	world: World,
	gate: { state: Gate },
	{ id, mailId, proceed }: { id: string; mailId: string; proceed: () => void },
): Promise<void> {
	const passed = await world.outreach.proceed({
		id,
		mailId,
		proceed() {
			gate.state = "passed";
			proceed();
		},
	});
	if (!passed) gate.state = "held";
}

type Tried = { gate: Gate; outcome: DeliveryOutcome; mailId: string };

async function settle(
	world: World,
	message: MessageToSend,
	{ gate, outcome, mailId }: Tried,
): Promise<void> {
	const { id, contactId, enrolmentId, attempts, origin } = message;
	// Whoever paused or switched off has written what became of it; a look again meets what else it was.
	if (gate === "held") return;
	const at = world.now();
	if (outcome.status === "delivered") {
		await world.outreach.endSending({ id, outcome: "sent", at, mailId });
		if (origin === "manual") await world.desk.contacted({ contactId, at });
		await recordEvent(world, {
			whose: { contactId },
			kind: "email_sent",
			at,
			source: "outreach",
			id: `sent:${id}`,
		});
		if (enrolmentId) await planNextStep(world, enrolmentId);
		return;
	}
	const isLost = gate === "passed" && outcome.status === "retry" && outcome.unknown;
	const canRetry = outcome.status === "retry" && !isLost && attempts + 1 < ATTEMPTS_MAX;
	if (canRetry) {
		const until = at + (outcome.afterMs ?? RETRY_AFTER_MS);
		return world.outreach.endSending({ id, outcome: "retry", at: until, reason: outcome.reason });
	}
	const reason = isLost
		? "The connection broke while the message was on its way: nobody can know whether it arrived."
		: outcome.reason;
	await world.outreach.endSending({ id, outcome: "failed", at, reason });
	if (outcome.status === "refused" && PERMANENT.test(outcome.code)) await bounced(world, message);
}

/** Codes that mean the mailbox, not the server or the message. Source: RFC 3463, 5.1.x, as SMTP says it. */
const PERMANENT = /^smtp_55[013]$/;

async function bounced(world: World, { id, contactId }: MessageToSend): Promise<void> {
	await recordEvent(world, {
		whose: { contactId },
		kind: "email_bounced",
		at: world.now(),
		source: "outreach",
		id: `refused:${id}`,
		detail: { permanent: false },
	});
}
