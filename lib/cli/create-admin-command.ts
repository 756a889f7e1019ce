import { z } from "zod";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { createAdmin } from "./create-admin";
import { withDatabase } from "./database";
import { problemsOf } from "./line-problems";
import { OperatorError } from "./operator-error";
import { readOptions } from "./options";

const adminOptions = z.object({
	email: z.email("is not an e-mail address"),
	password: z.string("is missing").min(12, "must have at least 12 characters"),
	name: z.string().min(1).default("Admin"),
});

export async function createAdminCommand(args: readonly string[]): Promise<void> {
	const flags = readOptions(args, {
		email: { type: "string" },
		password: { type: "string" },
		name: { type: "string" },
	});
	const read = adminOptions.safeParse(flags);
	if (!read.success) throw new OperatorError(problemsOf(read.error.issues));
	const id = await withDatabase((url) => createAdmin(openDatabase(url), read.data));
	process.stdout.write(`${JSON.stringify({ created: id })}\n`);
	process.exit();
}
