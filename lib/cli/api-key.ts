import { randomUUID } from "node:crypto";
import { createApiKeys } from "@/lib/adapters/db/engagement/api-keys";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { makeApiKey } from "@/lib/http/api-key";
import { withDatabase } from "./database";
import { OperatorError } from "./operator-error";
import { readOptions } from "./options";

/** A key for `POST /api/v1/events`, printed once. */
export async function apiKeyCommand(args: readonly string[]): Promise<void> {
	const { name } = readOptions(args, { name: { type: "string" } });
	if (typeof name !== "string" || name.trim() === "") {
		throw new OperatorError('Say what the key is for: --name "the shop"');
	}
	const { key, ...kept } = makeApiKey();
	await withDatabase(async (url) => {
		const database = openDatabase(url);
		const actor = { id: "operator", name: "the operator" };
		const id = randomUUID();
		await createApiKeys(database).add({ id, name: name.trim(), ...kept, actor, at: Date.now() });
		await database.$disconnect();
		process.stdout.write(`${JSON.stringify({ id, name: name.trim(), key })}\n`);
	});
}
