import { createHmac } from "node:crypto";

export type CalendlyPost = { body: string; headers: Record<string, string> };

export type CalendlyPostOptions = {
	key: string;
	/** When Calendly signed it, milliseconds since the epoch. */
	at: number;
	event?: "invitee.created" | "invitee.canceled";
	conversationId?: string;
	email?: string;
	startTime?: string;
};

const HALF_HOUR_MS = 1_800_000;

/** A webhook as Calendly would post it, signed. */
export function aCalendlyPost(options: CalendlyPostOptions): CalendlyPost {
	const { key, at, event = "invitee.created", email = "jane@acme.example" } = options;
	const start = options.startTime ?? "2025-04-10T08:00:00.000000Z";
	const body = JSON.stringify({
		event,
		created_at: new Date(at).toISOString(),
		payload: {
			uri: "https://api.calendly.com/scheduled_events/E1/invitees/I1",
			email,
			name: "Jane Doe",
			status: event === "invitee.created" ? "active" : "canceled",
			rescheduled: false,
			old_invitee: null,
			tracking: { utm_source: "baton", utm_content: options.conversationId ?? "conv_1" },
			scheduled_event: {
				uri: "https://api.calendly.com/scheduled_events/E1",
				start_time: start,
				end_time: new Date(Date.parse(start) + HALF_HOUR_MS).toISOString(),
			},
		},
	});
	const time = Math.floor(at / 1_000);
	const signature = createHmac("sha256", key).update(`${time}.${body}`).digest("hex");
	return {
		body,
		headers: {
			"content-type": "application/json",
			"calendly-webhook-signature": `t=${time},v1=${signature}`,
		},
	};
}
