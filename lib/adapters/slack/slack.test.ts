import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HANDOFF_EVENTS } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import { aPacket } from "@/lib/testing/a-packet";
import { type FakeSlack, startFakeSlack } from "@/lib/testing/fakes/slack";
import { buildSlackDigest, type DigestEntry } from "./build-slack-digest";
import { buildSlackMessage } from "./build-slack-message";
import { createSlack } from "./slack";
import { REFUSALS } from "./slack-refusals";
import { escapeForSlack } from "./slack-text";

const LINK = "https://baton.example/h/C-1042";
const slack = createSlack({ timeoutMs: 5_000 });
const hasty = createSlack({ timeoutMs: 200 });

describe("the Slack message", () => {
	const message = buildSlackMessage(aPacket(), { event: "opened", link: LINK });
	const shown = JSON.stringify(message);

	it("holds level, trigger, what the visitor gave, summary, both clocks, destination and one link", () => {
		for (const part of [
			"Hot lead",
			"qualified as hot",
			"jane@acme.example",
			"Acme",
			"retrieval system",
			"18:00 CEST",
			"12:00 EDT",
			"Sales",
			"C-1042",
		]) {
			expect(shown).toContain(part);
		}
		const buttons = message.blocks.flatMap((it) => (it.type === "actions" ? it.elements : []));
		expect(buttons).toHaveLength(1);
		expect(buttons[0]).toMatchObject({ style: "primary", url: LINK });
	});

	it("keeps the address off the notification line", () => {
		expect(message.text).toContain("Jane Doe");
		expect(message.text).not.toContain("@");
	});

	it("pings nobody for a visitor named <!channel>", () => {
		const name = "<!channel> & <@U123>";
		const visitor = { name, email: "<!here>@x.example", company: name, role: name };
		const source = aPacket({ visitor, summary: `${name} wants a person.`, page: `/${name}` });
		for (const event of HANDOFF_EVENTS) {
			const text = JSON.stringify(buildSlackMessage(source, { event, link: LINK, by: name }));
			expect(text).not.toMatch(/<[!@]/);
		}
		expect(JSON.stringify(buildSlackMessage(source, { event: "opened", link: LINK }))).toContain(
			"&lt;!channel&gt;",
		);
	});

	it("says when it may be a repeat, and only then", () => {
		const repeat = buildSlackMessage(aPacket(), { event: "opened", link: LINK, repeat: true });
		expect(JSON.stringify(repeat)).toContain("may be a repeat");
		expect(shown).not.toContain("may be a repeat");
	});

	it("is a short follow-up once the channel knows the handoff", () => {
		const late = buildSlackMessage(aPacket(), { event: "contact_captured", link: LINK });
		expect(late.text).toMatch(/^Contact details received: /);
		expect(JSON.stringify(late.blocks)).toContain("jane@acme.example");
		expect(JSON.stringify(late.blocks)).not.toContain("retrieval system");
		const first = { event: "contact_captured", link: LINK, announced: false } as const;
		expect(JSON.stringify(buildSlackMessage(aPacket(), first).blocks)).toContain(
			"retrieval system",
		);
	});

	it("says who claimed it", () => {
		const claimed = buildSlackMessage(aPacket(), { event: "claimed", link: LINK, by: "Anna" });
		expect(JSON.stringify(claimed.blocks)).toContain("Anna has taken this one.");
	});

	it("leaves the button out rather than sending an address that Slack refuses", () => {
		const long = buildSlackMessage(aPacket(), {
			event: "opened",
			link: `https://x.example/${"a".repeat(3_000)}`,
		});
		expect(long.blocks.some((it) => it.type === "actions")).toBe(false);
	});
});

