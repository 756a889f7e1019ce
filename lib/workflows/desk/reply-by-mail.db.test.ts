import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { sendMessage } from "../outreach/send-message";
import { writeManualMessage } from "../outreach/write-message";
import { liftPause, pauseOutreach } from "./pause-outreach";
import { settleHeld } from "./settle-held";

/** A rep's e-mail from the card, over a real mail server on loopback. */
const smtp = await startFakeSmtp();
afterAll(() => smtp.stop());
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, {
	SMTP_URL: smtp.url,
	MAIL_FROM: "Acme <hello@acme.example>",
	APP_SECRET: "a secret for tests that is long enough",
});
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let visits = 0;
let contactId = "";
let email = "";
let id = "";

beforeEach(async () => {
	visits += 1;
	id = `letter-${visits}-abc`;
	email = `letter${visits}@visitor.example`;
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	await say(world, conversationId, `write to ${email}`);
	contactId = (await world.store.contactIdOf(email)) ?? "";
});

const write = () =>
	writeManualMessage(world, { contactId, actor: anna, id, subject: "Hello", body: "Hello Jane." });
const mails = () => smtp.mails.filter(({ to }) => to.includes(email));

async function promise() {
	return database.promiseMade.findFirstOrThrow({ where: { handoff: { contactId } } });
}

async function state(): Promise<string> {
	return (await database.outreachMessage.findUniqueOrThrow({ where: { id } })).state;
}

describe("a reply by e-mail", () => {
	it("sent twice by the page goes out once, and keeps the promise only when it went", async () => {
		const results = await Promise.all([write(), write()]);
		expect(results).toEqual([{ result: "queued" }, { result: "queued" }]);
		expect((await promise()).state).toBe("open");
		await sendMessage(world, id);
		await sendMessage(world, id);
		expect(mails()).toHaveLength(1);
		expect((await promise()).state).toBe("kept");
		const handoff = await database.handoff.findFirstOrThrow({ where: { contactId } });
		expect(handoff.firstContactAt).toEqual(new Date(world.now()));
	});

	it("is held by a pause, and goes out once a rep releases it", async () => {
		await write();
		await pauseOutreach(world, { contactId, actor: ben });
		await sendMessage(world, id);
		expect([await state(), mails().length]).toEqual(["held", 0]);
		await liftPause(world, { contactId, actor: ben });
		const release = () => settleHeld(world, { outreachId: id, actor: anna, to: "queued" });
		const released = await Promise.all([release(), release()]);
		expect(released.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		await sendMessage(world, id);
		expect(mails()).toHaveLength(1);
	});

	it("against a pause by two reps and its own job at the same moment is sent or held, never both", async () => {
		await write();
		await Promise.all([
			sendMessage(world, id),
			pauseOutreach(world, { contactId, actor: anna }),
			pauseOutreach(world, { contactId, actor: ben }),
		]);
		expect([await state(), mails().length]).toEqual(
			(await state()) === "sent" ? ["sent", 1] : ["held", 0],
		);
	});
});
