import type { DemoArticle } from "./article";

export const companyArticles: readonly DemoArticle[] = [
	{
		slug: "about-nordhavel",
		kind: "company",
		title: "About Nordhavel",
		summary:
			"Nordhavel is a software and AI engineering consultancy in Berlin, founded in 2013, with about 70 people, most of them senior engineers.",
		body: `Nordhavel was founded in Berlin in 2013 by three engineers and still belongs to the people who work in it. About 70 people work here, and roughly 60 of them are engineers.

We build AI and LLM systems and data platforms, modernise old systems, and lend senior engineers to teams that need them. Our clients are companies with 10 to 1,000 people that build or run software, in Europe and North America. We do not take part in every trend: half of the work is making things that already exist dependable.`,
		url: "/about",
		tags: [
			"about",
			"company",
			"who are you",
			"history",
			"founded",
			"size",
			"employees",
			"what do you do",
			"nordhavel",
			"you guys",
			"background",
			"owner",
			"ownership",
			"investors",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "where-we-are",
		kind: "company",
		title: "Where we are",
		summary:
			"The office is in Berlin; about half of the engineers live elsewhere in Europe and work remotely.",
		body: `Our office is in Berlin-Moabit, and engineers live in Germany, Poland, Portugal, the Netherlands and Spain. Most projects are remote with regular visits; we come on site for the start and whenever it helps.

The sales and account colleagues sit in Berlin and keep ordinary European office hours.`,
		url: "/about#where",
		tags: [
			"location",
			"office",
			"berlin",
			"germany",
			"where",
			"based",
			"located",
			"europe",
			"remote",
			"on site",
			"onsite",
			"city",
			"country",
			"address",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "whom-we-work-for",
		kind: "company",
		title: "Our clients, and whom we work for",
		summary:
			"We work for companies of 10 to 1,000 people that build or run software, in any industry, mostly in Europe and North America.",
		body: `Our smallest client has twelve people and our largest about nine hundred. Companies of 10 to 1,000 people suit us best, because decisions are quick and the engineers know the whole business.

We have worked in payments and banking, insurance, logistics, health, energy, manufacturing, retail, education, publishing and travel. For very large corporations we work now and then, when one department can decide on its own.`,
		url: "/about#clients",
		tags: [
			"clients",
			"customers",
			"industries",
			"industry",
			"sector",
			"fintech",
			"healthcare",
			"startups",
			"enterprise",
			"company size",
			"references",
			"who do you work with",
			"your clients",
			"who are your clients",
			"typical client",
			"portfolio",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
	{
		slug: "what-we-believe",
		kind: "company",
		title: "What makes us different",
		summary:
			"You talk to the engineers who do the work, we measure before we claim, and we tell you when you do not need us.",
		body: `Three habits set us apart: the engineer in the first talk is in the project, every AI claim is backed by a measurement on your own material, and we say so when a simpler way exists.

We employ senior engineers and do not swap them for juniors after the contract is signed. About two thirds of our clients come back with a second project or were sent by an earlier client.`,
		url: "/about#habits",
		tags: [
			"different",
			"why you",
			"why nordhavel",
			"unique",
			"compare",
			"better",
			"values",
			"advantages",
			"other agencies",
			"alternative",
			"competitors",
			"choose",
			"strengths",
			"trust",
		],
		services: ["ai", "data", "modernisation", "embedded"],
	},
];
