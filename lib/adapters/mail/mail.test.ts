import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { aPacket } from "@/lib/testing/a-packet";
import { type FakeSmtp, startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { buildConfirmationMail, type ConfirmationMail } from "./build-confirmation-mail";
import { buildFallbackMail } from "./build-fallback-mail";
import { textBlock } from "./mail-page";
import { createMailer, type Mail, type Mailer } from "./mailer";
import { renderMailPage } from "./render-mail-page";

const FAILED = [{ destination: "Slack", reason: "The channel is archived." }];

let fake: FakeSmtp;
let mailer: Mailer;

beforeEach(async () => {
	fake = await startFakeSmtp();
	mailer = createMailer(fake.url, "Acme <hello@acme.example>", { timeoutMs: 5_000 });
});
afterEach(() => fake.stop());

describe("sending mail", () => {
	it("delivers with both bodies, our headers and our message id", async () => {
		const outcome = await mailer.send(aMail({ headers: { "X-Priority": "1" } }));
		expect(outcome).toEqual({ status: "delivered", reference: "<d1@baton.example>" });
		const [mail] = fake.mails;
		expect(mail).toMatchObject({ from: "hello@acme.example", to: ["sales@acme.example"] });
		expect(mail?.header("Message-ID")).toBe("<d1@baton.example>");
		expect(mail?.header("X-Priority")).toBe("1");
		expect(mail?.raw).toMatch(/text\/plain[\s\S]*text\/html/);
	});

	it.each([
		"a@acme.example, b@other.example",
		"a@acme.example\r\nBcc: b@other.example",
		"A <a@acme.example>, <b@other.example>",
	])("never reaches a second address through %j", async (to) => {
		await mailer.send(aMail({ to }));
		expect(fake.mails.flatMap((it) => it.to).filter((it) => it === "b@other.example")).toEqual([]);
	});

	it("does not let a subject add headers", async () => {
		await mailer.send(aMail({ subject: "Hi\r\nBcc: b@other.example" }));
		expect(fake.mails[0]?.header("Bcc")).toBeNull();
	});

	it.each(["connect", "from", "to", "message"] as const)(
		"gives up on a 5xx at %s and comes back after a 4xx",
		async (at) => {
			fake.faults.plan({ kind: "refuse", at, code: 550 });
			expect(await mailer.send(aMail())).toMatchObject({ status: "refused", code: "smtp_550" });
			fake.faults.plan({ kind: "refuse", at, code: 451 });
			expect(await mailer.send(aMail())).toMatchObject({ status: "retry", unknown: false });
			expect(await mailer.send(aMail())).toMatchObject({ status: "delivered" });
		},
	);

	it("does not know whether it arrived when the connection breaks after the message", async () => {
		fake.faults.plan({ kind: "accept_then_reset" });
		expect(await mailer.send(aMail())).toMatchObject({ status: "retry", unknown: true });
		expect(fake.mails).toHaveLength(1);
	});

	it("does not know whether it arrived when the server is too slow to say so", async () => {
		fake.faults.plan({ kind: "slow", delayMs: 1_200 });
		const hasty = createMailer(fake.url, "hello@acme.example", { timeoutMs: 600 });
		expect(await hasty.send(aMail())).toMatchObject({ status: "retry", unknown: true });
	});

	it("knows that nothing arrived when nobody listens", async () => {
		const gone = await startFakeSmtp();
		await gone.stop();
		const outcome = await createMailer(gone.url, "hello@acme.example").send(aMail());
		expect(outcome).toMatchObject({ status: "retry", unknown: false });
	});

	it("knows that nothing arrived when the name does not resolve", async () => {
		const lost = createMailer("smtp://mail.invalid:25", "hello@acme.example", { timeoutMs: 2_000 });
		expect(await lost.send(aMail())).toMatchObject({ status: "retry", unknown: false });
	});

	it("can be checked without sending", async () => {
		expect(await mailer.check()).toEqual({ status: "delivered" });
		expect(fake.mails).toEqual([]);
	});
});

describe("the fallback mail", () => {
	const built = buildFallbackMail(aPacket(), {
		to: "sales@acme.example",
		event: "opened",
		link: "https://baton.example/h/C-1042",
		failed: FAILED,
		deliveryId: "d1",
		host: "baton.example",
	});

	it("says what failed and holds the whole packet in both bodies", async () => {
		for (const body of [built.text, await renderMailPage(built.page)]) {
			for (const part of ["channel is archived", "jane@acme.example", "end of Q3", "18:00 CEST"]) {
				expect(body).toContain(part);
			}
			expect(body).toContain("https://baton.example/h/C-1042");
		}
	});

	it("shows a visitor's HTML as text", async () => {
		const evil = aPacket({
			visitor: { name: "<img src=x>" },
			summary: "<script>alert(1)</script>",
		});
		const mail = buildFallbackMail(evil, {
			to: "sales@acme.example",
			event: "opened",
			link: "javascript:alert(1)",
			failed: [{ destination: "CRM", reason: "<b>no</b>" }],
			deliveryId: "d1",
			host: "baton.example",
		});
		const html = await renderMailPage(mail.page);
		expect(html).not.toMatch(/<(img|script|b)[ >]/);
		expect(html).not.toContain('href="javascript');
	});
});

describe("the visitor's confirmation", () => {
	it.each(LANGUAGES)(
		"repeats the promise, the resource and the reference in %s",
		async (language) => {
			const mail = buildConfirmationMail(aConfirmation({ language }));
			const html = await renderMailPage(mail.page);
			for (const body of [mail.text, html]) {
				for (const part of ["before 10:00 CEST", "C-1042", "Search that answers", "Jane"]) {
					expect(body).toContain(part);
				}
			}
			expect(`${mail.subject}${mail.text}${html}`).not.toMatch(/\{\w+\}/);
		},
	);

	it("promises no time when none was promised", () => {
		const mail = buildConfirmationMail(aConfirmation({ promise: null }));
		expect(mail.text).toContain("will write to you");
		expect(mail.text).not.toContain("What we promised");
	});

	it.each(["Click https://evil.example", "www.evil.example", "{company}", "a@b.example"])(
		"does not carry %j to a stranger's mailbox as a name",
		(name) => {
			const mail = buildConfirmationMail(aConfirmation({ name }));
			expect(mail.text).not.toContain(name);
			expect(mail.text).toMatch(/^Hello,/);
		},
	);
});

function aMail(changes: Partial<Mail> = {}): Mail {
	return {
		to: "sales@acme.example",
		subject: "A handoff",
		text: "plain",
		page: { language: "en", title: "A handoff", blocks: [textBlock("rich")] },
		messageId: "d1@baton.example",
		...changes,
	};
}

function aConfirmation(changes: Partial<ConfirmationMail> = {}): ConfirmationMail {
	return {
		to: "jane@acme.example",
		name: "Jane",
		language: "en",
		company: "Nordwind",
		reference: "C-1042",
		promise: "Someone will write to you tomorrow morning, before 10:00 CEST.",
		resource: { title: "Search that answers", url: "https://nordwind.example/search" },
		deliveryId: "d2",
		host: "baton.example",
		...changes,
	};
}
