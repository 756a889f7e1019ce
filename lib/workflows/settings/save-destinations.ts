import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { DESTINATION_FIELDS, type DestinationCard } from "@/lib/wire/destination-fields";
import { type FieldsToSave, isDestinationField } from "@/lib/wire/destinations";
import type { FieldProblem } from "@/lib/wire/settings";
import type { World } from "@/lib/world";
import { nextLook } from "../outreach/read-mailbox";
import { DESTINATION_RULES, serverOf, WHEREABOUTS } from "./destination-rules";
import type { Invalid } from "./field-problems";

export type DestinationsToSave = {
	actor: Actor;
	version: number;
	card: DestinationCard;
	fields: FieldsToSave;
};

/**
 * One card of the destinations. Every value is checked, and every server of it must be on the public internet:
 * an admin may not make this server talk to what stands beside it. Counts from the next delivery on.
 */
export async function saveDestinations(
	world: World,
	{ actor, version, card, fields }: DestinationsToSave,
): Promise<Saved | Invalid> {
	const shown = await world.destinations.fields();
	const value: FieldsToSave = {};
	const problems: FieldProblem[] = [];
	for (const [name, text] of Object.entries(fields)) {
		if (!isDestinationField(name)) continue;
		const trimmed = text?.trim() || null;
		if (DESTINATION_FIELDS[name].card !== card) {
			problems.push({ path: name, message: "This belongs to another card." });
		} else if (shown[name].state === "operator") {
			problems.push({ path: name, message: SET_BY_OPERATOR });
		} else if (trimmed !== null) {
			problems.push(...(await problemsOf(world, name, trimmed)));
		}
		value[name] = trimmed;
	}
	if (problems.length > 0) return { result: "invalid", problems };
	const saving = { actor, at: world.now(), expects: version };
	const saved = await world.destinations.save({ ...saving, value: { card, fields: value } });
	// Whoever has just set a mailbox wants to see whether it can be read.
	if (saved.result === "saved" && value.imap_url) await world.outbox.addJobs([nextLook(0)]);
	return saved;
}

const SET_BY_OPERATOR = "The operator set this in the environment, where it can be changed.";

type Name = keyof typeof DESTINATION_RULES;

async function problemsOf(world: World, name: Name, text: string): Promise<FieldProblem[]> {
	const read = DESTINATION_RULES[name].safeParse(text);
	if (!read.success) {
		return [{ path: name, message: read.error.issues[0]?.message ?? "Check this value." }];
	}
	const server = serverOf(name, text);
	const message = server && WHEREABOUTS[await world.whereIs(server)];
	return message ? [{ path: name, message }] : [];
}
