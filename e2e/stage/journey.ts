import { randomUUID } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { PlaceName } from "@/lib/testing/browser/places";
import { type Outside, outsideOf, STAGE } from "./outside";
import { signedIn } from "./rep";
import { openChat, type Visitor } from "./visitor";

type Journey = {
	/** Which server, and so which clock. */
	place: PlaceName;
	/** Stands in the visitor's address, so that the outside world can tell journeys apart. */
	journey: string;
	outside: Outside;
	visitor: Visitor;
	/** A page of a browser in which a rep is signed in. */
	rep: Page;
	/** Words in the browser's console that belong to the journey. */
	expectedErrors: RegExp | null;
	/** Watches every page: errors, and what is sent to visitors. */
	watch: undefined;
};

/** What the team thinks of a visitor; none of it may stand in anything the visitor's page receives. */
const OURS = /"(?:level|persona|score|trend|trigger|also|dimensions|priority|destination|caps)"/;

export const test = base.extend<Journey>({
	place: ["in_hours", { option: true }],
	expectedErrors: [null, { option: true }],
	baseURL: async ({ place }, use) => {
		await use(STAGE.places[place]?.url);
	},
	journey: async ({ place: _place }, use) => {
		await use(randomUUID());
	},
	outside: async ({ place, journey }, use) => {
		await use(outsideOf(place, journey));
	},
	visitor: async ({ context, journey }, use) => {
		await use(await openChat(context, `/?journey=${journey}`));
	},
	rep: async ({ browser, place, expectedErrors }, use) => {
		const context = await signedIn(browser, STAGE.places[place]?.url ?? "");
		const problems = problemsIn(context, expectedErrors);
		await use(await context.newPage());
		await context.close();
		expect(problems).toEqual([]);
	},
	watch: [
		async ({ context, expectedErrors }, use) => {
			const problems = problemsIn(context, expectedErrors);
			const told: Promise<string>[] = [];
			context.on("response", (response) => {
				if (toVisitor(response.url(), response.frame().page()))
					told.push(response.text().catch(() => ""));
			});
			await use(undefined);
			expect(problems).toEqual([]);
			for (const text of await Promise.all(told)) expect(text).not.toMatch(OURS);
		},
		{ auto: true },
	],
});

export { expect } from "@playwright/test";

/** Errors of the pages and of their consoles, as they come. */
function problemsIn(context: BrowserContext, expected: RegExp | null): string[] {
	const problems: string[] = [];
	context.on("weberror", (error) => problems.push(String(error.error())));
	context.on("console", (line) => {
		if (line.type() === "error" && !expected?.test(line.text())) problems.push(line.text());
	});
	return problems;
}

/** Everything but the event stream, which never ends; chat-wire.spec.ts reads that one. */
function toVisitor(url: string, page: Page): boolean {
	if (new URL(page.url(), "http://none").pathname !== "/") return false;
	const { pathname } = new URL(url);
	if (pathname === "/" || pathname === "/embed") return true;
	return pathname.startsWith("/api/chat") && !pathname.endsWith("/events");
}
