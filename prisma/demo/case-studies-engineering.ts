import type { DemoArticle } from "./article";

export const engineeringCaseStudies: readonly DemoArticle[] = [
	{
		slug: "wind-farm-data-platform",
		kind: "case_study",
		title: "One data platform for 1,400 turbines, for an energy company",
		summary:
			"For an operator of wind farms we replaced eleven separate pipelines with one tested platform; reports that took two days are ready in the morning.",
		body: `An operator of wind farms with 280 people collected data from 1,400 turbines through eleven pipelines written by people who had left. Numbers in two reports never agreed, and nobody could say which one was right.

Three of our engineers built one streaming platform on Kafka, ClickHouse and dbt together with the client's analysts. Every table has an owner, tests and a freshness target. Monthly reports that took two days are ready in the morning, and the yearly running costs of the platform fell by a third.

The pipelines moved over one by one during eight months, without a day of missing data.`,
		url: "/case-studies/wind-farm-data-platform",
		tags: [
			"energy",
			"utilities",
			"wind",
			"renewable",
			"iot",
			"sensor",
			"data platform",
			"streaming",
			"kafka",
			"pipeline",
			"warehouse",
			"clickhouse",
			"climate",
		],
		services: ["data"],
	},
	{
		slug: "insurance-claims-cobol",
		kind: "case_study",
		title: "Leaving COBOL behind without a big switch, for an insurer",
		summary:
			"For a mutual insurer we moved claims handling from COBOL to Java in nineteen slices, while the old system kept running.",
		body: `A mutual insurer with 700 people ran its claims on a COBOL system whose last two experts were about to retire. We recorded what the old system did with real claims, turned that into 6,000 tests, and rebuilt claims handling in Java slice by slice.

Each slice ran beside the old one until the results were the same for a whole month. Nineteen slices went live in two years, and none of them had to be taken back for longer than a day. Language models helped to document the old code, and both experts checked what they wrote.

The insurer's own team of eight has built the later slices alone.`,
		url: "/case-studies/insurance-claims-cobol",
		tags: [
			"insurance",
			"insurtech",
			"cobol",
			"mainframe",
			"legacy",
			"modernisation",
			"java",
			"claims",
			"finance",
			"migration",
			"rewrite",
		],
		services: ["modernisation"],
	},
	{
		slug: "hospital-planning-delphi",
		kind: "case_study",
		title: "A Delphi product becomes a web product, for a health software maker",
		summary:
			"For a maker of hospital planning software we turned a twenty-year-old Delphi program into a web application without losing one customer.",
		body: `A maker of hospital planning software with 45 people had a Delphi program that customers loved and new ones refused to install. Its developers knew the subject better than anyone and had never built for the web.

Two embedded engineers joined the team of six, built the first web screens beside the old program on the same database, and paired every day. Hospitals moved over screen by screen and could always go back. After fourteen months the old program was switched off, with all 60 hospitals on the web version.

The client's developers now build the web product alone.`,
		url: "/case-studies/hospital-planning-delphi",
		tags: [
			"health",
			"healthcare",
			"hospital",
			"delphi",
			"legacy",
			"modernisation",
			"web application",
			"typescript",
			"embedded",
			"desktop",
			"isv",
			"software vendor",
		],
		services: ["modernisation", "embedded"],
	},
	{
		slug: "learning-platform-embedded",
		kind: "case_study",
		title: "Four engineers for one school year, for an education company in Toronto",
		summary:
			"For an education company in Toronto four of our engineers joined the team for a school year and rebuilt the exam engine before the autumn term.",
		body: `An education company in Toronto with 90 people had three open senior positions for most of a year and an exam engine that fell over when everybody logged in at nine. Four embedded engineers joined the two teams, two of them on the exam engine.

The engine was rebuilt in Go and carried 70,000 pupils on the first day of the autumn term. Meetings were held in the Toronto morning, and the rest of the European day was building time. When the client had filled its positions, our engineers trained the new colleagues and left one by one.

The whole stretch lasted eleven months.`,
		url: "/case-studies/learning-platform-embedded",
		tags: [
			"education",
			"edtech",
			"learning",
			"school",
			"embedded",
			"hiring",
			"capacity",
			"north america",
			"canada",
			"toronto",
			"scaling",
			"performance",
			"go",
			"staff augmentation",
		],
		services: ["embedded"],
	},
	{
		slug: "machine-maker-maintenance",
		kind: "case_study",
		title: "Knowing which machine will fail, for a machine maker",
		summary:
			"For a maker of packaging machines we built a data platform and models that warn of a failing part days before it stops the line.",
		body: `A maker of packaging machines with 520 people had sensors in 3,000 machines and used the readings only after a breakdown. We built the platform that collects the readings and, on top of it, models that warn of failing bearings and drives.

Service technicians judged each warning for half a year, and their verdicts became the training material. Seven of ten failures of the watched parts are now announced days ahead, and false warnings stay below one in five.

The service department sells the warnings to its own customers as part of the maintenance contract.`,
		url: "/case-studies/machine-maker-maintenance",
		tags: [
			"manufacturing",
			"industrial",
			"machines",
			"factory",
			"predictive maintenance",
			"iot",
			"sensor",
			"machine learning",
			"data platform",
			"automotive",
			"production line",
		],
		services: ["data", "ai"],
	},
	{
		slug: "shop-search",
		kind: "case_study",
		title: "Search that understands customers, for an outdoor retailer",
		summary:
			"For an online retailer of outdoor gear we rebuilt product search; searches without a result fell from eleven percent to two.",
		body: `An online retailer of outdoor gear with 130 people had a search that knew article numbers and nothing about what customers mean by "warm but light". We combined keyword and semantic search and measured each step on real searches.

Searches without a result fell from eleven percent to two, and sales that begin with a search rose by a fifth. The work took twelve weeks with two of our engineers and one of theirs, and the search runs on the Elasticsearch that was already there.`,
		url: "/case-studies/shop-search",
		tags: [
			"retail",
			"e-commerce",
			"ecommerce",
			"shop",
			"search",
			"semantic",
			"recommendation",
			"elasticsearch",
			"consumer",
			"marketplace",
		],
		services: ["ai", "data"],
	},
	{
		slug: "travel-monolith",
		kind: "case_study",
		title: "A booking monolith, taken apart calmly, for a travel company",
		summary:
			"For a travel company we took the payment and pricing parts out of a PHP monolith, so that teams release daily and not once a month.",
		body: `A travel company with 240 people released its PHP monolith once a month, at night, with everyone holding their breath. We drew the lines along the business and took payment and price calculation out first, because these changed most often.

The teams now release several times a day, and the rest of the monolith stays as it is, because it hardly ever changes. The first part was out after ten weeks, the second after five months. We advised against cutting the rest into services, and the client agreed.`,
		url: "/case-studies/travel-monolith",
		tags: [
			"travel",
			"tourism",
			"hospitality",
			"booking",
			"monolith",
			"php",
			"microservices",
			"modernisation",
			"legacy",
			"deployment",
			"release",
		],
		services: ["modernisation"],
	},
];
