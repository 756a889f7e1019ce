import type { DemoArticle } from "./article";

export const processArticles: readonly DemoArticle[] = [
	{
		slug: "how-an-engagement-starts",
		kind: "process",
		title: "How an engagement starts",
		summary:
			"It starts with a short talk with an engineer, then a discovery with a written result, and only then a team begins to build.",
		body: `The first step is an introductory talk with one of our engineers, who listens and asks about the problem rather than presenting slides. If both sides think it fits, we agree on a discovery with a clear question to answer.

The discovery ends with a written result you can use with or without us. After that you decide whether we build, whom you want in the team and what the first slice is. We start small on purpose: the first slice goes to real users, and everything later is planned with what it taught us.

Both sides can stop after every slice.`,
		url: "/process",
		tags: [
			"start",
			"begin",
			"engagement",
			"kick-off",
			"onboarding",
			"first step",
			"next steps",
			"how do you work",
			"approach",
			"work together",
			"collaboration",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "discovery",
		kind: "process",
		title: "What happens in a discovery",
		summary:
			"In a discovery two senior engineers look into one agreed question and write down what they recommend.",
		body: `Two senior engineers read the code, look at real samples of the material and talk with the people who use the system. The question of a discovery is agreed first, for example whether a retrieval system over the existing tickets would be good enough to go live.

The result is a written recommendation with the risks, a first architecture, a plan in slices and what we would not do. In AI projects the discovery also leaves a small test set and a measured baseline, so later progress can be proved. The document belongs to you, and some clients carry on with their own team alone.`,
		url: "/process#discovery",
		tags: [
			"discovery",
			"assessment",
			"workshop",
			"audit",
			"analysis",
			"technical review",
			"feasibility",
			"scoping",
		],
		services: ["ai", "data", "modernisation"],
	},
	{
		slug: "team-set-up",
		kind: "process",
		title: "How a team is set up",
		summary:
			"A team is two to five people: one lead engineer who stays from the first talk to the hand-over, senior engineers, and somebody from your side.",
		body: `Every project has a lead engineer who is answerable for the result and does not change half-way. Teams are small on purpose: two to five people including the lead.

We ask for one person on your side who knows the subject and can decide day-to-day questions. Mixed teams work best, with your engineers and ours in the same reviews. There are no account layers in between: you talk to the people who write the code.`,
		url: "/process#team",
		tags: [
			"team",
			"team size",
			"roles",
			"lead",
			"project manager",
			"who works",
			"who would we work with",
			"seniority",
			"people",
			"staffing",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "way-of-working",
		kind: "process",
		title: "How we work from week to week",
		summary:
			"We work in short cycles: a plan at the start of the week, working software at its end, and every decision written down.",
		body: `Each week ends with working software that you can try. Decisions are written down in the repository with their reasons, so that nobody has to ask why two years later.

We use your tools for tickets, chat and code, and bring our own only where nothing exists. Every change is reviewed by a second engineer and covered by automated tests before it is merged. Progress is reported with what works and what does not, in plain words.`,
		url: "/process#weekly",
		tags: [
			"agile",
			"scrum",
			"kanban",
			"methodology",
			"method",
			"sprint",
			"communication",
			"reporting",
			"tools",
			"jira",
			"slack",
			"process",
			"quality",
			"code review",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "us-clients-and-time-zones",
		kind: "process",
		title: "Working with clients in North America",
		summary:
			"About a third of our clients are in North America; we share the afternoon in Europe with the morning there, and the rest of the day is quiet building time.",
		body: `With the US East Coast we overlap by four to five hours on a normal working day, with the West Coast by one to two. Meetings are put into the overlap, and everything else is written down so that nobody waits for a meeting.

Clients in the US often like the rhythm: what they describe in their afternoon is being worked on in Berlin while they sleep, and there is something to look at when they wake up. That is the cadence of the delivery team; the engineers still work ordinary European days. All our engineers work in English.`,
		url: "/process#time-zones",
		tags: [
			"us",
			"usa",
			"america",
			"united states",
			"time zone",
			"timezone",
			"overlap",
			"new york",
			"san francisco",
			"nearshore",
			"offshore",
			"remote",
			"hours",
			"canada",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "security-and-data-handling",
		kind: "process",
		title: "Security and how we treat client data",
		summary:
			"Client data stays in the client's environment wherever possible, access is personal and minimal, and nothing is used to train models for others.",
		body: `Our engineers work in the client's own accounts and environments wherever that is possible, so the data does not have to leave. Access is personal, minimal and removed at the end; shared passwords are not used.

For AI work we prefer models in European regions or open models on the client's machines when the material is sensitive. Data that must leave for a test is pseudonymised first and deleted afterwards. Nothing from one client is used for another, neither code nor data. Laptops are encrypted, and every access to production is logged.

Questions about contracts or data processing terms go to a colleague who may answer them.`,
		url: "/security",
		tags: [
			"security",
			"privacy",
			"gdpr",
			"data protection",
			"confidential",
			"sensitive data",
			"personal data",
			"soc 2",
			"iso 27001",
			"access",
			"on-premise",
			"eu hosting",
			"pii",
			"pseudonymise",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "hand-over",
		kind: "process",
		title: "How we hand over",
		summary:
			"The hand-over begins in the first week: your engineers work in the code from the start, and at the end they run a stretch without us while we are still there.",
		body: `A hand-over fails when it is a meeting at the end, so ours begins in the first week. Your engineers review and write code from the start, and decisions are documented in the repository.

Before we leave, your team runs the system alone for a stretch while we only watch. Runbooks describe how to deploy, what can fail and what to do then. After the hand-over some clients keep a small support arrangement, and most simply call when something new comes up.`,
		url: "/process#hand-over",
		tags: [
			"handover",
			"hand over",
			"knowledge transfer",
			"maintenance",
			"support",
			"documentation",
			"leave",
			"afterwards",
			"ownership",
			"vendor lock-in",
			"end of project",
			"maintain",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
];
