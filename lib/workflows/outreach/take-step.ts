import type { Enrolment } from "@/lib/adapters/db/outreach/outreach-store";
import type { Job } from "@/lib/adapters/db/store";
import { type SequenceStep, stepToTake } from "@/lib/engagement/outreach/sequence";
import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";
import { writeAutomatedMessage } from "./write-message";

const HOUR_MS = 3_600_000;

/**
 * One step of a sequence: whatever has to be written is written, once. The step after it is planned when the
 * message is out, so that quiet hours, ceilings and a rep's approval move the whole rest along.
 */
export async function takeStep(world: World, enrolmentId: string): Promise<void> {
	const enrolment = await world.outreach.enrolment(enrolmentId);
	if (enrolment?.state !== "active") return;
	const because = whyStopped(enrolment);
	if (because !== null) {
		const at = world.now();
		await world.outreach.endEnrolment({ id: enrolmentId, to: "stopped", because, at });
		return;
	}
	const planned = plannedKey(enrolment);
	const step =
		planned === null
			? null
			: stepToTake(enrolment.steps, planned, enrolment.last?.reaction ?? null);
	if (step === null || enrolment.written.includes(step.key)) return finish(world, enrolment);
	await writeAutomatedMessage(world, {
		id: world.newId(),
		contactId: enrolment.recipient.contactId,
		subject: step.subject,
		body: step.body,
		step: { enrolmentId, key: step.key },
		byModel: step.by_model ?? false,
	});
}

function whyStopped({ autoEngage, emailChannel, sequenceActive }: Enrolment): string | null {
	if (!autoEngage) return "Auto-Engage is off.";
	if (!emailChannel) return "E-mail is switched off for this contact.";
	return sequenceActive ? null : "The sequence was switched off.";
}

/** After a message of a sequence went out: the next step, or the end. */
export async function planNextStep(world: World, enrolmentId: string): Promise<void> {
	const enrolment = await world.outreach.enrolment(enrolmentId);
	if (enrolment?.state !== "active") return;
	const planned = plannedKey(enrolment);
	const next = enrolment.steps.find(({ key }) => key === planned);
	if (!next) return finish(world, enrolment);
	await world.outbox.addJobs([stepJob(enrolmentId, next)]);
}

function stepJob(enrolmentId: string, { wait_hours }: SequenceStep): Job {
	return {
		task: "outreach_step",
		id: enrolmentId,
		key: `outreach_step:${enrolmentId}`,
		delayMs: wait_hours * HOUR_MS,
	};
}

/** The first step, or the one after the last message that went out. */
function plannedKey({ steps, last }: Enrolment): string | null {
	if (last === null) return steps[0]?.key ?? null;
	return steps.find(({ key }) => key === last.stepKey)?.next ?? null;
}

async function finish(world: World, { id, recipient }: Enrolment): Promise<void> {
	const at = world.now();
	const because = "Every step was taken.";
	const ended = await world.outreach.endEnrolment({ id, to: "finished", because, at });
	if (!ended) return;
	await recordEvent(world, {
		whose: { contactId: recipient.contactId },
		kind: "sequence_finished",
		at,
		source: "outreach",
		id: `finished:${id}`,
	});
}
