import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { mailboxAt } from "@/lib/adapters/mail/outreach/mailbox";
import { aDatabaseWorld, aRep } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { HAS_DOVECOT, startDovecot } from "@/lib/testing/mail/dovecot";
import { destinationsHealth } from "../settings/destinations-health";
import { lookInto, readMailbox } from "./read-mailbox";
import { receiveMail } from "./receive-mail";
import { saveSequence } from "./save-sequence";
import { sendMessage } from "./send-message";
import { takeStep } from "./take-step";

/** Answers read back from a real IMAP mailbox. Needs Debian's dovecot-imapd; `.ci/run` installs it. */
describe.skipIf(!HAS_DOVECOT)("a mailbox", async () => {
	if (!HAS_DOVECOT) return;
	const dovecot = await startDovecot();
	const smtp = await startFakeSmtp();
	const { url, database } = await aTestDatabase();
	const outside = {
		SMTP_URL: smtp.url,
		MAIL_FROM: "Acme <hello@acme.example>",
		APP_SECRET: "a secret for tests that is long enough",
	};
	const world = aDatabaseWorld(url, { ...outside, IMAP_URL: dovecot.url });
	const wrongPassword = Object.assign(new URL(dovecot.url), { password: "guessed" }).href;
	const lockedOut = aDatabaseWorld(url, { ...outside, IMAP_URL: wrongPassword });
	const mailbox = mailboxAt(dovecot.url);
	const anna = await aRep(world, "Anna");
	afterAll(async () => {
		await dovecot.stop();
		await smtp.stop();
	});

	let contacts = 0;
	let contactId = "";
	let email = "";
	let enrolmentId = "";
	/** Message-ID of the first step, with brackets. */
	let ours = "";

	beforeEach(async () => {
		contacts += 1;
		contactId = `contact-${contacts}`;
		email = `jane${contacts}@visitor.example`;
		await database.contact.create({ data: { id: contactId, email, name: "Jane Doe" } });
		const body = "Hello {{first_name}}, a thought on your platform. {{unsubscribe_link}}";
		const step = { wait_hours: 24, when: "always", subject: "A thought", body, otherwise: null };
		const steps = [
			{ ...step, key: "a", next: "b" },
			{ ...step, key: "b", next: null },
		];
		const sequenceId = world.newId();
		const value = { name: `Sequence ${sequenceId}`, active: true, steps };
		await saveSequence(world, { id: sequenceId, version: 0, value, actor: anna });
		enrolmentId = world.newId();
		const at = world.now();
		await world.outreach.enrol({ id: enrolmentId, sequenceId, contactId, actor: anna, at });
		await takeStep(world, enrolmentId);
		const message = await database.outreachMessage.findFirstOrThrow({ where: { contactId } });
		await sendMessage(world, message.id);
		ours = smtp.mails.findLast(({ to }) => to.includes(email))?.header("Message-ID") ?? "";
	});

	const enrolment = async () => (await world.outreach.enrolment(enrolmentId))?.state;
	const kinds = async () => {
		const rows = await database.engagementEvent.findMany({ where: { contactId } });
		return rows.map(({ kind }) => kind).toSorted();
	};

	const mail = (headers: Record<string, string>, body = "Yes, let us talk on Thursday.") => {
		const all: Record<string, string> = {
			From: `Jane <${email}>`,
			To: "hello@acme.example",
			Subject: "Re: A thought",
			"Message-ID": `<${world.newId()}@visitor.example>`,
			...headers,
		};
		const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
		return `${lines.join("\n")}\n\n${body}\n`;
	};

	const report = (recipient: string, status = "5.1.1") => {
		const boundary = "frontier";
		const head = mail(
			{
				From: "MAILER-DAEMON@mx.visitor.example",
				Subject: "Undelivered Mail Returned to Sender",
				"MIME-Version": "1.0",
				"Content-Type": `multipart/report; report-type=delivery-status; boundary="${boundary}"`,
			},
			"",
		);
		return [
			head,
			`--${boundary}`,
			"Content-Type: text/plain\n\nYour message could not be delivered.",
			`--${boundary}`,
			`Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.visitor.example\n\nFinal-Recipient: rfc822; ${recipient}\nAction: failed\nStatus: ${status}`,
			`--${boundary}`,
			`Content-Type: message/rfc822\n\nMessage-ID: ${ours}\nSubject: A thought\n\nHello`,
			`--${boundary}--\n`,
		].join("\n");
	};

	it("gives an answer that stops the sequence, and only once", async () => {
		await dovecot.deliver(mail({ "In-Reply-To": ours, References: ours }));
		await lookInto(world, mailbox);
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("stopped");
		expect((await kinds()).filter((kind) => kind === "email_answered")).toHaveLength(1);
		const kept = await database.inboundMail.findMany({ where: { contactId } });
		expect(kept).toMatchObject([{ kind: "answer", text: expect.stringContaining("Thursday") }]);
		expect(kept[0]?.outreachId).not.toBeNull();
	});

	it.each([
		["Auto-Submitted", "auto-replied"],
		["Precedence", "bulk"],
		["X-Autoreply", "yes"],
	])("gives no answer in a mail with %s: %s", async (name, value) => {
		await dovecot.deliver(mail({ "In-Reply-To": ours, [name]: value }, "I am on holiday."));
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("active");
		expect(await kinds()).toEqual(["email_sent"]);
	});

	it("gives a bounce that ends all writing to the address, and is no answer", async () => {
		await dovecot.deliver(report(email));
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("stopped");
		expect(await kinds()).toEqual(["email_bounced", "email_sent"]);
		expect(await database.suppression.findUnique({ where: { email } })).toMatchObject({
			reason: "bounced",
		});
		expect((await world.engagement.of(contactId))?.recommendation).toBe("stop");
	});

	it("gives a bounce that may pass, after which writing goes on", async () => {
		await dovecot.deliver(report(email, "4.2.2"));
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("active");
		expect(await database.suppression.count({ where: { email } })).toBe(0);
	});

	it("does not let a forged report silence somebody else", async () => {
		await dovecot.deliver(report("victim@visitor.example"));
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("active");
	});

	it("does not take a stranger's mail for the contact's answer", async () => {
		await dovecot.deliver(mail({ From: "eve@evil.example", "In-Reply-To": ours }));
		await lookInto(world, mailbox);
		expect(await enrolment()).toBe("active");
	});

	it("is read on where it broke off, with nothing lost and nothing twice", async () => {
		const bodies = ["One.", "Two.", "Three."];
		for (const body of bodies) await dovecot.deliver(mail({ "In-Reply-To": ours }, body));
		let taken = 0;
		const breaking = {
			...world,
			readMail: async (raw: Uint8Array) => {
				taken += 1;
				if (taken === 2) dovecot.breakConnections();
				return world.readMail(raw);
			},
		};
		await expect(lookInto(breaking, mailbox)).rejects.toThrow();
		await lookInto(world, mailbox);
		const kept = await database.inboundMail.findMany({ where: { contactId } });
		expect(kept.map(({ text }) => text.trim()).toSorted()).toEqual(bodies.toSorted());
	});

	it("that is away throws, so that the next look comes later", async () => {
		const gone = mailboxAt("imap://sales:x@127.0.0.1:1/INBOX");
		await expect(lookInto(world, gone)).rejects.toThrow();
	});

	it("that cannot be read is told to admins in words, until it can be", async () => {
		const health = async () => (await destinationsHealth(world)).mail.at(-1);
		await readMailbox(lockedOut);
		expect(await health()).toMatchObject({
			state: "failing",
			lastError: "The mailbox refuses the user or the password.",
		});
		await readMailbox(world);
		expect(await health()).toMatchObject({ state: "connected", lastError: null });
	});

	it("and the webhook together count a mail once", async () => {
		const answer = mail({ "In-Reply-To": ours });
		await dovecot.deliver(answer);
		const raw = new TextEncoder().encode(answer.replace(/\n/g, "\r\n"));
		expect(await receiveMail(world, raw)).toBe("answer");
		await lookInto(world, mailbox);
		expect((await kinds()).filter((kind) => kind === "email_answered")).toHaveLength(1);
	});

	it.each(["", "\0\0\0", "not a mail at all", `Subject: ${"x".repeat(200_000)}\n\n`])(
		"with nonsense in it is read on",
		async (nonsense) => {
			await dovecot.deliver(nonsense || "\n");
			await dovecot.deliver(mail({ "In-Reply-To": ours }));
			await lookInto(world, mailbox);
			expect(await enrolment()).toBe("stopped");
		},
	);
});
