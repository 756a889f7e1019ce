import { type FakeModel, startFakeModel } from "@/lib/testing/fakes/openai";
import { type FakeSlack, startFakeSlack } from "@/lib/testing/fakes/slack";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { CALENDLY_URL, COLLEAGUE, type Place } from "./places";
import { type Product, startProduct } from "./start-product";

/** The product with its own outside world, all of it real servers on loopback. */
export type OpenPlace = {
	url: string;
	setUpLink: string | null;
	slack: FakeSlack;
	model: FakeModel | null;
	stop(): Promise<void>;
};

export async function openPlace(place: Place): Promise<OpenPlace> {
	const [slack, smtp, model] = await Promise.all([
		startFakeSlack(),
		startFakeSmtp(),
		place.model ? startFakeModel(place.model) : null,
	]);
	const closeOutside = () => Promise.all([slack.stop(), smtp.stop(), model?.stop()]);
	let product: Product;
	try {
		product = await startProduct({
			BATON_CLOCK: place.clock,
			...(place.admin
				? { BATON_ADMIN_EMAIL: place.admin.email, BATON_ADMIN_PASSWORD: place.admin.password }
				: {}),
			CALENDLY_URL,
			SLACK_WEBHOOK_URL: slack.webhook(),
			SMTP_URL: smtp.url,
			MAIL_FROM: "Northwind <hello@example.com>",
			SALES_EMAIL: "sales@example.com",
			...(model ? { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: "test" } : {}),
		});
	} catch (error) {
		await closeOutside();
		throw error;
	}
	if (place.admin) await product.baton("create-admin", ...flagsOf(COLLEAGUE));
	return {
		url: product.url,
		setUpLink: product.setUpLink,
		slack,
		model,
		async stop() {
			await product.stop();
			await closeOutside();
		},
	};
}

function flagsOf(flags: Record<string, string>): string[] {
	return Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
}
