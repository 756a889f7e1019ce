import { startFakeHubSpot } from "./hubspot";
import { startFakeSlack } from "./slack";
import { startFakeSmtp } from "./smtp";

/** The outside world for `npm run dev`: Slack, HubSpot and a mailbox on loopback, each telling what arrives. */
export type DevWorld = {
	/** What belongs into the environment so that the product talks to these. */
	environment: Record<string, string>;
	stop(): Promise<void>;
};

const TOKEN = "dev-token";

export async function startDevWorld(print: (line: string) => void): Promise<DevWorld> {
	const slack = await startFakeSlack({
		limitPerChannel: true,
		onMessage: ({ channel, message }) => print(`Slack #${channel}: ${message.text}`),
	});
	const hubspot = await startFakeHubSpot({
		accessToken: TOKEN,
		searchLagMs: 3_000,
		onWrite: ({ method, path }) => print(`HubSpot: ${method} ${path}`),
	});
	const smtp = await startFakeSmtp({
		onMail: (mail) => print(`Mail to ${mail.to.join(", ")}: ${mail.header("Subject")}`),
	});
	return {
		environment: {
			SLACK_WEBHOOK_URL: slack.webhook("new-leads"),
			HUBSPOT_ACCESS_TOKEN: TOKEN,
			HUBSPOT_API_URL: hubspot.url,
			SMTP_URL: smtp.url,
			MAIL_FROM: "Baton <baton@example.com>",
			SALES_EMAIL: "sales@example.com",
		},
		stop: async () => {
			await Promise.all([slack.stop(), hubspot.stop(), smtp.stop()]);
		},
	};
}

if (import.meta.main) {
	const world = await startDevWorld((line) => console.log(line));
	for (const [name, text] of Object.entries(world.environment)) console.log(`${name}=${text}`);
	process.once("SIGINT", () => void world.stop());
	process.once("SIGTERM", () => void world.stop());
}
