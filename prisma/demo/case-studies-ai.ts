import type { DemoArticle } from "./article";

export const aiCaseStudies: readonly DemoArticle[] = [
	{
		slug: "payments-support-tickets",
		kind: "case_study",
		title: "Answers from six years of support tickets, for a payments company",
		summary:
			"For a payments company with 160 people we built retrieval over six years of support tickets; support agents now find the answer with its source in seconds.",
		body: `A payments company in Amsterdam with 160 people had six years of support tickets and a support team that kept asking the same three senior colleagues. Nobody in the company had shipped a language model to production before.

Three of our engineers worked with two of theirs and built retrieval over 400,000 tickets and the public help pages. Personal details of card holders were removed before anything was indexed. The team collected 300 real questions with accepted answers first, and every change was measured against them.

The first version reached ten support agents after seven weeks, and the whole support team after fifteen. Two thirds of the questions are now answered from the tickets without asking a colleague, each with links to its sources. Their own engineers have run the system alone since the hand-over.`,
		url: "/case-studies/payments-support-tickets",
		tags: [
			"fintech",
			"payments",
			"banking",
			"finance",
			"support",
			"tickets",
			"customer service",
			"rag",
			"retrieval",
			"help desk",
			"zendesk",
			"amsterdam",
		],
		services: ["ai"],
	},
	{
		slug: "freight-paper-agent",
		kind: "case_study",
		title: "An agent that reads freight papers, for a logistics company",
		summary:
			"For a freight forwarder with 320 people we built an agent that reads incoming papers, checks them against orders and prepares the booking for a clerk to approve.",
		body: `A freight forwarder in Hamburg with 320 people typed delivery notes, customs papers and invoices into its system by hand. We built an agent that reads the papers, compares them with the order and prepares the booking.

A clerk approves every booking; after the first months, simple ones go through with a sample check. Four out of five papers are now prepared without a correction. The agent writes to the old system through a small service, because the old system itself could not be changed.

Two engineers of ours and one of theirs needed five months from the discovery to regular use in three offices. The most difficult part was not the model but the eleven different ways in which suppliers print a customs number.`,
		url: "/case-studies/freight-paper-agent",
		tags: [
			"logistics",
			"freight",
			"shipping",
			"transport",
			"supply chain",
			"agent",
			"document processing",
			"ocr",
			"invoices",
			"automation",
			"customs",
			"erp",
		],
		services: ["ai"],
	},
	{
		slug: "assistant-evaluation-saas",
		kind: "case_study",
		title: "Is our assistant good enough? Evaluation for a US software company",
		summary:
			"For a B2B software company in Boston we built the evaluation for its in-product assistant; wrong answers fell from one in six to one in thirty.",
		body: `A B2B software company in Boston with 210 people had an assistant in its product and no way to tell whether a change made it better. Two of our engineers built a test set of 500 questions together with their support specialists.

It turned out that most wrong answers came from retrieval and not from the model. After retrieval was mended, wrong answers fell from one in six to one in thirty, with a smaller model than before. The evaluation has run on every change since then and has stopped nine releases that would have made answers worse.

The work took nine weeks, with daily overlap in the Boston morning.`,
		url: "/case-studies/assistant-evaluation-saas",
		tags: [
			"saas",
			"software",
			"b2b",
			"evaluation",
			"evals",
			"assistant",
			"chatbot",
			"us",
			"boston",
			"hallucination",
			"quality",
			"copilot",
		],
		services: ["ai"],
	},
	{
		slug: "guideline-search-clinics",
		kind: "case_study",
		title: "Finding the right guideline, for a group of clinics",
		summary:
			"For a group of clinics we built a search over medical guidelines that runs on their own machines and always shows the passage it relies on.",
		body: `A group of nine clinics in Austria wanted its doctors to find the current treatment guideline within a shift and not after it. The material was not allowed to leave the house, so an open model runs on the group's own machines.

The system answers only from approved guidelines, shows the passage and the version, and says so when there is none. Doctors graded 250 questions before the first use, and the same set is graded again after every update of the guidelines.

The system has been in daily use in all nine clinics since the fourth month.`,
		url: "/case-studies/guideline-search-clinics",
		tags: [
			"health",
			"healthcare",
			"medical",
			"hospital",
			"clinic",
			"doctors",
			"open model",
			"on-premise",
			"retrieval",
			"search",
			"compliance",
			"medtech",
			"pharma",
		],
		services: ["ai"],
	},
	{
		slug: "newspaper-archive",
		kind: "case_study",
		title: "Eighty years of articles, searchable, for a publisher",
		summary:
			"For a regional publisher we made eighty years of newspaper articles searchable, so that editors find the background of a story while they write.",
		body: `A regional newspaper publisher with 450 people had eighty years of articles in four formats, half of them scanned. We cleaned the scans, recognised people and places, and built search and question answering on top.

Editors see the background of a story beside the text they are writing, with the original page one click away. The cleaned archive also became a product of its own that libraries subscribe to.

The first half of the archive was usable after four months; the scans took most of the effort.`,
		url: "/case-studies/newspaper-archive",
		tags: [
			"media",
			"publishing",
			"news",
			"archive",
			"search",
			"ocr",
			"content",
			"editors",
			"documents",
			"retrieval",
		],
		services: ["ai", "data"],
	},
];
