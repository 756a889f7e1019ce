/** Every screen of the settings, in the order of the index and of the row above each of them. */
export const SECTIONS = [
	{
		href: "/console/settings/hours",
		label: "Hours",
		about: "When your team is there, and until when today can be promised.",
	},
	{
		href: "/console/settings/holidays",
		label: "Holidays",
		about: "Public holidays by country and region, and days of your own.",
	},
	{
		href: "/console/settings/duty",
		label: "Duty",
		about: "Who gets the task of a handoff on which day.",
	},
	{
		href: "/console/settings/preview",
		label: "Preview",
		about: "What a visitor would be told at any moment, word for word, and why.",
	},
	{
		href: "/console/settings/destinations",
		label: "Destinations",
		about: "Slack, CRM, Calendly, mail and webhooks; what was delivered and what was not.",
	},
	{
		href: "/console/settings/knowledge",
		label: "Knowledge",
		about: "Your company's profile and the texts the assistant answers from.",
	},
	{
		href: "/console/settings/widget",
		label: "Widget",
		about: "The chat on your own site: the line to put there, and which sites may show it.",
	},
	{
		href: "/console/settings/engagement",
		label: "Engagement",
		about: "What the score is made of, when a person is called, how often we write.",
	},
	{
		href: "/console/settings/api-keys",
		label: "API keys",
		about: "For other systems that send events or incoming mail.",
	},
	{
		href: "/console/settings/team",
		label: "Team",
		about: "Who may sign in, and as what.",
	},
	{
		href: "/console/settings/privacy",
		label: "Privacy",
		about: "How long conversations are kept; a visitor's copy, and erasing one.",
	},
	{
		href: "/console/settings/changes",
		label: "Changes",
		about: "Who changed which setting, when, from what to what.",
	},
] as const;
