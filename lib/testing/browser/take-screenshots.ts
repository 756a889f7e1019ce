import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS, CHROMIUM_MISSING, findChromium } from "./find-chromium";
import { type OpenPlace, openPlace } from "./open-place";
import { ADMIN, PLACES } from "./places";

/** The pictures of the README, taken of the running product: `tsx lib/testing/browser/take-screenshots.ts`. */
const FOLDER = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const SIZE = { width: 1280, height: 860 };
const TURNS = [
	"Do you do retrieval systems? We're building one over our support tickets and nobody here has shipped LLMs to production",
	"I run engineering here, about 140 people, fintech",
] as const;

async function main(): Promise<void> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error(CHROMIUM_MISSING);
	await mkdir(FOLDER, { recursive: true });
	const place = await openPlace(PLACES.in_hours);
	const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
	try {
		await takeChat(browser, place);
		await takeConsole(browser, place);
	} finally {
		await browser.close();
		await place.stop();
	}
}

async function takeChat(browser: Browser, { url }: OpenPlace): Promise<void> {
	const page = await openPage(browser, url);
	const alive = page.waitForRequest(/\/api\/chat/);
	await page.goto("/");
	await alive;
	for (const turn of TURNS) {
		const answered = page.waitForResponse(
			(response) => response.url().endsWith("/api/chat") && response.request().method() === "POST",
		);
		await page.getByRole("textbox", { name: "Message" }).fill(turn);
		await page.getByRole("button", { name: "Send", exact: true }).click();
		await (await answered).finished();
	}
	await page.getByRole("textbox", { name: "Email" }).scrollIntoViewIfNeeded();
	await take(page, "chat");
}

async function takeConsole(browser: Browser, { url, slack }: OpenPlace): Promise<void> {
	const page = await openPage(browser, url);
	await page.request.post("/api/auth/sign-in/email", { data: ADMIN });
	const link = /\/h\/[\w-]+/.exec(JSON.stringify(slack.messages()))?.[0] ?? "/console";
	await page.goto(link);
	await page.getByRole("region", { name: "Human handoff" }).waitFor();
	await take(page, "console");
}

async function openPage(browser: Browser, baseURL: string): Promise<Page> {
	const context = await browser.newContext({
		baseURL,
		viewport: SIZE,
		locale: "en-GB",
		timezoneId: "Europe/Berlin",
		reducedMotion: "reduce",
	});
	return context.newPage();
}

async function take(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `${FOLDER}${name}.png`, animations: "disabled" });
}

await main();
