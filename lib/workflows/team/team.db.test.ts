import { verifyPassword } from "better-auth/crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { newToken } from "@/lib/adapters/secrets/new-token";
import { hashOfToken } from "@/lib/http/set-up-token";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { takeOver } from "@/lib/workflows/desk/take-over";
import { deactivateColleague } from "./deactivate-colleague";
import { inviteColleague } from "./invite-colleague";
import { renewLink } from "./renew-link";

const smtp = await startFakeSmtp();
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, { SMTP_URL: smtp.url, MAIL_FROM: "baton@acme.example" });
const anna = await aRep(world, "Anna");
const marek = await aRep(world, "Marek");

afterAll(() => smtp.stop());

beforeEach(async () => {
	await database.invitation.deleteMany();
	await database.user.updateMany({ data: { role: "rep", deactivatedAt: null } });
	await database.user.update({ where: { id: anna.id }, data: { role: "admin" } });
});

const shaOf = (link: string) => hashOfToken(new URL(link).searchParams.get("token") ?? "");
const PASSWORD = "a password of some length";

async function invited(email: string, role = "rep") {
	const answer = await inviteColleague(world, { actor: anna, email, role });
	if (answer.result !== "invited") return expect.fail(JSON.stringify(answer));
	return { ...answer, sha256: shaOf(answer.link) };
}

describe("an invitation", () => {
	it("lets somebody in once, with the role it was made for, and is mailed", async () => {
		const { sha256, mailed, link } = await invited(" Zoe@Acme.example ", "admin");
		expect(mailed).toBe(true);
		expect(JSON.stringify(smtp.mails.at(-1))).toContain("zoe@acme.example");
		expect(await world.team.openLink({ sha256, at: world.now() })).toEqual({
			email: "zoe@acme.example",
			role: "admin",
			name: null,
		});
		const both = await Promise.all([
			world.team.join({ sha256, name: "Zoe", password: PASSWORD, at: world.now() }),
			world.team.join({ sha256, name: "Mallory", password: PASSWORD, at: world.now() }),
		]);
		expect(both.filter(Boolean)).toHaveLength(1);
		const zoe = await database.user.findUniqueOrThrow({
			where: { email: "zoe@acme.example" },
			include: { accounts: true },
		});
		expect(zoe.role).toBe("admin");
		const hash = zoe.accounts[0]?.password ?? "";
		expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
		const kept = JSON.stringify(await database.invitation.findMany());
		expect(kept).not.toContain(new URL(link).searchParams.get("token"));
	});

	it("ends after seven days, with a second one, and when it is taken back", async () => {
		const first = await invited("late@acme.example");
		const week = 7 * 86_400_000;
		const at = world.now() + week;
		expect(await world.team.openLink({ sha256: first.sha256, at })).toBeNull();
		expect(await world.team.openLink({ sha256: first.sha256, at: at - 1 })).not.toBeNull();
		const second = await invited("late@acme.example");
		expect(await world.team.openLink({ sha256: first.sha256, at: world.now() })).toBeNull();
		const [shown] = await world.team.invitations(world.now());
		await world.team.withdraw({ actor: anna, at: world.now(), id: shown?.id ?? "" });
		expect(await world.team.openLink({ sha256: second.sha256, at: world.now() })).toBeNull();
	});

	it.each([
		["not-an-address", "rep", "email", "e-mail address"],
		["anna@baton.example", "rep", "email", "has this address"],
		["new@acme.example", "owner", "role", ""],
	])("of %s as %s is refused beside the field", async (email, role, field, words) => {
		expect(await inviteColleague(world, { actor: anna, email, role })).toMatchObject({
			result: "invalid",
			field,
			message: expect.stringContaining(words),
		});
	});
});

