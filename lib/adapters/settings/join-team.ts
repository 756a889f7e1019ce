import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import type { Joining } from "./team-store";

type Hashed = Omit<Joining, "password"> & { hash: string };

/**
 * Spends a link: the row that goes lets one of several presses through. Somebody new gets an account; one of the
 * team gets this password, and everybody who was signed in with the old one is out.
 */
export async function joinTeam(
	tx: Transaction,
	{ sha256, name, hash, at }: Hashed,
): Promise<boolean> {
	const spent = await tx.$queryRaw<{ email: string; role: string; userId: string | null }[]>`
		DELETE FROM invitation WHERE sha256 = ${sha256} AND expires_at > ${new Date(at)}
		RETURNING email, role, user_id AS "userId"`;
	const link = spent[0];
	if (!link) return false;
	const { email } = link;
	const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
	// Made on the command line meanwhile: that account is not this link's to change.
	if (known && known.id !== link.userId) return false;
	const id = link.userId ?? randomUUID();
	const user = await tx.user.upsert({
		where: { id },
		create: { id, email, name, role: link.role, emailVerified: true },
		update: { deactivatedAt: null },
		select: { name: true },
	});
	await tx.session.deleteMany({ where: { userId: id } });
	await tx.account.deleteMany({ where: { userId: id, providerId: "credential" } });
	await tx.account.create({
		data: {
			id: randomUUID(),
			accountId: id,
			providerId: "credential",
			userId: id,
			password: hash,
		},
		select: { id: true },
	});
	await tellLive(tx, [{ audience: "console", type: "signed_out", payload: { userId: id } }]);
	await audit(tx, {
		actor: { id, name: user.name },
		at,
		action: link.userId ? "password_renewed" : "colleague_joined",
		subject: `user:${id}`,
	});
	return true;
}
