import type { Confirmation } from "@/lib/adapters/db/outbox";
import type { Environment } from "@/lib/env";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { buildConfirmationMail } from "./build-confirmation-mail";
import { createMailer } from "./mailer";

export type VisitorTeller = {
	configured: boolean;
	confirm(told: Confirmation): Promise<DeliveryOutcome>;
};

const NOT_CONFIGURED = {
	status: "refused",
	code: "not_configured",
	reason: "No mail server is set (SMTP_URL, MAIL_FROM).",
} as const satisfies DeliveryOutcome;

/** Writes to visitors. `appUrl` is where resources of ours are found. */
export function visitorTeller(env: Environment, appUrl: string): VisitorTeller {
	const { SMTP_URL: url, MAIL_FROM: from } = env;
	if (!url || !from) return { configured: false, confirm: async () => NOT_CONFIGURED };
	const mailer = createMailer(url, from);
	return {
		configured: true,
		confirm: ({ sentWithinDay: _sent, name, resource, ...told }) =>
			mailer.send(
				buildConfirmationMail({
					...told,
					...(name === null ? {} : { name }),
					resource: resource && { ...resource, url: new URL(resource.url, appUrl).href },
					host: new URL(appUrl).host,
				}),
			),
	};
}
