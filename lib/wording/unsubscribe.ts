/** What somebody reads who follows the link below a message of ours. English: the messages are. */
export const UNSUBSCRIBE_WORDS = {
	title: "Unsubscribe",
	question: "Press the button and we will not write to this address again.",
	button: "Unsubscribe",
	doneTitle: "You are unsubscribed",
	done: "We will not write to this address again. If you write to us, a colleague may of course answer you.",
	unknownTitle: "This link is not complete",
	unknown:
		"Open the link from our message again, or answer the message and say that you want no more of them.",
} as const;
