import type { DemoArticle } from "./article";

export const engineeringServices: readonly DemoArticle[] = [
	{
		slug: "data-platforms",
		kind: "service",
		title: "Data platforms",
		summary:
			"We build data platforms: pipelines, warehouses and streaming with tests, lineage and costs that somebody watches.",
		body: `A data platform is good when people stop asking whether a number is right. We build pipelines that are tested like software, with checks on every table that somebody relies on.

We work with PostgreSQL, Snowflake, BigQuery, Databricks, ClickHouse, dbt, Airflow, Dagster and Kafka, and we prefer the tools a client already runs. Streaming is worth its complexity only where somebody acts within minutes; elsewhere a good batch pipeline is cheaper to run and easier to mend.

Ownership comes first: every dataset gets a named team, a description and a freshness target. Costs are attributed to teams and pipelines, because warehouses grow expensive quietly. We also prepare data platforms for AI work, since retrieval and models are only as good as the data below them.`,
		url: "/services/data",
		tags: [
			"data engineering",
			"warehouse",
			"lakehouse",
			"etl",
			"elt",
			"pipeline",
			"analytics",
			"bi",
			"streaming",
			"kafka",
			"snowflake",
			"dbt",
			"reporting",
		],
		services: ["data"],
	},
	{
		slug: "data-quality",
		kind: "service",
		title: "Data quality and migration",
		summary:
			"We find out why numbers disagree, put tests on the tables that matter, and move data between systems without losing any.",
		body: `Data quality work starts with the reports people already distrust. We trace each wrong number to its source and mend it there, not in the report.

A data migration runs several times before it counts: every rehearsal compares old and new row by row and lists the differences. We keep old and new systems running side by side until the comparison is clean. Checks stay in place after the migration, so the quality does not fade when the project ends.`,
		url: "/services/data",
		tags: [
			"data quality",
			"migration",
			"cleaning",
			"reconciliation",
			"lineage",
			"governance",
			"mdm",
		],
		services: ["data"],
	},
	{
		slug: "modernisation",
		kind: "service",
		title: "Modernisation of old systems",
		summary:
			"We modernise old systems piece by piece while they keep running: monoliths, aging frameworks, COBOL, Delphi, old Java and .NET.",
		body: `We replace old systems in slices, each small enough to be taken back. The old and the new run side by side, traffic moves over gradually, and nobody has to survive a big switch-over weekend.

Tests around the old system come first, because its behaviour is the only complete specification. We read code that nobody wants to touch: COBOL, Delphi, PHP without a framework, old Java and .NET, stored procedures by the thousand. A modernisation is finished slice by slice, so each slice brings something useful even when plans change later.

We often advise to keep a part as it is: old code that works and never changes is not a problem. Language models help us to read and document large old code bases, and engineers check every line that goes to production.`,
		url: "/services/modernisation",
		tags: [
			"legacy",
			"modernization",
			"monolith",
			"rewrite",
			"migration",
			"cobol",
			"delphi",
			"microservices",
			"technical debt",
			"refactoring",
			"replatform",
			"strangler",
			"upgrade",
			"mainframe",
			"old software",
		],
		services: ["modernisation"],
	},
	{
		slug: "cloud-migration",
		kind: "service",
		title: "Moving to the cloud, or back",
		summary:
			"We move systems to AWS, Azure, Google Cloud or European providers when it serves the business, and we also move them back.",
		body: `A move to the cloud pays off when it changes how often and how safely a team can release. We move applications step by step, starting with the ones that suffer most today.

Infrastructure is written as code with Terraform or OpenTofu, reviewed and tested like any other code. We work with AWS, Azure, Google Cloud, Hetzner, OVH and clients' own data centres. Kubernetes is used where several teams release independently; a single team is often happier with something simpler.`,
		url: "/services/modernisation",
		tags: [
			"cloud",
			"aws",
			"azure",
			"gcp",
			"kubernetes",
			"terraform",
			"devops",
			"infrastructure",
			"platform engineering",
			"on premises",
		],
		services: ["modernisation"],
	},
	{
		slug: "embedded-engineers",
		kind: "service",
		title: "Embedded senior engineers",
		summary:
			"Our senior engineers join your team for a stretch of time, work in your tools and rituals, and leave your people stronger than before.",
		body: `Embedded engineers from Nordhavel take part in your stand-ups, your reviews and your on-call talks, and they write code in your repositories. All of them have at least eight years of experience, and most have led teams.

They come one by one or as a small group of up to four. The usual reasons are an open senior role that cannot be filled, a deadline with too few hands, or a skill the team wants to learn, such as LLM systems or data engineering. You meet the engineers before anything begins and decide who joins.

Knowledge transfer is part of the job: pairing, written decisions and reviews, from the first week on. Embedded engineers are employees of ours, not freelancers found for the occasion.`,
		url: "/services/embedded",
		tags: [
			"staff augmentation",
			"augment",
			"contractors",
			"freelancers",
			"extra capacity",
			"hiring",
			"capacity",
			"team extension",
			"senior developers",
			"hands",
			"resources",
		],
		services: ["embedded"],
	},
	{
		slug: "product-engineering",
		kind: "service",
		title: "Whole features and products",
		summary:
			"We build complete features and products with a mixed team, from the first sketch to operation, when a company has no hands free for it.",
		body: `A whole product needs more than programmers, so such a team has a lead engineer, two to four engineers and a product designer when the work needs one. We build web applications, internal tools, APIs and integrations; mobile apps we build together with a client's own mobile engineers.

Working software is shown every week and goes to real users early. One lead engineer is answerable for the result and stays from the first talk to the hand-over.`,
		url: "/services/embedded",
		tags: [
			"web application",
			"app",
			"mvp",
			"api",
			"integration",
			"build software",
			"custom software",
			"development",
			"mobile",
			"frontend",
			"backend",
			"saas",
		],
		services: ["embedded", "modernisation"],
	},
];
