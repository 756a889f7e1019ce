import type { Commit, Company, ConversationState, TurnChange } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { HandoffPart, ResourcePart } from "@/lib/wire/chat";
import type { ChatWorld } from "@/lib/world";
import { handoffPart, shownFields } from "./handoff-part";
import { wordsFor } from "./handoff-words-of";
import { resourceFor } from "./resource-for";
import { summaryAfter } from "./rolling-summary";
import { turnChange } from "./turn-change";
import { type Judged, judge, type VisitorAct } from "./visitor-act";
import { whoAnswers } from "./who-answers";
import type { WrittenReply } from "./write-reply";

export type ActToSettle = {
	state: ConversationState;
	company: Company;
	at: Instant;
	act: VisitorAct;
	/** Under which the reply will be stored. */
	replyId: string;
	/** What was streamed already, if anything. */
	reply: WrittenReply | null;
};

export type ActOutcome = {
	commit: Commit;
	judged: Judged;
	/** What the visitor is told in the end; begins with what was streamed. */
	text: string;
	resource: ResourcePart | null;
	/** The handoff as the visitor sees it; null when none is at work. */
	handoff: HandoffPart | null;
};

/** Somebody else may change the conversation between reading and writing; this often it is judged anew. */
const ATTEMPTS = 6;

/** Judged anew on what is there now; after a takeover that keeps what was said and drops the reply. */
const AGAIN: readonly Commit[] = ["moved", "taken_over"];

/** Judges the act on the newest state and writes all of it at once, again when the conversation moved. */
export async function settleAct(world: ChatWorld, act: ActToSettle): Promise<ActOutcome> {
	let { state } = act;
	for (let attempt = 1; ; attempt++) {
		const outcome = await attemptOn(world, { ...act, state });
		if (!AGAIN.includes(outcome.commit) || attempt === ATTEMPTS) return outcome;
		state = (await world.store.loadState(state.id)) ?? state;
	}
}

async function attemptOn(world: ChatWorld, input: ActToSettle): Promise<ActOutcome> {
	const { state, company, at, act } = input;
	const judged = judge(act, input);
	const reply =
		whoAnswers(state) === "assistant"
			? await replyFor(world, input, judged)
			: { text: "", resource: null };
	const change = turnChange({
		world,
		state,
		company,
		at,
		judged,
		messageId: act.kind === "message" ? act.messageId : null,
		reply: reply.text
			? { text: reply.text, resource: shown(reply.resource), id: input.replyId }
			: null,
		contactIdByEmail: await knownContact(world, state, judged),
		summary: summaryAfter(state),
	});
	const commit = await world.store.commitTurn(change);
	return {
		commit,
		judged,
		...reply,
		resource: shown(reply.resource),
		handoff: shownAfter(state, change),
	};
}

/** Words for a decision that was not the one streamed for come after what was streamed. */
async function replyFor(
	world: ChatWorld,
	{ state, company, at, act, reply }: ActToSettle,
	judged: Judged,
): Promise<WrittenReply> {
	const text = act.kind === "message" ? act.text : "";
	const resource = reply?.resource ?? (await resourceFor(world, { judged, state, text }));
	const words = wordsFor(judged, { state, company, at, resource });
	if (!reply?.text) return { text: words, resource };
	return reply.text.startsWith(words) ? reply : { text: `${reply.text}\n\n${words}`, resource };
}

async function knownContact(
	world: ChatWorld,
	{ contact }: ConversationState,
	{ qualification }: Judged,
): Promise<string | null> {
	const { email } = qualification.contact;
	if (email === undefined || contact?.details.email === email) return null;
	return world.store.contactIdOf(email);
}

function shownAfter(state: ConversationState, { handoff, qualification }: TurnChange) {
	const reader = { contact: qualification.contact, language: qualification.language };
	if (!handoff) return state.handoff && handoffPart(state.handoff, reader);
	const promise = handoff.promise ?? state.handoff?.promise ?? handoff.fields.packet.promise;
	return handoffPart(shownFields(handoff.fields, promise), reader);
}

function shown(resource: WrittenReply["resource"]): ResourcePart | null {
	return resource && { title: resource.title, summary: resource.summary, url: resource.url };
}
