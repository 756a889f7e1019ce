import { z } from "zod";
import { migrateDatabase } from "@/lib/cli/database";
import { ADMIN } from "@/lib/testing/browser/places";
import { openTestServer } from "@/lib/testing/database/test-server";
import { SEEDED, seedConsole } from "./console-seed";
import { signIn } from "./console-session";
import { type Figure, percentile } from "./figure";
import { type Product, startProduct } from "./product";

const LIST_MS = 100;
/** All of a year, counted at the moment of asking: no list that somebody works through. */
const REPORT_MS = 500;
const WARM_UP = 4;
const CALLS = 40;
const PAGES_DEEP = 15;

/** What the console's screens ask for. `deep` follows the pages and measures the last. */
const LISTS: Record<string, { path: string; page?: string; deep?: boolean; atMostMs?: number }> = {
	"inbox, at work": { path: "/api/console/inbox?", page: "handoffs" },
	"inbox, at work, page 15": { path: "/api/console/inbox?", page: "handoffs", deep: true },
	"inbox, mine": { path: "/api/console/inbox?whose=mine" },
	"inbox, unclaimed, legal": { path: "/api/console/inbox?whose=unclaimed&destination=legal" },
	"inbox, resolved": { path: "/api/console/inbox?state=resolved" },
	"inbox, resolved, page 15": {
		path: "/api/console/inbox?state=resolved",
		page: "handoffs",
		deep: true,
	},
	"inbox, resolved, legal, hot": {
		path: "/api/console/inbox?state=resolved&destination=legal&trigger=hot_lead",
	},
	"inbox, resolved, no hit": { path: "/api/console/inbox?state=resolved&trigger=stall&whose=mine" },
	"notifications, to do": { path: "/api/console/notifications?tab=to_do" },
	"notifications, to do, page 15": { path: "/api/console/notifications?tab=to_do", deep: true },
	"notifications, snoozed": { path: "/api/console/notifications?tab=snoozed" },
	"notifications, done, page 15": { path: "/api/console/notifications?tab=done", deep: true },
	"what waits (counters, alerts)": { path: "/api/console/waiting" },
	conversations: { path: "/api/console/conversations?" },
	"conversations, page 15": { path: "/api/console/conversations?", deep: true },
	"contacts, page 15": { path: "/api/console/contacts?", deep: true },
	"contacts, a common name": { path: "/api/console/contacts?q=anna" },
	"contacts, one letter": { path: "/api/console/contacts?q=a" },
	"search, a word in every message": { path: "/api/console/search?q=karan0000" },
	"search, a common beginning": { path: "/api/console/search?q=kar" },
	"search, a common beginning, page 15": { path: "/api/console/search?q=kar", deep: true },
	"search, one letter": { path: "/api/console/search?q=k" },
	"search, two common words": { path: "/api/console/search?q=karan0000+loran0001" },
	"search, a word in 20 of 600,000": { path: "/api/console/search?q=seldomword" },
	"search, a common and a rare word": { path: "/api/console/search?q=karan0000+seldomword" },
	"search, words in a row": { path: "/api/console/search?q=%22karan0000+loran0001%22" },
	"search, nothing": { path: "/api/console/search?q=nosuchwordatall" },
	"search, a number": { path: "/api/console/search?q=C-4711" },
	"a contact's page": { path: "/api/console/contacts/contact-777" },
	"a year's report": {
		path: `/api/console/reports?table=funnel&${lastYear()}`,
		atMostMs: REPORT_MS,
	},
};

/** The console of a company with a long past: how long each list takes, over HTTP, session look-up included. */
export async function measureConsole(): Promise<Figure[]> {
	const server = await openTestServer();
	try {
		await migrateDatabase(server.url);
		const product = await startProduct({
			DATABASE_URL: server.url,
			OPENAI_MODEL: "",
			BATON_CLOCK: "",
			BATON_ADMIN_EMAIL: ADMIN.email,
			BATON_ADMIN_PASSWORD: ADMIN.password,
		});
		try {
			await seedConsole(server.url);
			return await figuresOf(product);
		} finally {
			await product.stop();
		}
	} finally {
		await server.close();
	}
}

async function figuresOf(product: Product): Promise<Figure[]> {
	const ask = await asking(product.url);
	const figures: Figure[] = [];
	for (const [name, list] of Object.entries(LISTS)) {
		const path = list.deep ? await deepPath(ask, list) : list.path;
		const times: number[] = [];
		for (let call = 0; call < WARM_UP + CALLS; call++) {
			const from = performance.now();
			await ask(path);
			if (call >= WARM_UP) times.push(performance.now() - from);
		}
		const value = percentile(times, 0.95);
		const of = `of ${SEEDED.conversations.toLocaleString("en")} conversations: ${name}, p95`;
		figures.push({ name: of, value, unit: "ms", target: { atMost: list.atMostMs ?? LIST_MS } });
	}
	return figures;
}

function lastYear(): string {
	const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
	return `from=${day(364).slice(0, 10)}&to=${day(0).slice(0, 10)}`;
}

type Ask = (path: string) => Promise<unknown>;

async function asking(url: string): Promise<Ask> {
	const cookie = await signIn(url);
	return async (path) => {
		const answer = await fetch(url + path, { headers: { cookie } });
		if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
		return answer.headers.get("content-type")?.includes("json") ? answer.json() : answer.text();
	};
}

const page = z.object({ next: z.string().nullable() });

async function deepPath(ask: Ask, { path, page: inside }: (typeof LISTS)[string]): Promise<string> {
	let deep = path;
	for (let at = 1; at < PAGES_DEEP; at++) {
		const answer = await ask(deep);
		const { next } = page.parse(
			inside ? z.record(z.string(), z.unknown()).parse(answer)[inside] : answer,
		);
		if (next === null) throw new Error(`${path} has only ${at} pages.`);
		deep = `${path}&after=${encodeURIComponent(next)}`;
	}
	return deep;
}
