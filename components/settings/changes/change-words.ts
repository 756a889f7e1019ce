import type { ChangeShown } from "@/lib/wire/changes";

const ACTIONS: Readonly<Record<string, string>> = {
	hours_changed: "changed the hours",
	holidays_changed: "changed the holidays",
	duty_changed: "changed the duty roster",
	slack_changed: "changed Slack",
	crm_changed: "changed the CRM",
	booking_changed: "changed Calendly",
	mail_changed: "changed the mail",
	profile_changed: "changed the company profile",
	privacy_changed: "changed how long conversations are kept",
	engagement_changed: "changed the engagement rules",
	widget_changed: "changed the widget on your site",
	webhook_added: "added a webhook",
	webhook_changed: "changed a webhook",
	webhook_removed: "removed a webhook",
	deliveries_replayed: "sent deliveries again",
	knowledge_added: "added a text",
	knowledge_changed: "changed a text",
	knowledge_retired: "took a text out of use",
	knowledge_restored: "took a text back into use",
	colleague_invited: "invited a colleague",
	invitation_withdrawn: "took an invitation back",
	colleague_joined: "joined the team",
	colleague_deactivated: "removed a colleague's access",
	role_changed: "changed a role",
	sign_in_link_made: "made a link for a new password",
	password_renewed: "chose a new password by link",
	visitor_exported: "handed out a visitor's copy",
	visitor_erased: "erased a visitor",
	retention_passed: "erased what was older than it is kept",
	api_key_made: "made an API key",
	api_key_revoked: "revoked an API key",
};

export function actionWords(action: string): string {
	return ACTIONS[action] ?? action.replaceAll("_", " ");
}

export type Difference = { name: string; before: string; after: string };

const SHOWN = 12;
const LONGEST = 160;

/** What differs between the two, field by field; lists count as a whole when one is not as long as the other. */
export function differences({ before, after }: Pick<ChangeShown, "before" | "after">): {
	shown: Difference[];
	more: number;
} {
	const all = between("", before ?? {}, after ?? {});
	return { shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
}

function between(name: string, before: unknown, after: unknown): Difference[] {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (isRecord(before) && isRecord(after)) {
		const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
		return fields.flatMap((field) => between(nameOf(name, field), before[field], after[field]));
	}
	return [{ name, before: written(before), after: written(after) }];
}

function nameOf(outer: string, field: string): string {
	const plain = field.replaceAll("_", " ");
	return outer === "" ? plain : `${outer}, ${plain}`;
}

function written(value: unknown): string {
	if (value === undefined || value === null || value === "") return "nothing";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
