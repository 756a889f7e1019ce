import type { Actor } from "@/lib/adapters/db/desk";
import { unresolvedIn } from "@/lib/engagement/outreach/variables";
import type { World } from "@/lib/world";
import { type Invalid, invalidField } from "../settings/field-problems";

type Settling = { id: string; actor: Actor; to: { subject: string; body: string } | "discarded" };

/**
 * A rep's word on a message that the gate kept. What a person has read may promise and may name a price; a
 * variable without a value is a slip in anybody's text.
 */
export async function settleQuarantined(
	world: World,
	{ id, actor, to }: Settling,
): Promise<{ result: "done" | "already" | "not_found" } | Invalid> {
	if (to !== "discarded") {
		const problem = problemOf(to);
		if (problem) return problem;
	}
	return { result: await world.outreach.settleQuarantined({ id, actor, at: world.now(), to }) };
}

function problemOf(text: { subject: string; body: string }): Invalid | null {
	for (const field of ["subject", "body"] as const) {
		if (text[field].trim() === "") return invalidField(field, "Write something first.");
		const [open] = unresolvedIn(text[field]);
		if (open) return invalidField(field, `Nothing is known for ${open}. Write it yourself.`);
	}
	return null;
}
