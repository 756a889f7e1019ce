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

/** The names of the card's controls: public, and the same in every language. */
export const HANDOFF_WORDS = {
	talkNow: "Talk to someone now",
	book: "Book an intro call",
	email: "Email",
	sendEmail: "Send my email",
} as const;

/** After this long, the page no longer sounds as if somebody were about to pick up. */
export const HONEST_AFTER_SECONDS = 60;
