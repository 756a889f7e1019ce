import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";

const stored = z.object({ sha256: z.string() });

export type FirstAdmin = { email: string; name: string; password: string };

/** Whether the one-time link with this hash still opens: there is no admin yet, and it is the link in force. */
export async function setUpIsOpen(database: Database, sha256: string): Promise<boolean> {
	const [admins, row] = await Promise.all([
		database.user.count({ where: { role: "admin" } }),
		database.setting.findUnique({ where: { key: "setup_token" }, select: { value: true } }),
	]);
	return admins === 0 && stored.safeParse(row?.value).data?.sha256 === sha256;
}

/** Spends the link: the row's lock lets one of several presses through. @returns false when it no longer opens */
export async function createFirstAdmin(
	database: Database,
	{ sha256, admin }: { sha256: string; admin: FirstAdmin },
): Promise<boolean> {
	const { email, name, password } = admin;
	const hash = await hashPassword(password);
	return database.$transaction(async (tx) => {
		const spent = await tx.$executeRaw`
			DELETE FROM setting WHERE key = 'setup_token' AND value ->> 'sha256' = ${sha256}
				AND NOT EXISTS (SELECT 1 FROM "user" WHERE role = 'admin')`;
		if (spent === 0) return false;
		const id = randomUUID();
		await tx.user.create({
			data: { id, email: email.toLowerCase(), name, role: "admin", emailVerified: true },
		});
		await tx.account.create({
			data: {
				id: randomUUID(),
				accountId: id,
				providerId: "credential",
				userId: id,
				password: hash,
			},
		});
		return true;
	});
}
