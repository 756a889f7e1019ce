import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { listChanges } from "@/lib/adapters/settings/list-changes";
import { readDuty, writeDuty } from "./save-duty";
import { readHolidays, readHours, writeHolidays, writeHours } from "./save-schedule";
import { saveSection, stampOf } from "./save-section";
import { readWidget, writeWidget } from "./save-widget";
import type { SettingsStore } from "./settings-store";

const team = z.array(
	z.object({
		id: z.string(),
		name: z.string(),
		role: z.enum(["rep", "admin"]),
		away: z.boolean(),
	}),
);

const HOURS = { section: "hours", read: readHours, write: writeHours } as const;
const HOLIDAYS = { section: "holidays", read: readHolidays, write: writeHolidays } as const;
const DUTY = { section: "duty", read: readDuty, write: writeDuty } as const;
const WIDGET = { section: "widget", read: readWidget, write: writeWidget } as const;

export function createPrismaSettings(database: Database): SettingsStore {
	return {
		stamp: (section) => stampOf(database, section),
		async team() {
			const rows = await database.user.findMany({
				where: { deactivatedAt: null },
				select: { id: true, name: true, role: true, away: true },
				orderBy: [{ name: "asc" }, { id: "asc" }],
			});
			return team.parse(rows);
		},
		changes: (before) => listChanges(database, before),
		saveHours: (saving) => saveSection(database, HOURS, saving),
		saveHolidays: (saving) => saveSection(database, HOLIDAYS, saving),
		saveDuty: (saving) => saveSection(database, DUTY, saving),
		widget: () => readWidget(database),
		saveWidget: (saving) => saveSection(database, WIDGET, saving),
	};
}
