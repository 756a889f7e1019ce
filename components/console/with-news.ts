import type { HandoffPage, HandoffRow, NotificationPage, NotificationRow } from "@/lib/wire/inbox";
import type { InboxFilter, InboxState } from "@/lib/wire/inbox-filter";
import type { ConsoleNews } from "@/lib/wire/news";

/** A list in which what the news is about stands where the server would have put it. */
export function handoffsWithNews(
	page: HandoffPage,
	news: ConsoleNews,
	asked: { filter: InboxFilter; userId: string | undefined },
): HandoffPage {
	const fitting = news.handoffs.filter((row) => fits(row, asked));
	return renewed(page, { fitting, order: compareHandoffs, isOld: isAbout(news, ({ id }) => id) });
}

export function notificationsWithNews(page: NotificationPage, news: ConsoleNews): NotificationPage {
	const isOld = isAbout(news, ({ handoffId }: NotificationRow) => handoffId);
	return renewed(page, { fitting: news.notifications, order: compareNotifications, isOld });
}

function isAbout<Row extends { contactId: string }>(
	{ handoffIds, contactIds, handoffs }: ConsoleNews,
	handoffOf: (row: Row) => string,
): (row: Row) => boolean {
	const changed = new Set([...handoffIds, ...handoffs.map(({ id }) => id)]);
	return (row) => changed.has(handoffOf(row)) || contactIds.includes(row.contactId);
}

type Renewal<Row> = {
	fitting: readonly Row[];
	order(one: Row, other: Row): number;
	isOld(row: Row): boolean;
};

/** What belongs below the page's last line belongs to the next page, if there is one. */
function renewed<Row extends { id: string }>(
	{ rows, next }: { rows: Row[]; next: string | null },
	{ fitting, order, isOld }: Renewal<Row>,
) {
	const last = next === null ? undefined : rows.at(-1);
	const entering = fitting.filter((row) => !last || order(row, last) <= 0);
	const staying = rows.filter((row) => !isOld(row));
	return { rows: [...staying, ...entering].toSorted(order), next };
}

const STATES_OF = {
	at_work: ["open", "claimed"],
	declined: ["declined"],
	resolved: ["resolved"],
} as const satisfies Record<InboxState, readonly HandoffRow["status"][]>;

function fits(
	row: HandoffRow,
	{ filter, userId }: { filter: InboxFilter; userId: string | undefined },
): boolean {
	const { state, whose, destination, trigger } = filter;
	if (!STATES_OF[state].some((known) => known === row.status)) return false;
	if (whose === "mine" && row.claimedById !== userId) return false;
	if (whose === "unclaimed" && row.claimedById !== null) return false;
	if (destination && row.destination !== destination) return false;
	return !trigger || row.trigger === trigger;
}

/** The orders of the server's lists, the uppermost first. */
function compareHandoffs(one: HandoffRow, other: HandoffRow): number {
	return (
		other.rank - one.rank ||
		compareText(other.openedAt, one.openedAt) ||
		compareText(other.id, one.id)
	);
}

function compareNotifications(one: NotificationRow, other: NotificationRow): number {
	return (
		Number(other.priority === "high") - Number(one.priority === "high") ||
		compareText(other.raisedAt, one.raisedAt) ||
		compareText(other.id, one.id)
	);
}

function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
