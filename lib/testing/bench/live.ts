import { type Browser, chromium, type Page } from "@playwright/test";
import pg from "pg";
import { z } from "zod";
import { migrateDatabase } from "@/lib/cli/database";
import { CHROMIUM_FLAGS, findChromium } from "@/lib/testing/browser/find-chromium";
import { ADMIN } from "@/lib/testing/browser/places";
import { openTestServer } from "@/lib/testing/database/test-server";
import { signIn } from "./console-session";
import { type Figure, percentile } from "./figure";
import { openListener } from "./live-console";
import { arriving } from "./load";
import { startProduct } from "./product";
import { aVisitor } from "./visitor";

const CONSOLES = 50;
const HANDOFFS = { count: 30, perSecond: 1 };
const WARM_UP = { count: 3, perSecond: 1 };
const SETTLES_WITHIN_MS = 10_000;
const SEEN_WITHIN_MS = 300;

/**
 * From the transaction that opens a handoff to the line in the inbox, with 50 consoles open: 49 that ask for what
 * the screen asks for, and one browser, in which the line itself is waited for.
 */
export async function measureLive(): Promise<Figure[]> {
	const server = await openTestServer();
	try {
		await migrateDatabase(server.url);
		const product = await startProduct({
			DATABASE_URL: server.url,
			OPENAI_MODEL: "",
			BATON_ADMIN_EMAIL: ADMIN.email,
			BATON_ADMIN_PASSWORD: ADMIN.password,
		});
		try {
			return await figuresOf(product.url, server.url);
		} finally {
			await product.stop();
		}
	} finally {
		await server.close();
	}
}

async function figuresOf(url: string, databaseUrl: string): Promise<Figure[]> {
	const database = new pg.Client({ connectionString: databaseUrl });
	await database.connect();
	const screen = await openScreen(url);
	const cookie = await signIn(url);
	const consoles = await Promise.all(
		Array.from({ length: CONSOLES - 1 }, () => openListener(url, cookie)),
	);
	try {
		await database.query(MORE_REPS);
		await arriving(WARM_UP, () => aVisitor(url)("Can I talk to a person?"));
		await arriving(HANDOFFS, () => aVisitor(url)("Can I talk to a person?"));
		const opened = await openedAt(database);
		await settled(() => consoles.every(({ seen }) => seen.size >= opened.size));
		const answers = consoles.flatMap(({ seen }) => delays(opened, seen));
		const drawn = screen ? delays(opened, await screen.seen()) : [];
		return [
			...figures(`${CONSOLES} consoles open, handoff to a console's answer`, answers),
			...(screen ? figures(`${CONSOLES} consoles open, handoff to the screen`, drawn) : []),
		];
	} finally {
		for (const { close } of consoles) close();
		await screen?.close();
		await database.end();
	}
}

function figures(name: string, values: readonly number[]): Figure[] {
	return [
		{ name: `${name}, median`, value: percentile(values, 0.5), unit: "ms" },
		{
			name: `${name}, p95`,
			value: percentile(values, 0.95),
			unit: "ms",
			target: { atMost: SEEN_WITHIN_MS },
		},
	];
}

/** Every rep gets a line in their inbox. */
const MORE_REPS = `
	INSERT INTO "user" (id, name, email, "updatedAt")
	SELECT 'rep-' || n, 'Rep ' || n, 'rep' || n || '@bench.example', now() FROM generate_series(1, ${CONSOLES - 1}) n`;

const openedRow = z.object({ handoff: z.string(), at: z.coerce.date() });

/** When each handoff's transaction began, after the first few, which warm things up. */
async function openedAt(database: pg.Client): Promise<Map<string, number>> {
	const { rows } = await database.query(`
		SELECT payload ->> 'handoffId' AS handoff, at FROM live_event
		WHERE audience = 'console' AND type = 'handoff' AND payload -> 'kinds' ? 'opened'
		ORDER BY id OFFSET ${WARM_UP.count}`);
	return new Map(
		rows.map((row) => openedRow.parse(row)).map(({ handoff, at }) => [handoff, at.getTime()]),
	);
}

function delays(opened: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>): number[] {
	return [...opened].map(([handoff, at]) => (seen.get(handoff) ?? Number.POSITIVE_INFINITY) - at);
}

async function settled(isSettled: () => boolean): Promise<void> {
	const deadline = Date.now() + SETTLES_WITHIN_MS;
	while (!isSettled() && Date.now() < deadline) await new Promise((done) => setTimeout(done, 20));
}

type Screen = { seen(): Promise<Map<string, number>>; close(): Promise<void> };

/** Null where there is no browser. */
async function openScreen(url: string): Promise<Screen | null> {
	const executablePath = await findChromium();
	if (!executablePath) return null;
	const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
	const page = await watchedInbox(browser, url);
	return {
		async seen() {
			const seen = await page.evaluate(() => Reflect.get(window, "seenAt"));
			return new Map(Object.entries(z.record(z.string(), z.number()).parse(seen)));
		},
		close: () => browser.close(),
	};
}

async function watchedInbox(browser: Browser, baseURL: string): Promise<Page> {
	const context = await browser.newContext({ baseURL });
	await context.request.post("/api/auth/sign-in/email", { data: ADMIN });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const seenAt: Record<string, number> = {};
		Reflect.set(window, "seenAt", seenAt);
		new MutationObserver(() => {
			for (const row of document.querySelectorAll<HTMLElement>("a[data-handoff]")) {
				seenAt[row.dataset.handoff ?? ""] ??= Date.now();
			}
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto("/console");
	await page.getByRole("heading", { name: "Handoffs" }).waitFor();
	return page;
}
