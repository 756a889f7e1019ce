/** A rep's single e-mail to begin with; a model may put it into words that fit the reader. */
export const FOLLOW_UP = {
	subject: "A short follow-up from {{our_company}}",
	body: [
		"Hello {{first_name|there}},",
		"Thank you for your interest in {{our_company}}. I would like to hear where you stand now, and what would help you most as a next step.",
		"Just answer this e-mail: it comes to me.",
	].join("\n\n"),
} as const;