describe("a link for a new password", () => {
	it("ends what the old one opened, everywhere", async () => {
		const session = { expiresAt: new Date(8e12), token: newToken().token, userId: marek.id };
		await database.session.create({ data: { id: "s1", ...session } });
		const answer = await renewLink(world, { actor: anna, userId: marek.id });
		if (answer?.result !== "invited") return expect.fail("no link");
		const sha256 = shaOf(answer.link);
		expect(await database.session.count({ where: { userId: marek.id } })).toBe(1);
		await world.team.join({ sha256, name: "ignored", password: PASSWORD, at: world.now() });
		expect(await database.session.count({ where: { userId: marek.id } })).toBe(0);
		const user = await database.user.findUniqueOrThrow({ where: { id: marek.id } });
		expect(user.name).toBe("Marek");
	});
});

describe("putting a colleague out", () => {
	it("ends sessions and password at once, and leaves nothing in their hands", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, "can I talk to a person");
		await takeOver(world, { conversationId: conversation, actor: marek });
		const { contact } = (await world.store.loadState(conversation)) ?? {};
		await database.contact.update({
			where: { id: contact?.id ?? "" },
			data: { ownerId: marek.id },
		});
		await database.duty.createMany({ data: [{ id: "weekday:1", weekday: 1, userId: marek.id }] });
		const session = { expiresAt: new Date(8e12), token: newToken().token, userId: marek.id };
		await database.session.create({ data: { id: "s2", ...session } });
		expect(await deactivateColleague(world, { actor: anna, userId: marek.id })).toBe("done");
		expect(await database.session.count({ where: { userId: marek.id } })).toBe(0);
		expect(await database.account.count({ where: { userId: marek.id } })).toBe(0);
		expect(await database.duty.count({ where: { userId: marek.id } })).toBe(0);
		expect(await database.contact.count({ where: { ownerId: marek.id } })).toBe(0);
		expect((await world.store.loadState(conversation))?.speaker).toBe("assistant");
		const live = await database.liveEvent.findMany({ where: { type: "signed_out" } });
		expect(live.at(-1)?.payload).toEqual({ userId: marek.id });
	});

	it("means that they hear of nothing any more", async () => {
		await deactivateColleague(world, { actor: anna, userId: marek.id });
		await database.notification.deleteMany();
		await say(world, await aVisit(world), "can I talk to a person");
		const told = await eventually(
			() => database.notification.findMany(),
			(rows) => rows.length > 0,
		);
		expect(told.map(({ userId }) => userId)).not.toContain(marek.id);
		expect((await world.settings.team()).map(({ id }) => id)).not.toContain(marek.id);
	});

	it("never puts out the last admin, nor makes a rep of them, also not two at once", async () => {
		const actor = anna;
		const at = world.now();
		expect(await deactivateColleague(world, { actor, userId: anna.id })).toBe("last_admin");
		expect(await world.team.changeRole({ actor, at, userId: anna.id, role: "rep" })).toBe(
			"last_admin",
		);
		await world.team.changeRole({ actor, at, userId: marek.id, role: "admin" });
		const both = await Promise.all([
			deactivateColleague(world, { actor, userId: marek.id }),
			deactivateColleague(world, { actor: marek, userId: anna.id }),
		]);
		expect([...both].sort()).toEqual(["done", "last_admin"]);
		const admins = { role: "admin", deactivatedAt: null };
		expect(await database.user.count({ where: admins })).toBe(1);
	});

	it("can be undone by a link, and everything is audited", async () => {
		await deactivateColleague(world, { actor: anna, userId: marek.id });
		const answer = await renewLink(world, { actor: anna, userId: marek.id });
		if (answer?.result !== "invited") return expect.fail("no link");
		const joining = { sha256: shaOf(answer.link), name: "", password: PASSWORD, at: world.now() };
		expect(await world.team.join(joining)).toBe(true);
		const user = await database.user.findUniqueOrThrow({ where: { id: marek.id } });
		expect(user.deactivatedAt).toBeNull();
		const lines = await database.auditEntry.findMany({
			where: { subject: `user:${marek.id}` },
			orderBy: { id: "desc" },
			take: 3,
		});
		expect(lines.map(({ action }) => action)).toEqual([
			"password_renewed",
			"sign_in_link_made",
			"colleague_deactivated",
		]);
	});
});
