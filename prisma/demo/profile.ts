import type { CompanyProfile } from "@/lib/adapters/assistant/assistant";

/** Nordhavel does not exist. It stands in until an admin writes the real company's profile. */
export const demoProfile: CompanyProfile = {
	name: "Nordhavel",
	tagline: "Nordhavel is a software and AI engineering consultancy in Berlin.",
	services: [
		{
			name: "AI and LLM systems",
			summary:
				"retrieval over your own documents, agents, and the evaluation that keeps both honest",
		},
		{
			name: "Data platforms",
			summary: "pipelines, warehouses and streaming that people trust and can afford to run",
		},
		{
			name: "Modernisation of old systems",
			summary: "replacing software that nobody dares to touch, piece by piece and while it runs",
		},
		{
			name: "Embedded senior engineers",
			summary: "experienced engineers who work inside your team, in your tools and your rituals",
		},
	],
	idealCustomer: {
		sizeMin: 10,
		sizeMax: 1000,
		description:
			"Companies with 10 to 1,000 people that build or run software, in any industry, in Europe or North America.",
	},
	site: null,
	city: "Berlin",
	zone: "Europe/Berlin",
	suggestions: [
		"Do you build retrieval systems over our own documents?",
		"How does an engagement start?",
		"We need senior engineers for a few months",
	],
	forbiddenTopics: [
		"prices, rates and discounts",
		"legal positions and contract terms",
		"named employees",
		"other clients by name",
	],
};