describe("the Slack digest of a burst", () => {
	const entry = (packet: Partial<Packet>, changes: Partial<DigestEntry> = {}): DigestEntry => ({
		packet: aPacket(packet),
		event: "opened",
		link: LINK,
		announced: false,
		repeat: false,
		...changes,
	});
	const hot = entry({ reference: "C-2" }, { link: `${LINK}2` });
	const cold = entry({ level: "cold", reference: "C-1" }, { link: `${LINK}1` });

	it("lists every handoff with its link, its address and its promise, in the order given", () => {
		const digest = buildSlackDigest([hot, cold]);
		const shown = JSON.stringify(digest.blocks);
		expect(digest.text).toBe("2 new handoffs, 1 hot");
		expect(shown.indexOf("(C-2)")).toBeLessThan(shown.indexOf("(C-1)"));
		for (const part of [`<${LINK}1|`, `<${LINK}2|`, "jane@acme.example", "18:00 CEST"]) {
			expect(shown).toContain(part);
		}
	});

	it("tells news of known handoffs from new ones, and marks what may be a repeat", () => {
		const news = entry({}, { event: "contact_captured", announced: true, repeat: true });
		const digest = buildSlackDigest([hot, news]);
		expect(digest.text).toBe("1 new handoff, 1 hot, 1 update");
		const [, first, second] = digest.blocks.map((block) => JSON.stringify(block));
		expect(second).toContain("Contact details received: ");
		expect(second).toContain("may be a repeat");
		expect(first).not.toContain("may be a repeat");
	});

	it("keeps the address off the notification line", () => {
		expect(buildSlackDigest([hot]).text).not.toContain("@");
	});

	it("shows forty of the longest within what Slack takes, none left out", async () => {
		const fake = await startFakeSlack();
		const long = "<&> and on ".repeat(2_000);
		const visitor = {
			name: long,
			company: long,
			role: long,
			email: `${"&".repeat(200)}@x.example`,
		};
		const link = `https://baton.company.example/h/${"0".repeat(36)}`;
		const entries = Array.from({ length: 40 }, (_, place) =>
			entry(
				{ visitor, reference: `C-${1000 + place}`, destination: "legal" },
				{ link, repeat: true },
			),
		);
		const digest = buildSlackDigest(entries);
		expect(await slack.send(fake.webhook(), digest)).toEqual({ status: "delivered" });
		for (const { packet } of entries) {
			expect(JSON.stringify(digest.blocks)).toContain(`(${packet.reference})`);
		}
		expect(fake.requests).toHaveLength(1);
		await fake.stop();
	});

	it("still names every handoff when Slack dislikes its layout", async () => {
		const fake = await startFakeSlack();
		fake.faults.plan({ status: 400, body: "msg_blocks_too_long" });
		await slack.send(fake.webhook(), buildSlackDigest([hot, cold]));
		const [message] = fake.messages();
		expect(message?.blocks).toBeUndefined();
		for (const part of ["C-1", "C-2", `${LINK}1`, `${LINK}2`])
			expect(message?.text).toContain(part);
		await fake.stop();
	});

	it("pings nobody", () => {
		const evil = entry(
			{ visitor: { name: "<!channel>|x", email: "<!here>@x.example" } },
			{ link: "javascript:<!here>" },
		);
		const digest = buildSlackDigest([evil]);
		expect(JSON.stringify(digest)).not.toMatch(/<[!@]/);
	});
});

describe("escaping for Slack", () => {
	it.each([1, 2, 5, 6, 10, 11, 149, 150])("never exceeds %d nor cuts an entity", (max) => {
		for (const text of ["&".repeat(400), "a&".repeat(200), "😀<".repeat(100)]) {
			const safe = escapeForSlack(text, max);
			expect(safe.length).toBeLessThanOrEqual(max);
			expect(safe).not.toMatch(/&(?!amp;|lt;|gt;)/);
			expect(safe).not.toMatch(/\p{Surrogate}/u);
		}
	});

	it("leaves a text that fits exactly whole", () => {
		expect(escapeForSlack("abcde", 5)).toBe("abcde");
		expect(escapeForSlack("a&", 6)).toBe("a&amp;");
		expect(escapeForSlack("abcdef", 5)).toBe("abcd…");
	});
});

