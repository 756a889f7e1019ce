import type { OutsideSettings } from "@/lib/adapters/settings/outside-settings";
import type { Destination } from "@/lib/handoff/handoff";

type Webhooks = { standard?: string; own?: Partial<Record<Destination, string>> };

/** Settings as an operator makes them, whose addresses may lead to loopback. */
export function anOutside({ standard, own = {} }: Webhooks): OutsideSettings {
	const kept = (value: string) => ({ value, source: "environment" }) as const;
	return {
		slack: {
			standard: standard ? kept(standard) : null,
			byDestination: Object.fromEntries(
				Object.entries(own).map(([destination, webhook]) => [destination, kept(webhook)]),
			),
		},
		crm: { kind: "built_in" },
		booking: { url: null, signingKey: null, accessToken: null },
		mail: { smtpUrl: null, mailboxUrl: null, from: null, salesEmail: null },
		webhooks: [],
		incomplete: { crm: false },
		unreadable: [],
	};
}
