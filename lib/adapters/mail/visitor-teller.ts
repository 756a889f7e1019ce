import type { Confirmation } from "@/lib/adapters/db/outbox";
import type { Told } from "@/lib/handoff/delivery";
import { buildConfirmationMail } from "./build-confirmation-mail";
import { mailText } from "./mail-text";
import type { MailWay } from "./mail-way";

export type VisitorTeller = { confirm(told: Confirmation): Promise<Told> };

/** Writes to visitors. `appUrl` is where resources of ours are found. */
export function visitorTeller(way: MailWay, appUrl: string): VisitorTeller {
	return {
		async confirm({ sentWithinDay: _sent, name, resource, ...told }) {
			const mail = buildConfirmationMail({
				...told,
				...(name === null ? {} : { name }),
				resource: resource && { ...resource, url: new URL(resource.url, appUrl).href },
				host: new URL(appUrl).host,
			});
			return { outcome: await way.send(mail), sent: mailText(mail) };
		},
	};
}
