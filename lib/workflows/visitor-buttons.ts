import type { ContactDetails } from "@/lib/qualification/facts";
import { isEmail, normaliseEmail } from "@/lib/qualification/reading/contact/email";
import type { ContactRequest, HandoffPart, ResourcePart } from "@/lib/wire/chat";
import { Refusal } from "@/lib/wire/refusal";
import type { ChatWorld } from "@/lib/world";
import { settleAct } from "./settle-act";
import { startAgain } from "./start-visit";
import type { VisitorAct } from "./visitor-act";

export type Pressed = {
	id: string;
	text: string;
	resource: ResourcePart | null;
	handoff: HandoffPart | null;
};

/** *Talk to a person*: an explicit request without words. */
export function askForPerson(world: ChatWorld, conversationId: string): Promise<Pressed> {
	return press(world, conversationId, { kind: "press", fact: "explicit_request" });
}

/** *Talk to someone now*: accepts the offer, which rings the reps. */
export async function ringReps(world: ChatWorld, conversationId: string): Promise<Pressed> {
	const pressed = await press(world, conversationId, { kind: "press", fact: "accepts" });
	if (!pressed.handoff) throw new Refusal("nothing_to_ring");
	return pressed;
}

/** The address form. The address is checked as the chat checks one that is typed. */
export function leaveContact(
	world: ChatWorld,
	conversationId: string,
	request: ContactRequest,
): Promise<Pressed> {
	const email = normaliseEmail(request.email);
	if (!isEmail(email)) throw new Refusal("invalid_email");
	const details: ContactDetails = {
		email,
		...(request.phone?.trim() ? { phone: request.phone.trim() } : {}),
		...(request.preferred_time?.trim() ? { preferredTime: request.preferred_time.trim() } : {}),
	};
	return press(world, conversationId, { kind: "contact", details });
}

async function press(world: ChatWorld, conversationId: string, act: VisitorAct): Promise<Pressed> {
	const turn = await world.turns.enter(conversationId);
	try {
		const company = await world.store.company();
		let state = await world.store.loadState(conversationId);
		if (!state) {
			await startAgain(world, conversationId);
			state = await world.store.loadState(conversationId);
		}
		if (!state) throw new Refusal("no_conversation");
		const id = world.newId();
		const settled = await settleAct(world, {
			state,
			company,
			at: world.now(),
			act,
			replyId: id,
			reply: null,
		});
		const { text, resource, handoff } = settled;
		return { id, text, resource, handoff };
	} finally {
		turn.done();
	}
}
