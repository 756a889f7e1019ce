import { REFUSALS, Refusal, type RefusalCode } from "@/lib/wire/refusal";
import { isAway } from "./database-away";
import { log } from "./log";

/** One table from refusals to statuses. */
const STATUS = {
	bad_request: 400,
	unknown_field: 422,
	foreign_origin: 403,
	not_signed: 401,
	not_signed_in: 401,
	admins_only: 403,
	too_many_messages: 429,
	unavailable: 503,
	failed: 500,
	empty_message: 422,
	message_too_long: 413,
	not_text: 400,
	bad_events: 400,
	events_too_long: 413,
	no_conversation: 401,
	invalid_email: 422,
	nothing_to_ring: 409,
	asked_us_to_stop: 409,
	automation_off: 409,
	no_api_key: 401,
	not_found: 404,
	last_admin: 409,
	already_claimed: 409,
	already_resolved: 409,
	no_address: 409,
	bad_letter: 422,
	unresolved_variable: 422,
	shortcut_form: 422,
	shortcut_taken: 409,
	reply_form: 422,
	unknown_variable: 422,
	not_the_same_person: 409,
	unknown_rep: 422,
	no_such_address: 422,
	reason_missing: 422,
	note_empty: 422,
	note_too_long: 422,
	too_late_to_undo: 409,
	not_taken_over: 409,
	outreach_paused: 409,
	bad_snooze: 422,
	changed_meanwhile: 409,
} as const satisfies Record<RefusalCode, number>;

export type ProblemDetail = {
	/** A sentence more exact than the code's own. */
	message?: string;
	retryAfterSeconds?: number;
};

/** problem+json: a code for programs, a sentence for people, never a stack. */
export function problem(code: RefusalCode, detail: ProblemDetail = {}): Response {
	const { message, retryAfterSeconds } = detail;
	const body = {
		type: "about:blank",
		status: STATUS[code],
		title: REFUSALS[code],
		code,
		message: message ?? REFUSALS[code],
		...(retryAfterSeconds === undefined ? {} : { retry_after: retryAfterSeconds }),
	};
	return new Response(JSON.stringify(body), {
		status: STATUS[code],
		headers: {
			"content-type": "application/problem+json",
			"cache-control": "no-store",
			...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
		},
	});
}

/** Runs a route's body and turns what it throws into an answer. */
export async function answering(respond: () => Promise<Response>): Promise<Response> {
	try {
		return await respond();
	} catch (error) {
		return answerTo(error);
	}
}

function answerTo(error: unknown): Response {
	if (error instanceof Refusal)
		return problem(error.code, { retryAfterSeconds: error.retryAfterSeconds });
	if (isAway(error)) {
		log().warn({ err: error }, "the database is away");
		return problem("unavailable", { retryAfterSeconds: 2 });
	}
	log().error({ err: error }, "a request failed");
	return problem("failed");
}
