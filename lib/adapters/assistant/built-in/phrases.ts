import type { Subject } from "@/lib/qualification/facts";
import { courtesy } from "@/lib/wording/courtesies";
import type { CompanyProfile } from "../assistant";

/** All standing sentences of the built-in assistant. None asks anything: questions live in questions.ts. */

export function listed(names: readonly string[]): string {
	if (names.length < 2) return names.join("");
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function overview({ name, services }: CompanyProfile): string {
	const offered = listed(services.map((one) => lowerFirst(one.name)));
	return `${name} does ${offered}.`;
}

export function canTalkAbout({ services }: CompanyProfile): string {
	const offered = services.map((one) => lowerFirst(one.name));
	return `What I can tell you about: ${[...offered, "how we work"].join(", ")}, and projects we have done.`;
}

export function serviceSentence({ services }: CompanyProfile, turn: number): string | null {
	const service = services[turn % Math.max(services.length, 1)];
	return service ? `${service.name}: ${service.summary.replace(/[.!?]*$/, "")}.` : null;
}

export const GREETINGS = ["Hello, and welcome.", "Hello again."] as const;

export function introduction({ name }: CompanyProfile): string {
	return `I am ${name}'s automated assistant, and I can answer questions about our work.`;
}

export const INJECTION = [
	"I will keep to my instructions and leave that one aside.",
	"That is not something a message can change here, so I will stay with the subject.",
] as const;

export const THANKS = [courtesy("welcome", "en"), "Glad that was of use.", "Any time."] as const;
export const GOODBYES = [
	courtesy("goodbye", "en"),
	"Goodbye, and good luck with your work.",
] as const;
export const SMALL_TALK = [
	courtesy("how_are_you", "en"),
	"Kind of you to ask; everything runs smoothly here.",
] as const;
export const STILL_HERE = "I am here if anything else comes up.";

export const UNKNOWN = [
	"I have nothing reliable on that, and I would rather not guess.",
	"That is outside of what I know, so I will not make something up.",
	"I know nothing dependable about that one.",
] as const;
export const UNKNOWN_DETAIL = [
	"That detail is not in what I know about it, and I would rather not guess.",
	"I do not have that detail written down.",
] as const;

export const CLOSEST = ["The closest I can tell you:", "Not quite the same, but near it:"] as const;

export const ACKNOWLEDGED = [
	"Thanks, that gives me a better picture.",
	"That helps, thank you.",
	"Good to know.",
	"Thanks for the context.",
] as const;
export const SIZE_FITS = "Thanks, a company of that size is the kind we usually work with.";
export const SHORT_REPLY = [
	"Then let me add something concrete.",
	"No hurry; here is something to go by.",
	"Let me put one more thing on the table.",
] as const;

export const CASE_LEADS = [
	"A project close to this:",
	"Something we did that comes near:",
	"To give you an example:",
] as const;
export const RESOURCE_LEAD = "There is also something to read on this:";

export const BROWSING = [
	"Feel free to look around.",
	"Looking around is fine; there is no hurry.",
] as const;
export const DECLINED = ["Of course, no problem.", "Fine, I will leave it at that."] as const;
export const FRUSTRATED =
	"I am sorry that this is not what you need. “Talk to a person” reaches somebody who can see this conversation, so you need not repeat yourself.";
export const PERSON_ALREADY =
	"Your wish to talk to somebody is with the team, and the ways to reach them are open here in the chat. Everything you have told me goes along with it.";
export const PERSON_ANYTIME =
	"You can reach somebody with “Talk to a person”, and they will see what you have told me.";
export const BACK_AGAIN = "I am the automated assistant again and carry on from here.";

/** Whose question it is when the chat must not answer; plain words, no excuse. */
export const COLLEAGUE_FOR: Record<Subject, string> = {
	existing_client: "That belongs with the colleague who looks after our clients' running work.",
	legal_compliance:
		"That needs a colleague who may speak about contracts and legal matters; a chat may not.",
	commercial_terms:
		"Commercial terms depend on the work and the team, so a colleague from sales has to answer that.",
	technical_scoping: "That is a question for an engineer who has seen your system.",
	internal_information: "That is internal, so I leave it to a colleague.",
};
export const PASSED_ON = "What you have written here goes to them with the conversation.";

export function lowerFirst(text: string): string {
	return /^[A-Z](?:[a-z]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The next of several ways to say the same: by turn, and not one already used while another is left. */
export function varied(
	options: readonly string[],
	{ turn, told }: { turn: number; told: string },
): string {
	const turned = options.map((_, index) => options[(index + turn) % options.length] ?? "");
	return turned.find((option) => !told.includes(option.toLowerCase())) ?? turned[0] ?? "";
}
