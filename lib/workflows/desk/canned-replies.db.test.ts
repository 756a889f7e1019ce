import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { saveCannedReply } from "./save-canned-reply";
import { sendReply } from "./send-reply";
import { takeOver } from "./take-over";

const { url } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");

let replies = 0;
const aReply = (shortcut: string, body = "Hi {{visitor_name}}.") => ({
	id: `saved-reply-${++replies}`,
	shortcut,
	body,
	version: null as number | null,
	actor: anna,
});
const save = (reply: ReturnType<typeof aReply>) => saveCannedReply(world, reply);
const code = (value: string) => ({ code: value });

describe("a saved reply", () => {
	it("is kept once, however often it is sent, under its shortcut in small letters", async () => {
		const reply = aReply("/Pricing");
		await save(reply);
		await save(reply);
		expect(await world.replies.list()).toMatchObject([{ shortcut: "pricing", version: 1 }]);
	});

	it("is refused with what is wrong with it", async () => {
		await expect(save(aReply("two words"))).rejects.toMatchObject(code("shortcut_form"));
		await expect(save(aReply("empty", " "))).rejects.toMatchObject(code("reply_form"));
		await expect(save(aReply("typo", "{{visitor}}"))).rejects.toMatchObject(
			code("unknown_variable"),
		);
		await expect(save(aReply("pricing"))).rejects.toMatchObject(code("shortcut_taken"));
	});

	it("changed by two at once keeps the first, and the second is told", async () => {
		const reply = aReply("call");
		await save(reply);
		const change = (body: string) => save({ ...reply, body, version: 1 });
		const results = await Promise.allSettled([change("One."), change("Two.")]);
		expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
	});
});

describe("a reply with something left open", () => {
	it("is not sent", async () => {
		const conversationId = await aVisit(world);
		await takeOver(world, { conversationId, actor: anna });
		const reply = { conversationId, actor: anna, id: "open-reply", text: "Hi {{visitor_name}}!" };
		await expect(sendReply(world, reply)).rejects.toMatchObject(code("unresolved_variable"));
		expect(await sendReply(world, { ...reply, text: "Hi Jane!" })).toEqual({ result: "sent" });
	});
});
