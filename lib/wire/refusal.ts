/** An outcome the caller must tell the user; `lib/http` maps codes to statuses in one table. */
export const REFUSALS = {
	bad_request: "That request cannot be read. Please reload the page and try again.",
	unknown_field: "That request has a field that is not known here.",
	foreign_origin: "This page may not send messages here.",
	not_signed: "That request is not signed as it should be, or was signed too long ago.",
	not_signed_in: "Please sign in first.",
	admins_only: "Only an admin may do that.",
	too_many_messages: "Give me a moment: that was a lot of messages at once.",
	unavailable: "The service cannot answer for a moment. Nothing is lost; please try again shortly.",
	failed: "Something went wrong on our side. Please try again.",
	empty_message: "Write something first.",
	message_too_long:
		"That message is too long to send at once. Please shorten it or send it in parts.",
	not_text: "That message cannot be read as text.",
	bad_events: 'Send {"events": […]} as JSON, with 1 to 1,000 events.',
	events_too_long: "A request has 1,000 events and 1 MiB at most. Send the rest in another.",
	no_conversation: "There is no conversation yet. Send a message first.",
	invalid_email: "That does not look like an e-mail address. Please check it.",
	nothing_to_ring: "There is nobody to ring right now.",
	asked_us_to_stop: "They asked us to stop writing, or mail to them comes back. That stands.",
	automation_off: "Auto-Engage or this sequence is switched off.",
	no_api_key: "That needs a valid API key in the header Authorization: Bearer …",
	last_admin: "This is the last admin: somebody must stay who can let others in.",
	not_found: "That does not exist any more.",
	already_claimed: "A colleague has already taken this over.",
	already_resolved: "This handoff is already resolved.",
	no_address: "There is no address to write to.",
	bad_letter: "Something is missing in the e-mail.",
	unresolved_variable:
		"Something in {{double braces}} is still to be filled in. Write it out before you send.",
	shortcut_form: 'A shortcut is up to 30 small letters, digits and hyphens, like "pricing-call".',
	shortcut_taken: "Another reply has this shortcut already.",
	reply_form: "Write the reply, in at most 4,000 characters.",
	unknown_variable:
		"There is a variable here that does not exist. Known are {{visitor_name}}, {{visitor_company}}, {{rep_name}} and {{company}}.",
	not_the_same_person:
		"Nothing but a name speaks for these being one person. Give the other contact's e-mail address to merge them.",
	unknown_rep: "That colleague is not in the team any more.",
	no_such_address: "No other contact has this address.",
	reason_missing: "Say why in a few words: colleagues will read it.",
	note_empty: "Write the note first.",
	note_too_long: "That note is longer than 4,000 characters. Please shorten it.",
	too_late_to_undo:
		"It is too late to undo this: the conversation has gone on. Take it over instead.",
	not_taken_over: "Take the conversation over before you reply in it.",
	outreach_paused: "All outreach to this contact is paused.",
	bad_snooze: "Choose a time in the future, at most a year from now.",
	changed_meanwhile: "Somebody changed this a moment ago. Look at the new state and try again.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export class Refusal extends Error {
	constructor(
		readonly code: RefusalCode,
		/** When trying again makes sense, in seconds. */
		readonly retryAfterSeconds?: number,
	) {
		super(REFUSALS[code]);
	}
}
