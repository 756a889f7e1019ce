import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { NO_SITES, type WidgetSettings, widgetWritten } from "@/lib/wire/widget";
import { writeSetting } from "./save-schedule";

const KEY = "widget";

/** What cannot be read counts as not set: then no other site may show the chat. */
export async function readWidget(tx: Database | Transaction): Promise<WidgetSettings> {
	const row = await tx.setting.findUnique({ where: { key: KEY }, select: { value: true } });
	return widgetWritten.safeParse(row?.value).data ?? NO_SITES;
}

export function writeWidget(tx: Transaction, widget: WidgetSettings): Promise<void> {
	return writeSetting(tx, KEY, widget);
}
