import { afterAll, describe, expect, it } from "vitest";
import { handoffsWithNews, notificationsWithNews } from "@/components/console/with-news";
import { createConsoleReads } from "@/lib/adapters/db/console/console-reads";
import { readNews } from "@/lib/adapters/db/console/read-news";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { statementsOf } from "@/lib/testing/database/counted-statements";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { filterFrom } from "@/lib/wire/inbox-filter";
import type { NewsMessage } from "@/lib/wire/news";
import { pauseOutreach } from "@/lib/workflows/desk/pause-outreach";
import { resumeAutomation } from "@/lib/workflows/desk/resume-automation";
import { openLive } from "./live";
import { type NewsAsked, openNews } from "./news";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(world.database);
const live = openLive(database, url);
afterAll(() => live.stop());
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

const FILTERS = ["", "whose=mine", "whose=unclaimed", "state=resolved", "trigger=stall"].map(
	(query) => filterFrom(new URLSearchParams(query)),
);

async function listsOf(userId: string) {
	const now = world.now();
	return {
		handoffs: await Promise.all(
			FILTERS.map((filter) => reads.handoffs({ filter, userId, cursor: null })),
		),
		notifications: await reads.notifications({ userId, tab: "to_do", cursor: null, now }),
		waiting: await reads.waiting({ userId, now }),
	};
}

type Lists = Awaited<ReturnType<typeof listsOf>>;

/** A console that shows every list and asks only once. */
async function aConsole(userId: string, news = openNews(live, readAll)) {
	let shown = await listsOf(userId);
	const told: NewsMessage[] = [];
	const after = await reads.cursor();
	const leave = news.follow({ userId, after }, (message) => {
		told.push(message);
		if (message.type === "news") shown = renewed(shown, { userId, ...message });
	});
	return { shown: () => shown, told, leave };
}

function renewed(
	{ handoffs, notifications }: Lists,
	{ userId, news }: { userId: string } & Extract<NewsMessage, { type: "news" }>,
): Lists {
	return {
		handoffs: handoffs.map((page, place) =>
			handoffsWithNews(page, news, {
				userId,
				filter: FILTERS[place] ?? filterFrom(new URLSearchParams()),
			}),
		),
		notifications: notificationsWithNews(notifications, news),
		waiting: news.waiting,
	};
}

const readAll = (asked: NewsAsked) => readNews(world.database, { ...asked, now: world.now() });

async function aHandoff(words = "can I talk to a person"): Promise<string> {
	const conversationId = await aVisit(world);
	await say(world, conversationId, words);
	world.pass(1_000);
	return (await world.store.loadState(conversationId))?.handoff?.id ?? "";
}

const command = (handoffId: string) => ({
	handoffId,
	actor: anna,
	at: world.now(),
	eventId: world.newId(),
});

describe("a console that is told the news", () => {
	it.each([
		["Anna", anna.id],
		["Ben", ben.id],
	])("shows %s what asking again would show, whatever happens", async (_name, userId) => {
		await aHandoff();
		const console = await aConsole(userId);
		const mine = await aHandoff();
		const resolved = await aHandoff("I want to talk to somebody in sales");
		await world.desk.claim(command(mine));
		await resumeAutomation(world, { handoffId: resolved, actor: anna, outcome: "called" });
		const { contactId } = await database.handoff.findUniqueOrThrow({ where: { id: mine } });
		await pauseOutreach(world, { contactId, actor: ben });
		const fresh = await listsOf(userId);
		await eventually(console.shown, (shown) => JSON.stringify(shown) === JSON.stringify(fresh));
		console.leave();
	});
});

describe("fifty consoles", () => {
	it("cost three statements a change, not fifty times as many", async () => {
		const askings: NewsAsked[] = [];
		const news = openNews(live, (asked) => {
			askings.push(asked);
			return readAll(asked);
		});
		const consoles = await Promise.all(
			Array.from({ length: 50 }, (_, place) => aConsole(place % 2 ? anna.id : ben.id, news)),
		);
		const handoffId = await aHandoff();
		await eventually(
			() => consoles.map(({ shown }) => shown().waiting),
			(waiting) => waiting.every(({ calls }) => calls.some((call) => call.handoffId === handoffId)),
		);
		expect(askings.length).toBeLessThan(5);
		const [asked] = askings;
		expect(asked?.userIds.toSorted()).toEqual([anna.id, ben.id]);
		expect(
			await statementsOf(() => readAll(asked ?? { handoffIds: [], contactIds: [], userIds: [] })),
		).toHaveLength(3);
		for (const { leave } of consoles) leave();
	});

	it("are told to look again when what changed cannot be read", async () => {
		const news = openNews(live, () => Promise.reject(new Error("away")));
		const console = await aConsole(anna.id, news);
		await aHandoff();
		await eventually(
			() => console.told,
			([first]) => first?.type === "look_again",
		);
		console.leave();
	});
});
