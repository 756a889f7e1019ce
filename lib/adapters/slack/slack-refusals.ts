/** Slack's refusals for good, in words for the destinations screen. Source: docs.slack.dev, incoming webhooks, error handling. */
export const REFUSALS: Readonly<Record<string, string>> = {
	no_service: "This Slack webhook was removed. Make a new one and enter its address.",
	no_service_id: "This Slack webhook address is incomplete. Copy it again from Slack.",
	no_active_hooks: "This Slack webhook is switched off. Switch it on in Slack.",
	no_team: "The Slack workspace of this webhook does not exist.",
	team_disabled: "The Slack workspace of this webhook is disabled.",
	invalid_token: "This Slack webhook address is wrong or was revoked. Make a new one.",
	channel_is_archived: "The Slack channel of this webhook is archived. Choose another one.",
	channel_not_found: "The Slack channel of this webhook does not exist any more.",
	action_prohibited: "An administrator of the Slack workspace does not allow this message.",
	posting_to_general_channel_denied:
		"Only administrators may write to the general channel of this Slack workspace.",
	user_not_found: "The Slack user of this webhook does not exist any more.",
	invalid_payload: "Slack could not read our message.",
	invalid_blocks: "Slack could not read the layout of our message.",
	msg_too_long: "Slack found our message too long.",
	msg_blocks_too_long: "Slack found our message too long.",
	no_text: "Slack found no text in our message.",
	too_many_attachments: "Slack found too many attachments in our message.",
};

/** Refusals of this message's form, not of the destination: plain words may still pass. */
export const OUR_FAULT: ReadonlySet<string> = new Set([
	"invalid_payload",
	"invalid_blocks",
	"msg_too_long",
	"msg_blocks_too_long",
	"no_text",
	"too_many_attachments",
]);
