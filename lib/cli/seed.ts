import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { seedDemo } from "@/prisma/seed";
import { withDatabase } from "./database";

export async function seed(): Promise<void> {
	const seeded = await withDatabase((url) => seedDemo(openDatabase(url)));
	process.stdout.write(`${JSON.stringify({ seeded })}\n`);
	process.exit();
}
