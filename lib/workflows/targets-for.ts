import type { Company, TeamTarget } from "@/lib/adapters/db/store";
import type { Destination } from "@/lib/handoff/handoff";

/** Where an event of a handoff is told: the CRM always, Slack when it has a channel for it, otherwise by mail. */
export function targetsFor(
	{ told }: Pick<Company, "told">,
	destination: Destination,
): TeamTarget[] {
	if (told.slack.includes(destination)) return ["slack", "crm"];
	return told.mail ? ["mail", "crm"] : ["crm"];
}
