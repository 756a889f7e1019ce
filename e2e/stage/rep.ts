import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { ADMIN } from "@/lib/testing/browser/places";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Sign-ins of one address are slowed on purpose; a session that lives serves the next journey too. */
const sessions = new Map<string, Cookies>();

/** A signed-in rep's browser, apart from the visitor's. */
export async function signedIn(
	browser: Browser,
	baseURL: string,
	{ email, password }: { email: string; password: string } = ADMIN,
): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL });
	const key = `${baseURL} ${email}`;
	await context.addCookies(sessions.get(key) ?? []);
	const session = await context.request.get("/api/auth/get-session");
	if (session.ok() && (await session.json()) !== null) return context;
	const answer = await context.request.post("/api/auth/sign-in/email", {
		data: { email, password },
	});
	expect(answer.ok()).toBe(true);
	sessions.set(key, await context.cookies());
	return context;
}

/** The contact page of the newest handoff that Slack was told of, by the link Slack shows. */
export function handoffLink(told: unknown): string {
	const link = /\/h\/[\w-]+/.exec(JSON.stringify(told))?.[0];
	if (!link) throw new Error("Slack was told of no handoff.");
	return link;
}

/** What a rep finds on a contact's page. */
export function deskOn(page: Page) {
	const handoff = page.getByRole("region", { name: "Human handoff" });
	return {
		page,
		handoff,
		log: page.getByRole("log", { name: "Conversation" }),
		reply: page.getByRole("textbox", { name: "Reply" }),
		takeOver: handoff.getByRole("button", { name: "Take over" }),
		resume: handoff.getByRole("button", { name: "Resume automation" }),
		pause: handoff.getByRole("button", { name: "Pause all outreach" }),
		async send(text: string) {
			await page.getByRole("textbox", { name: "Reply" }).fill(text);
			await page.getByRole("button", { name: "Send", exact: true }).click();
		},
	};
}
