import { DIMENSION_LABELS, DIMENSION_LEVEL_LABELS, PERSONA_LABELS } from "@/lib/handoff/labels";
import { LEAD_OUTCOME_LABELS } from "@/lib/handoff/lead-outcome";
import { OUTCOME_LABELS } from "@/lib/handoff/outcome";
import type { AuditShown } from "@/lib/wire/console";

type Words = (entry: AuditShown) => string | null;

/**
 * What a colleague did, as a line of the timeline. What has its own event or marker there says nothing twice;
 * actions that are not known here say nothing either.
 */
const ACTIONS: Record<string, Words> = {
	outreach_paused: ({ after }) => `All outreach paused${heldWords(after.held)}`,
	pause_lifted: () => "Pause lifted",
	auto_engage_on: () => "Auto-Engage turned on",
	auto_engage_off: () => "Auto-Engage turned off",
	email_channel_on: () => "E-mail turned on",
	email_channel_off: () => "E-mail turned off",
	chat_channel_on: () => "Chat assistant turned on",
	chat_channel_off: () => "Chat assistant turned off",
	held_message_released: () => "A held message was released",
	held_message_discarded: () => "A held message was discarded",
	marked_called: () => "Marked as called",
	outcome_set: ({ after }) => `What came of it: ${labelOf(OUTCOME_LABELS, after.outcome)}`,
	takeover_ended: ({ after }) => {
		const note = textOf(after.note);
		return note === "" ? null : `Note for the assistant: ${note}`;
	},
	dimension_corrected: ({ after }) =>
		`${labelOf(DIMENSION_LABELS, after.dimension)} set to ${labelOf(DIMENSION_LEVEL_LABELS, after.level)}: ${textOf(after.reason)}`,
	dimension_correction_withdrawn: ({ after }) =>
		`${labelOf(DIMENSION_LABELS, after.dimension)} is read from the conversation again`,
	persona_corrected: ({ after }) =>
		`Persona set to ${labelOf(PERSONA_LABELS, after.persona)}: ${textOf(after.reason)}`,
	phase_set: ({ after }) => `Phase set to ${textOf(after.phase)}: ${textOf(after.reason)}`,
	owner_assigned: ({ after }) => `Owner: ${textOf(after.owner) || "nobody"}`,
	lead_outcome: ({ after }) => `Outcome: ${labelOf(LEAD_OUTCOME_LABELS, after.outcome)}`,
	note_added: ({ after }) => `Note: ${textOf(after.body)}`,
	note_removed: () => "A note was removed",
	task_done: ({ after }) => `Task done: ${textOf(after.subject)}`,
	task_reopened: ({ after }) => `Task open again: ${textOf(after.subject)}`,
	contacts_merged: ({ before }) =>
		`Merged with ${textOf(before.name) || textOf(before.email) || "another record"}`,
	persona_correction_withdrawn: () => "The persona is read from the conversation again",
};

export function auditWords(entry: AuditShown): string | null {
	return ACTIONS[entry.action]?.(entry) ?? null;
}

function heldWords(held: unknown): string {
	if (typeof held !== "number" || held === 0) return "";
	return held === 1 ? ", 1 message held" : `, ${held} messages held`;
}

function labelOf(labels: Record<string, string>, value: unknown): string {
	return labels[textOf(value)] ?? textOf(value);
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
