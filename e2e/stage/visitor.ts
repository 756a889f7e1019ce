import {
	type BrowserContext,
	expect,
	type Locator,
	type Page,
	type Response,
} from "@playwright/test";
import { type ChatView, chatView } from "@/lib/wire/chat";

/** A visitor with the chat page open. */
export type Visitor = {
	page: Page;
	log: Locator;
	card: Locator;
	message: Locator;
	send: Locator;
	talkNow: Locator;
	book: Locator;
	email: Locator;
	/** Writes, sends, and waits for the whole answer; returns it. */
	say(text: string): Promise<string>;
	/** Leaves an address in the card. */
	leaveEmail(address: string): Promise<void>;
	/** The conversation as the server knows it. */
	view(): Promise<ChatView>;
};

export async function openChat(context: BrowserContext, path: string): Promise<Visitor> {
	const page = await context.newPage();
	// The first thing the page's script does is to ask the server; before that nobody hears a press.
	const alive = page.waitForRequest((request) => pathOf(request).startsWith("/api/chat"));
	await page.goto(path);
	await alive;
	return chatOn(page);
}

export function chatOn(page: Page): Visitor {
	const log = page.getByRole("log", { name: "Conversation" });
	const message = page.getByRole("textbox", { name: "Message" });
	const send = page.getByRole("button", { name: "Send", exact: true });
	const email = page.getByRole("textbox", { name: "Email" });

	async function view(): Promise<ChatView> {
		const answer = await page.request.get("/api/chat");
		return chatView.parse(await answer.json());
	}

	return {
		page,
		log,
		message,
		send,
		email,
		card: log.getByRole("region"),
		talkNow: page.getByRole("button", { name: "Talk to someone now" }),
		book: page.getByRole("link", { name: "Book an intro call" }),
		view,
		async say(text) {
			// Of several tabs with one outbox, whichever is first sends.
			const answered = page.context().waitForEvent("response", { predicate: isTurn });
			await message.fill(text);
			await send.click();
			await (await answered).finished();
			const { messages } = await view();
			const said = messages.findLast(({ role }) => role === "visitor");
			expect(said?.text).toBe(text);
			const reply = messages.find((one) => one.reply_to === said?.id)?.text ?? "";
			if (reply) await expect(log).toContainText(firstWords(reply));
			return reply;
		},
		async leaveEmail(address) {
			await email.fill(address);
			await page.getByRole("button", { name: "Send my email" }).click();
		},
	};
}

function isTurn(response: Response): boolean {
	return pathOf(response) === "/api/chat" && response.request().method() === "POST";
}

function pathOf(traffic: { url(): string }): string {
	return new URL(traffic.url()).pathname;
}

/** Enough to find a reply on the page, before any mark-up begins. */
export function firstWords(reply: string): string {
	return reply.slice(0, 40).split(/[*_`[\n]/)[0] ?? "";
}
