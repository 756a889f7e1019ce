import { createServer, type ServerResponse } from "node:http";
import { type BrowserContext, expect } from "@playwright/test";

/** A company's own site, on another origin than the chat. */
export type Site = {
	url: string;
	/** The same site under a name that nobody put on the list. */
	otherName: string;
	stop(): Promise<void>;
};

/** `/` carries the widget, twice as sites do by mistake, under the strictest policy; `/frame` frames the chat by hand. */
export async function openSite(app: string): Promise<Site> {
	const server = createServer(({ url = "/" }, response) => {
		if (url.startsWith("/frame"))
			return send(response, `<iframe src="${app}/embed${queryOf(url)}">`);
		response.setHeader("content-security-policy", policyFor(app));
		const script = `<script src="${app}/widget.js" async></script>`;
		return send(response, `${script}${script}<main><h1>Shop</h1><a href="/">Home</a></main>`);
	});
	await new Promise<void>((done) => server.listen(0, done));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The site has no port.");
	return {
		url: `http://127.0.0.1:${address.port}`,
		otherName: `http://localhost:${address.port}`,
		async stop() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

/** The widget on a page of a site. */
export async function openWidget(context: BrowserContext, address: string) {
	const page = await context.newPage();
	await page.goto(address);
	const chat = page.frameLocator("baton-chat iframe");
	const launcher = page.getByRole("button", { name: /^Chat with / });
	const message = chat.getByRole("textbox", { name: "Message" });
	return {
		page,
		chat,
		launcher,
		panel: page.getByRole("dialog", { name: /^Chat with / }),
		async open() {
			await launcher.click();
			// The keyboard goes there once the chat in the frame is alive.
			await expect(message).toBeFocused();
		},
	};
}

function send(response: ServerResponse, body: string) {
	response.setHeader("content-type", "text/html; charset=utf-8");
	response.end(`<!doctype html><html lang="en"><title>Shop</title>${body}</html>`);
}

function queryOf(url: string): string {
	return new URL(url, "http://none").search;
}

/** No inline style, no markup from text, and nothing from elsewhere but the widget. */
function policyFor(app: string): string {
	return `default-src 'none'; script-src ${app}; frame-src ${app}; require-trusted-types-for 'script'`;
}
