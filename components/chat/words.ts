import type { HandoffPart } from "@/lib/wire/chat";

/** Everything the page itself says to the visitor. What the assistant says comes from the server. */
export const WORDS = {
	assistant: "Assistant",
	you: "You",
	person: "Team",
	chipAssistant: "AI assistant",
	chipPerson: "Person",
	chipNobody: "Team notified",
	placeholder: "Write a message…",
	suggestions: "Or start with one of these",
	footnote: "An AI answers first and can be wrong.",
	privacyLink: "What we store",
	writing: "is writing…",
	waiting: "The assistant is writing an answer",
	slow: "This is taking longer than usual. You can keep writing meanwhile.",
	verySlow: "Still no answer. A person can help: the button is just below.",
	connecting: "Connecting you with a person",
	close: "Close chat",
	forgetful: "Your browser keeps no chat inside another site, so it would forget this one.",
	ownTab: "Open it in a tab of its own",
	jump: "Jump to latest",
	sending: "Sending…",
	read: "Read",
	offline: "You are offline. What you write is kept here and sent once you are back.",
	rateLimited: "One moment: that was a lot at once. Sending again",
	rateLimitedSoon: "in a moment",
	noAnswer: "I am having trouble answering right now. A person can help, or we try once more.",
	tryAgain: "Try again",
	refused: "This message could not be sent.",
	refusedEdit: "Put it back in the box",
	dismiss: "Dismiss",
	tooLong: (most: number) =>
		`This is longer than ${most.toLocaleString("en")} characters. Please send it in two parts.`,
	charactersLeft: (left: number) => `${left.toLocaleString("en")} characters left`,
	noScript: "The chat needs JavaScript. Please switch it on, or write to us by e-mail.",
} as const;

export const HANDOFF_WORDS = {
	talkNow: "Talk to someone now",
	book: "Book an intro call",
	bookHint: "Opens the calendar in a new tab",
	notNow: "Not now",
	notNowMessage: "Not now, thanks.",
	email: "Email",
	emailHint: "Only the address is needed.",
	emailInvalid: "This does not look like an e-mail address. Is a part missing?",
	sendEmail: "Send my email",
	more: "Add phone or time",
	phone: "Phone (optional)",
	preferredTime: "A good time for you (optional)",
	failed: "That did not get through. Please try once more.",
	promised: "You will hear from a person",
	ifYouLeaveIt: "Leave your address and a person will write to you",
	to: "At this address",
	receipt: "We have your address",
	ringing: "Ringing the team",
	ringingFirst: "The team has just been notified. You can keep writing meanwhile.",
	ringingLonger: "Still trying to reach someone. You can keep writing meanwhile.",
	elapsed: "waiting",
} as const;

/** After this long, the page no longer sounds as if somebody were about to pick up. */
export const HONEST_AFTER_SECONDS = 60;

type Title = { title: string; lead: string };

/** The heading of the card; `email` is what it says when only an address can be left. */
export const CARD_TITLES: Record<HandoffPart["state"], { any: Title; email: Title }> = {
	offered: {
		any: {
			title: "A colleague can take it from here",
			lead: "They will have this conversation in front of them, so nothing needs repeating.",
		},
		email: {
			title: "Where can we reach you?",
			lead: "A person will write to you, with this conversation in front of them.",
		},
	},
	ringing: {
		any: { title: "Ringing the team", lead: "" },
		email: {
			title: "Ringing the team",
			lead: "In case you miss each other, where can they write to you?",
		},
	},
	unanswered: {
		any: {
			title: "Nobody could pick up just now",
			lead: "That is on us. Nothing you wrote is lost.",
		},
		email: {
			title: "Nobody could pick up just now",
			lead: "That is on us. Nothing you wrote is lost.",
		},
	},
	with_person: {
		any: { title: "You are talking with a person", lead: "" },
		email: { title: "In case we get cut off", lead: "Where can we reach you?" },
	},
	settled: {
		any: { title: "What happens next", lead: "" },
		email: { title: "Where can we reach you?", lead: "" },
	},
	declined: { any: { title: "", lead: "" }, email: { title: "", lead: "" } },
};
