import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, NOW } from "../an-event.test-kit";
import { DEFAULT_RULES } from "../rules";
import { type IncomingMail, kindOf } from "./incoming-mail";
import { gateReasons } from "./quality-gate";
import { loopIn, type SequenceStep, sequence, stepToTake } from "./sequence";
import { fillIn, problemsOfText, unresolvedIn } from "./variables";
import { slotFor } from "./when-to-send";

const step = (key: string, changes: Partial<SequenceStep> = {}): SequenceStep => ({
	key,
	wait_hours: 24,
	when: "always",
	subject: "Hello",
	body: "Hello {{first_name|there}}, {{unsubscribe_link}}",
	next: null,
	otherwise: null,
	...changes,
});
const problemsOf = (steps: SequenceStep[]) =>
	sequence
		.safeParse({ name: "Welcome", active: true, steps })
		.error?.issues.map(({ message }) => message) ?? [];

describe("a sequence", () => {
	it("is taken when every way through it ends", () => {
		const steps = [
			step("a", { next: "b" }),
			step("b", { when: "not_opened", next: "c", otherwise: "c" }),
			step("c"),
		];
		expect(problemsOf(steps)).toEqual([]);
	});

	it.each([
		["itself", [step("a", { next: "a" })]],
		["two steps", [step("a", { next: "b" }), step("b", { next: "a" })]],
		[
			"the other way",
			[step("a", { next: "b" }), step("b", { when: "opened", next: null, otherwise: "a" })],
		],
	])("that loops through %s is refused, in words", (_what, steps) => {
		expect(problemsOf(steps).join(" ")).toMatch(/in a circle: .* → a/);
	});

	it("never loops after it was taken, whatever anybody draws", () => {
		const keys = ["a", "b", "c", "d", "e"];
		const edge = fc.constantFrom(null, ...keys);
		fc.assert(
			fc.property(fc.array(fc.tuple(edge, edge), { minLength: 5, maxLength: 5 }), (edges) => {
				const steps = edges.map(([next, otherwise], at) =>
					step(keys[at] ?? "x", { next, otherwise, when: "clicked" }),
				);
				const taken = problemsOf(steps).length === 0;
				if (taken) expect(loopIn(steps)).toBeNull();
				let hops = 0;
				let at: string | null = "a";
				while (taken && at !== null && hops < 10) {
					at = steps.find(({ key }) => key === at)?.next ?? null;
					hops += 1;
				}
				expect(hops).toBeLessThan(10);
			}),
		);
	});

	it.each([
		["a step that is not there", [step("a", { next: "z" })], "no step “z”"],
		["a key twice", [step("a", { next: null }), step("a")], "already"],
		["a step nobody reaches", [step("a"), step("b")], "No step leads here"],
		["an unknown variable", [step("a", { body: "Hi {{surname}}" })], "no variable {{surname}}"],
		["an open variable", [step("a", { subject: "Hi {{name" })], "not closed"],
	])("with %s is refused", (_what, steps, words) => {
		expect(problemsOf(steps).join(" ")).toContain(words);
	});

	it("takes the step whose condition the message before meets", () => {
		const steps = [
			step("a", { next: "b" }),
			step("b", { when: "opened", otherwise: "c" }),
			step("c", { when: "not_opened" }),
		];
		expect(stepToTake(steps, "a", null)?.key).toBe("a");
		expect(stepToTake(steps, "b", { opened: true, clicked: false })?.key).toBe("b");
		expect(stepToTake(steps, "b", { opened: false, clicked: false })?.key).toBe("c");
		expect(stepToTake(steps, "c", { opened: true, clicked: false })).toBeNull();
	});
});

describe("variables", () => {
	it("are filled in, with the fallback where there is no value", () => {
		const text = "Hi {{ first_name | there }}, how is {{company}}?";
		expect(fillIn(text, { company: "Acme" })).toBe("Hi there, how is Acme?");
	});

	it("without value and fallback stay visible", () => {
		expect(unresolvedIn(fillIn("Hi {{first_name}}", {}))).toEqual(["{{first_name}}"]);
	});

	it("that a contact's own name pretends to be are not resolved again", () => {
		expect(fillIn("Hi {{name}}", { name: "{{unsubscribe_link}}", unsubscribe_link: "x" })).toBe(
			"Hi {{unsubscribe_link}}",
		);
		expect(problemsOfText("Hi {{name}}")).toEqual([]);
	});
});

describe("the quality gate", () => {
	const LINK = "https://baton.example/unsubscribe/abc";
	const gate = (body: string, subject = "A thought on your platform") =>
		gateReasons({ subject, body, unsubscribeLink: LINK, links: null });

	it("lets an honest message pass", () => {
		const body = `Hi Jane,\n\nI thought of your data platform when I read this case study.\n\nUnsubscribe: ${LINK}`;
		expect(gate(body)).toEqual([]);
	});

	it.each([
		["We will call you tomorrow at 10.", "promises"],
		["Our team is available 24/7.", "promises"],
		["The rate is 900 € a day.", "price"],
		["You get a 20% discount.", "price"],
		["Hi {{first_name}}, hello.", "unresolved_variable"],
	])("holds %j back", (words, reason) => {
		expect(gate(`${words}\n\n${LINK}`)).toContain(reason);
	});

	it.each([
		["Read https://acme.example/case.", []],
		["Read https://evil.example/pay now.", ["foreign_link"]],
		["Read www.evil.example, please.", ["foreign_link"]],
		["Read https://acme.example/case/../pay.", ["foreign_link"]],
	])("lets a model's words link only where its template does: %j", (words, reasons) => {
		const links = ["https://acme.example/case"];
		const checked = {
			subject: "A thought",
			body: `${words} ${LINK}`,
			unsubscribeLink: LINK,
			links,
		};
		expect(gateReasons(checked)).toEqual(reasons);
	});

	it("holds back what cannot be unsubscribed from, and a price in the subject", () => {
		expect(gate("Hello Jane, a thought.")).toEqual(["no_unsubscribe"]);
		expect(gate(`Hello Jane. ${LINK}`, "Only 500 € this week")).toContain("price");
	});
});

