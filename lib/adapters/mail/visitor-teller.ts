import type { Confirmation } from "@/lib/adapters/db/outbox";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import { buildConfirmationMail } from "./build-confirmation-mail";
import type { MailWay } from "./mail-way";

export type VisitorTeller = { confirm(told: Confirmation): Promise<DeliveryOutcome> };

/** Writes to visitors. `appUrl` is where resources of ours are found. */
export function visitorTeller(way: MailWay, appUrl: string): VisitorTeller {
	return {
		confirm: ({ sentWithinDay: _sent, name, resource, ...told }) =>
			way.send(
				buildConfirmationMail({
					...told,
					...(name === null ? {} : { name }),
					resource: resource && { ...resource, url: new URL(resource.url, appUrl).href },
					host: new URL(appUrl).host,
				}),
			),
	};
}