describe("sending to Slack", () => {
	let fake: FakeSlack;
	const message = buildSlackMessage(aPacket(), { event: "opened", link: LINK });

	beforeEach(async () => {
		fake = await startFakeSlack();
	});
	afterEach(() => fake.stop());

	it("delivers every event's message within Slack's limits, also from a megabyte of text", async () => {
		const long = "<!channel> & everyone ".repeat(50_000);
		const visitor = { name: long, email: long, company: long, role: long, phone: long };
		const huge = aPacket({ visitor, summary: long, page: long, platform: long });
		for (const event of HANDOFF_EVENTS) {
			const built = buildSlackMessage(huge, { event, link: LINK, repeat: true });
			expect(await slack.send(fake.webhook(), built)).toEqual({ status: "delivered" });
		}
		expect(fake.requests).toHaveLength(HANDOFF_EVENTS.length);
	});

	it("waits as long as Slack asks", async () => {
		fake.faults.plan({ status: 429, body: "rate_limited", retryAfterSeconds: 7 });
		expect(await slack.send(fake.webhook(), message)).toMatchObject({
			status: "retry",
			afterMs: 7_000,
			unknown: false,
		});
	});

	it("is told to wait above one message a second and channel", async () => {
		const limited = await startFakeSlack({ limitPerChannel: true });
		expect(await slack.send(limited.webhook("a"), message)).toEqual({ status: "delivered" });
		expect(await slack.send(limited.webhook("b"), message)).toEqual({ status: "delivered" });
		const again = await slack.send(limited.webhook("a"), message);
		expect(again).toMatchObject({ status: "retry", afterMs: 1_000 });
		await limited.stop();
	});

	it.each([
		["no_service", 404],
		["no_active_hooks", 404],
		["invalid_token", 403],
		["channel_is_archived", 410],
		["channel_not_found", 404],
		["action_prohibited", 403],
	])("gives up for good on %s and says what to do", async (body, status) => {
		fake.faults.plan({ status, body });
		const outcome = await slack.send(fake.webhook(), message);
		expect(outcome).toEqual({ status: "refused", code: body, reason: REFUSALS[body] });
		expect(fake.requests).toHaveLength(1);
	});

	it("tries once more with plain words when Slack dislikes the layout", async () => {
		fake.faults.plan({ status: 400, body: "invalid_blocks" });
		expect(await slack.send(fake.webhook(), message)).toEqual({ status: "delivered" });
		expect(fake.requests.map((it) => it.message.blocks === undefined)).toEqual([false, true]);
	});

	it("gives up when Slack dislikes even the plain words", async () => {
		fake.faults.plan({ status: 400, body: "invalid_payload" }, 2);
		const outcome = await slack.send(fake.webhook(), message);
		expect(outcome).toMatchObject({ status: "refused", code: "invalid_payload" });
	});

	it("tries again after a server error", async () => {
		fake.faults.plan({ status: 500, body: "rollup_error" });
		expect(await slack.send(fake.webhook(), message)).toMatchObject({ status: "retry" });
	});

	it.each(["accept_then_reset", "accept_then_hang"] as const)(
		"does not know whether it arrived after %s",
		async (fault) => {
			fake.faults.plan(fault);
			const outcome = await hasty.send(fake.webhook(), message);
			expect(outcome).toMatchObject({ status: "retry", unknown: true });
			expect(fake.messages()).toHaveLength(1);
		},
	);

	it("knows that nothing arrived when nobody listens, and names no address", async () => {
		const gone = await startFakeSlack();
		await gone.stop();
		const outcome = await slack.send(gone.webhook(), message);
		expect(outcome).toMatchObject({ status: "retry", unknown: false });
		expect(JSON.stringify(outcome)).not.toContain("services");
	});

	it("refuses what is no address", async () => {
		expect(await slack.send("hooks.slack.example", message)).toMatchObject({
			status: "refused",
			code: "invalid_address",
		});
	});
});
