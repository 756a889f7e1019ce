import { z } from "zod";
import { type FakeAnswer, type FakeRequest, type FakeServer, startServer } from "./fake-server";
import { createFaults, type Faults } from "./faults";

/**
 * Slack's incoming webhooks. Answers as docs.slack.dev says: `ok` and nothing else, refusals by their word
 * in the body, 429 with Retry-After above one message a second and channel.
 */
export type SlackFault =
	| "reset"
	| "hang"
	/** The message arrives and its answer does not. */
	| "accept_then_reset"
	| "accept_then_hang"
	| { status: number; body: string; retryAfterSeconds?: number };

export type FakeSlackOptions = {
	port?: number;
	/** Enforce one message a second and channel. */
	limitPerChannel?: boolean;
	/** Time each answer takes. */
	delayMs?: number;
	onMessage?: (arrival: SlackArrival) => void;
};

export type SlackArrival = { channel: string; at: number; message: SlackPost; accepted: boolean };

export type FakeSlack = FakeServer & {
	/** The webhook address of a channel; any name will do. */
	webhook(channel?: string): string;
	/** Every request, also the refused ones. */
	requests: SlackArrival[];
	/** What the channel shows. */
	messages(channel?: string): SlackPost[];
	faults: Faults<SlackFault>;
};

const textObject = z.object({ type: z.enum(["plain_text", "mrkdwn"]), text: z.string().min(1) });
const block = z.discriminatedUnion("type", [
	z.object({ type: z.literal("header"), text: textObject.extend({ text: z.string().max(150) }) }),
	z.object({
		type: z.literal("section"),
		text: textObject.extend({ text: z.string().max(3_000) }).optional(),
		fields: z
			.array(textObject.extend({ text: z.string().max(2_000) }))
			.max(10)
			.optional(),
	}),
	z.object({ type: z.literal("context"), elements: z.array(textObject).min(1).max(10) }),
	z.object({
		type: z.literal("actions"),
		elements: z.array(
			z.object({
				type: z.literal("button"),
				text: textObject.extend({ text: z.string().max(75) }),
				url: z.url().max(3_000),
			}),
		),
	}),
]);
const post = z.object({ text: z.string().min(1), blocks: z.array(z.unknown()).optional() });
export type SlackPost = z.infer<typeof post>;
const blocks = z.array(block).max(50);
/** Not in Slack's reference; met in the field between 12,000 and 13,200. Source: slackapi/bolt-js issue 2509. */
const ALL_TEXT_MAX = 12_000;

const SECOND_MS = 1_000;

export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
	const requests: SlackArrival[] = [];
	const faults = createFaults<SlackFault>();
	const lastAccepted = new Map<string, number>();

	function answer(request: FakeRequest): FakeAnswer {
		const fault = faults.next();
		const channel = request.path.split("/").at(-1) ?? "";
		const read = readPost(request.body);
		const arrival = { channel, at: request.at, message: read.message, accepted: false };
		requests.push(arrival);
		if (fault === "reset" || fault === "hang") return fault;
		if (fault && typeof fault === "object") return refusal(fault);
		if (read.error) return refusal({ status: 400, body: read.error });
		if (options.limitPerChannel && tooSoon(channel, request.at)) {
			return refusal({ status: 429, body: "rate_limited", retryAfterSeconds: 1 });
		}
		lastAccepted.set(channel, request.at);
		arrival.accepted = true;
		options.onMessage?.(arrival);
		if (fault === "accept_then_reset") return "reset";
		if (fault === "accept_then_hang") return "hang";
		return { status: 200, body: "ok", delayMs: options.delayMs };
	}

	function tooSoon(channel: string, at: number): boolean {
		return at - (lastAccepted.get(channel) ?? Number.NEGATIVE_INFINITY) < SECOND_MS;
	}

	const server = await startServer({ port: options.port, answer });
	return {
		...server,
		requests,
		faults,
		webhook: (channel = "new-leads") => `${server.url}/services/T0/B0/${channel}`,
		messages: (channel) =>
			requests
				.filter((it) => it.accepted && (channel === undefined || it.channel === channel))
				.map((it) => it.message),
	};
}

function readPost(body: string): { message: SlackPost; error: string | null } {
	const none = { text: "" };
	const json = parseJson(body);
	if (json === undefined) return { message: none, error: "invalid_payload" };
	const read = post.safeParse(json);
	if (!read.success) return { message: none, error: "no_text" };
	const laidOut = blocks.safeParse(read.data.blocks ?? []);
	if (!laidOut.success) return { message: read.data, error: "invalid_blocks" };
	const tooLong = textLength(laidOut.data) > ALL_TEXT_MAX;
	return { message: read.data, error: tooLong ? "msg_blocks_too_long" : null };
}

function textLength(found: z.infer<typeof blocks>): number {
	const texts = found.flatMap((one) => {
		if (one.type === "header") return [one.text];
		if (one.type === "section") return [...(one.text ? [one.text] : []), ...(one.fields ?? [])];
		return one.type === "context" ? one.elements : [];
	});
	return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function parseJson(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

function refusal(fault: Extract<SlackFault, object>): FakeAnswer {
	const headers: Record<string, string> =
		fault.retryAfterSeconds === undefined ? {} : { "retry-after": String(fault.retryAfterSeconds) };
	return { status: fault.status, body: fault.body, headers };
}