describe("when a message goes out", () => {
	// NOW is a Tuesday, 11:00 in Berlin.
	const slot = (changes: Partial<Parameters<typeof slotFor>[0]> = {}) =>
		slotFor({
			now: NOW,
			phase: "WIN",
			sent: [],
			zone: "Europe/Berlin",
			rules: DEFAULT_RULES,
			...changes,
		});

	it("is now, by day and with nothing sent before", () => {
		expect(slot()).toEqual({ at: NOW, waitsFor: "nothing" });
	});

	it("is a day after the last one while they decide, and three days while we seek", () => {
		const sent = [NOW - HOUR_MS];
		expect(slot({ sent })).toEqual({ at: NOW + 23 * HOUR_MS, waitsFor: "ceiling" });
		expect(slot({ sent, phase: "FIND" })).toEqual({ at: NOW + 71 * HOUR_MS, waitsFor: "ceiling" });
	});

	it("waits for the oldest of a fortnight's messages when there were as many as may be", () => {
		const sent = [4, 7, 10].map((days) => NOW - days * DAY_MS);
		expect(slot({ sent, phase: "FIND" }).at).toBe(NOW + 4 * DAY_MS + 0 * HOUR_MS + weekend(4));
	});

	it("is the contact's morning, wherever they live", () => {
		// 03:00 in Los Angeles.
		const local = slot({ now: NOW + HOUR_MS, zone: "America/Los_Angeles" });
		expect(local).toEqual({ at: Date.UTC(2026, 2, 3, 16), waitsFor: "quiet_hours" });
		const evening = slot({ now: Date.UTC(2026, 2, 3, 18), zone: "Europe/Berlin" });
		expect(evening.at).toBe(Date.UTC(2026, 2, 4, 7));
	});

	it("is Monday for a weekend, across the change of clocks", () => {
		const saturday = Date.UTC(2026, 2, 28, 11);
		expect(slot({ now: saturday }).at).toBe(Date.UTC(2026, 2, 30, 6));
	});

	it("is found for a zone that does not exist", () => {
		expect(slot({ zone: "Mars/Olympus" }).at).toBe(NOW);
	});
});

/** Saturday, 7 March, becomes Monday morning, 9 March at 08:00 in Berlin. */
function weekend(days: number): number {
	return days === 4 ? Date.UTC(2026, 2, 9, 7) - (NOW + 4 * DAY_MS) : 0;
}

describe("a mail that comes in", () => {
	const mail = (changes: Partial<IncomingMail> = {}): IncomingMail => ({
		messageId: "m1",
		from: "jane@acme.example",
		subject: "Re: A thought",
		text: "Yes, let us talk.",
		headers: [],
		references: ["ours"],
		deliveryStatus: null,
		originalMessageId: null,
		...changes,
	});
	const header = (key: string, value: string) => ({ headers: [{ key, value }] });

	it("from a person is an answer", () => {
		expect(kindOf(mail())).toEqual({ kind: "answer" });
		expect(kindOf(mail(header("auto-submitted", "no")))).toEqual({ kind: "answer" });
	});

	it.each([
		header("auto-submitted", "auto-replied"),
		header("auto-submitted", "auto-generated; owner-email=x"),
		header("precedence", "bulk"),
		header("precedence", "auto_reply"),
		header("x-autoreply", "yes"),
		header("return-path", "<>"),
		{ from: "noreply@acme.example" },
		{ subject: "Automatic reply: A thought" },
		{ subject: "Out of Office: back on Monday" },
		{ subject: "Abwesenheitsnotiz" },
	])("like %j is no answer", (changes) => {
		expect(kindOf(mail(changes))).toEqual({ kind: "auto_reply" });
	});

	it("that reports a failed delivery is a bounce, for good or for now", () => {
		const report = (status: string, action = "failed") =>
			`Reporting-MTA: dns; mx.acme.example\n\nFinal-Recipient: rfc822; Jane@acme.example\nAction: ${action}\nStatus: ${status}\n`;
		expect(kindOf(mail({ deliveryStatus: report("5.1.1") }))).toEqual({
			kind: "bounce",
			permanent: true,
			recipient: "jane@acme.example",
		});
		expect(kindOf(mail({ deliveryStatus: report("4.2.2") }))).toMatchObject({ permanent: false });
		expect(kindOf(mail({ deliveryStatus: report("4.0.0", "delayed") }))).toEqual({
			kind: "auto_reply",
		});
	});

	it("from a mail server without a report is a bounce that may pass", () => {
		const returned = mail({
			from: "MAILER-DAEMON@mx.acme.example",
			subject: "Undelivered Mail Returned to Sender",
		});
		expect(kindOf(returned)).toMatchObject({ kind: "bounce", permanent: false });
	});
});
