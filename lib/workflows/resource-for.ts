import type { ConversationState, FittingResource } from "@/lib/adapters/db/store";
import type { ChatWorld } from "@/lib/world";
import { spokenTurns } from "./spoken-turns";
import type { Judged } from "./visitor-act";

/** What to read meanwhile, for a decision that offers something; by what the visitor described and asks. */
export async function resourceFor(
	world: ChatWorld,
	{ judged, state, text }: { judged: Judged; state: ConversationState; text: string },
): Promise<FittingResource | null> {
	const { decision, qualification } = judged;
	if (decision.act !== "hand_off" || !decision.terms.offers.includes("resource")) return null;
	const said = qualification.dimensions.problem.evidence.map(({ quote }) => quote).join(" ");
	const query = world.knowledgeQuery(`${said} ${text}`, spokenTurns(state.history));
	return world.store.fittingResource(query);
}
