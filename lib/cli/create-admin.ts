import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Database } from "@/lib/adapters/db/prisma/client";

export type NewAdmin = { email: string; password: string; name: string };

/** Creates an admin who can sign in with this password, or gives an existing user the role and the password. */
export async function createAdmin(
	database: Database,
	{ email, password, name }: NewAdmin,
): Promise<string> {
	const address = email.toLowerCase();
	const hash = await hashPassword(password);
	return database.$transaction(async (tx) => {
		const user = await tx.user.upsert({
			where: { email: address },
			update: { role: "admin" },
			create: { id: randomUUID(), email: address, name, role: "admin", emailVerified: true },
			select: { id: true },
		});
		await tx.account.deleteMany({ where: { userId: user.id, providerId: "credential" } });
		await tx.account.create({
			data: {
				id: randomUUID(),
				accountId: user.id,
				providerId: "credential",
				userId: user.id,
				password: hash,
			},
		});
		await tx.session.deleteMany({ where: { userId: user.id } });
		return user.id;
	});
}
