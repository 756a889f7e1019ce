import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import { role as roleSchema } from "@/lib/wire/team";
import { joinTeam } from "./join-team";
import type { MemberChange, TeamStore } from "./team-store";

export function createTeam(database: Database): TeamStore {
	return {
		members: () => readMembers(database),
		async invitations(at) {
			const rows = await database.invitation.findMany({
				where: { userId: null, expiresAt: { gt: new Date(at) } },
				orderBy: { createdAt: "desc" },
			});
			return rows.map(({ id, email, role, invitedBy, expiresAt }) => ({
				id,
				email,
				role: roleSchema.parse(role),
				invitedBy,
				expiresAt: expiresAt.toISOString(),
			}));
		},
		invite: ({ actor, at, email, role, sha256, expiresAt }) =>
			database.$transaction(async (tx) => {
				const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
				if (known) return { result: "member" };
				await writeLink(tx, { email, role, sha256, expiresAt, actor, at, userId: null });
				const after = { email, role };
				await audit(tx, {
					actor,
					at,
					action: "colleague_invited",
					subject: "settings:team",
					after,
				});
				return { result: "invited" };
			}),
		renew: ({ actor, at, userId, sha256, expiresAt }) =>
			database.$transaction(async (tx) => {
				const user = await tx.user.findUnique({ where: { id: userId } });
				if (!user) return "not_found";
				const { email, role } = user;
				const link = { email, role: roleSchema.parse(role), sha256, expiresAt };
				await writeLink(tx, { ...link, actor, at, userId });
				await audit(tx, { actor, at, action: "sign_in_link_made", subject: `user:${userId}` });
				return { email };
			}),
		withdraw: ({ actor, at, id }) =>
			database.$transaction(async (tx) => {
				const { count } = await tx.invitation.deleteMany({ where: { id } });
				if (count === 0) return false;
				await audit(tx, { actor, at, action: "invitation_withdrawn", subject: "settings:team" });
				return true;
			}),
		changeRole: ({ actor, at, userId, role }) =>
			database.$transaction(async (tx) => {
				const change = await admit(tx, { userId, staysAdmin: role === "admin" });
				if (change !== "done") return change;
				const before = await tx.user.findUniqueOrThrow({ where: { id: userId } });
				await tx.user.update({ where: { id: userId }, data: { role }, select: { id: true } });
				await audit(tx, {
					actor,
					at,
					action: "role_changed",
					subject: `user:${userId}`,
					before: { name: before.name, role: before.role },
					after: { name: before.name, role },
				});
				return "done";
			}),
		deactivate: (input) => database.$transaction((tx) => deactivate(tx, input)),
		async openLink({ sha256, at }) {
			const row = await database.invitation.findUnique({
				where: { sha256, expiresAt: { gt: new Date(at) } },
				include: { user: { select: { name: true } } },
			});
			if (!row) return null;
			return { email: row.email, role: roleSchema.parse(row.role), name: row.user?.name ?? null };
		},
		async join({ password, ...joining }) {
			const hash = await hashPassword(password);
			return database.$transaction((tx) => joinTeam(tx, { ...joining, hash }));
		},
	};
}

const member = z.object({
	id: z.string(),
	name: z.string(),
	email: z.string(),
	role: roleSchema,
	away: z.boolean(),
	deactivated: z.boolean(),
	linkOpen: z.boolean(),
});

async function readMembers(database: Database) {
	const rows = await database.$queryRaw<unknown[]>`
		SELECT u.id, u.name, u.email, u.role, u.away, u.deactivated_at IS NOT NULL AS deactivated,
			EXISTS (SELECT 1 FROM invitation i WHERE i.user_id = u.id AND i.expires_at > now()) AS "linkOpen"
		FROM "user" u ORDER BY u.deactivated_at IS NOT NULL, lower(u.name), u.id`;
	return z.array(member).parse(rows);
}

type Link = Parameters<TeamStore["invite"]>[0] & { userId: string | null };

async function writeLink(
	tx: Transaction,
	{ email, role, sha256, expiresAt, actor, at, userId }: Link,
): Promise<void> {
	const row = {
		role,
		userId,
		sha256,
		invitedBy: actor.name,
		createdAt: new Date(at),
		expiresAt: new Date(expiresAt),
	};
	await tx.invitation.upsert({
		where: { email },
		create: { id: `invitation-${sha256.slice(0, 16)}`, email, ...row },
		update: row,
		select: { id: true },
	});
}

/** Admins are locked, so that two who put each other out at once do not leave none. */
async function admit(
	tx: Transaction,
	{ userId, staysAdmin }: { userId: string; staysAdmin: boolean },
): Promise<MemberChange> {
	const admins = await tx.$queryRaw<{ id: string }[]>`
		SELECT id FROM "user" WHERE role = 'admin' AND deactivated_at IS NULL ORDER BY id FOR UPDATE`;
	const found = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
	if (!found) return "not_found";
	const isAdmin = admins.some(({ id }) => id === userId);
	return isAdmin && !staysAdmin && admins.length === 1 ? "last_admin" : "done";
}

async function deactivate(
	tx: Transaction,
	{ actor, at, userId }: Parameters<TeamStore["deactivate"]>[0],
): Promise<Awaited<ReturnType<TeamStore["deactivate"]>>> {
	const change = await admit(tx, { userId, staysAdmin: false });
	if (change !== "done") return { change, speaking: [] };
	const where = { userId };
	const user = await tx.user.update({
		where: { id: userId },
		data: { deactivatedAt: new Date(at) },
		select: { name: true },
	});
	await tx.session.deleteMany({ where });
	await tx.account.deleteMany({ where });
	await tx.invitation.deleteMany({ where });
	await tx.duty.deleteMany({ where });
	await tx.$executeRaw`
		DELETE FROM setting WHERE key = 'duty_fallback' AND value #>> '{}' = ${userId}`;
	await tx.contact.updateMany({ where: { ownerId: userId }, data: { ownerId: null } });
	await tx.promiseMade.updateMany({
		where: { ownerId: userId, state: "open" },
		data: { ownerId: null },
	});
	const speaking = await tx.conversation.findMany({
		where: { takenOverBy: userId, speaker: "person" },
		select: { id: true },
	});
	const before = { name: user.name };
	const subject = `user:${userId}`;
	await audit(tx, { actor, at, action: "colleague_deactivated", subject, before });
	await tellLive(tx, [{ audience: "console", type: "signed_out", payload: { userId } }]);
	return { change, speaking: speaking.map(({ id }) => id) };
}
