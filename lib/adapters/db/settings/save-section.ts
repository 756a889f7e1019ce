import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Saved, Saving, Section, Stamp } from "./settings-store";

type Row = { version: number; changed_by_name: string | null; changed_at: Date | null };

type Writing<T> = {
	section: Section;
	/** As it is before and after, for the audit. */
	read(tx: Transaction): Promise<Prisma.InputJsonObject>;
	write(tx: Transaction, value: T): Promise<void>;
};

export async function stampOf(database: Database, section: Section): Promise<Stamp> {
	const row = await database.settingSection.findUnique({ where: { section } });
	return {
		version: row?.version ?? FIRST_VERSION,
		by: row?.changedByName ?? null,
		at: row?.changedAt?.getTime() ?? null,
	};
}

/**
 * Saves one section on the version it was read with. Two admins who press at once wait for each other
 * here; the second finds a newer version and writes nothing.
 */
export async function saveSection<T>(
	database: Database,
	{ section, read, write }: Writing<T>,
	{ actor, at, expects, value }: Saving<T>,
): Promise<Saved> {
	return database.$transaction(async (tx) => {
		const row = await lock(tx, section);
		if (row.version !== expects) {
			const by = row.changed_by_name ?? "A colleague";
			return { result: "moved", version: row.version, by, at: row.changed_at?.getTime() ?? at };
		}
		const before = await read(tx);
		await write(tx, value);
		const version = row.version + 1;
		await tx.settingSection.update({
			where: { section },
			data: {
				version,
				changedBy: actor.id,
				changedByName: actor.name,
				changedAt: new Date(at),
			},
			select: { section: true },
		});
		const after = await read(tx);
		await audit(tx, {
			actor,
			at,
			action: `${section}_changed`,
			subject: `settings:${section}`,
			before,
			after,
		});
		return { result: "saved", version };
	});
}

const FIRST_VERSION = 1;

async function lock(tx: Transaction, section: Section): Promise<Row> {
	await tx.$executeRaw`
		INSERT INTO setting_section (section) VALUES (${section}) ON CONFLICT DO NOTHING`;
	const rows = await tx.$queryRaw<Row[]>`
		SELECT version, changed_by_name, changed_at FROM setting_section
		WHERE section = ${section} FOR UPDATE`;
	return rows[0] ?? { version: FIRST_VERSION, changed_by_name: null, changed_at: null };
}
