import { env } from "@/lib/env";
import { reportFault } from "@/lib/http/report-fault";
import { openWorld } from "@/lib/open-world";
import type { HeldElsewhere } from "@/lib/wire/privacy";
import { eraseVisitor } from "@/lib/workflows/privacy/erase-visitor";
import { exportVisitor } from "@/lib/workflows/privacy/export-visitor";
import type { World } from "@/lib/world";
import { withDatabase } from "./database";
import { OperatorError } from "./operator-error";

const OPERATOR = { id: "operator", name: "Operator" };
const USAGE =
	"baton contact export|erase EMAIL|ID (ID: a contact's id, a conversation's id, or a handle such as C-1042)";

/** Hands out or erases everything kept of one visitor: `baton contact export|erase EMAIL|ID`. */
export async function contact(args: readonly string[]): Promise<void> {
	const [verb, who, ...more] = args;
	if ((verb !== "export" && verb !== "erase") || !who || more.length > 0) {
		throw new OperatorError(USAGE);
	}
	const answer = await withDatabase(async (databaseUrl) => {
		const appUrl = env().APP_URL ?? `http://localhost:${env().PORT}`;
		const world = openWorld(env(), { databaseUrl, appUrl, onFault: reportFault });
		const found = await world.privacy.find(who);
		if (!found) throw new OperatorError(`Nothing is kept of ${who}.`);
		return VERBS[verb](world, found.key);
	});
	process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit());
}

const VERBS = {
	export: (world: World, key: string) => exportVisitor(world, { actor: OPERATOR, key }),
	async erase(world: World, key: string) {
		const erased = await eraseVisitor(world, { actor: OPERATOR, key });
		for (const held of erased?.elsewhere ?? []) process.stderr.write(`${stays(held)}\n`);
		if (erased?.staysSuppressed) process.stderr.write(`${SUPPRESSED}\n`);
		return erased;
	},
} as const;

const SUPPRESSED = "Kept: the address alone, on the list of those who are not written to any more.";

const PLACES = {
	slack: "Slack",
	crm: "the CRM",
	mail: "the sales inbox",
	visitor: "the visitor's own mailbox",
	webhook: "systems told by webhook",
} as const satisfies Record<HeldElsewhere["target"], string>;

function stays({ target, count, links }: HeldElsewhere): string {
	const messages = count === 1 ? "1 message" : `${count} messages`;
	const where = links.length > 0 ? `: ${links.join(", ")}` : "";
	return `Not erased here: ${messages} that ${PLACES[target]} received${where}.`;
}
