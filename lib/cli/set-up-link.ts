import { createHash, randomBytes } from "node:crypto";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { env } from "@/lib/env";
import { createAdmin } from "./create-admin";

/**
 * Sees to it that somebody can sign in: the admin of BATON_ADMIN_EMAIL, or a one-time link for making one.
 * @returns the link, or null when there is an admin
 */
export async function firstAdmin(database: Database, appUrl: string): Promise<string | null> {
	if ((await database.user.count({ where: { role: "admin" } })) > 0) return null;
	const { BATON_ADMIN_EMAIL: email, BATON_ADMIN_PASSWORD: password } = env();
	if (email && password) {
		await createAdmin(database, { email, password, name: email.split("@")[0] ?? "Admin" });
		return null;
	}
	const token = randomBytes(24).toString("base64url");
	const value = { sha256: createHash("sha256").update(token).digest("hex") };
	await database.setting.upsert({
		where: { key: "setup_token" },
		update: { value },
		create: { key: "setup_token", value },
	});
	return `${appUrl.replace(/\/$/, "")}/setup?token=${token}`;
}
