import type { DemoArticle } from "./article";

export const aiServices: readonly DemoArticle[] = [
	{
		slug: "ai-and-llm-systems",
		kind: "service",
		title: "AI and LLM systems",
		summary:
			"We design, build and run AI systems on top of language models: retrieval over your own documents, agents that do real work, and the evaluation that shows whether they are any good.",
		body: `Most of our AI projects begin with a prototype that impressed everybody and then never reached production. Our engineers have shipped language-model systems that real customers use every day, so we know where such projects break: bad retrieval, missing evaluation, unclear permissions and running costs nobody measured.

We take on three kinds of AI work: retrieval systems that answer from a company's own documents, agents that carry out steps in other systems, and evaluation of what is already there. We work with hosted models and with open models that run on your own machines. We choose the model last, after there is a test set that tells a good answer from a bad one.

A typical AI team of ours is two or three senior engineers together with someone from your side who knows the subject. Your engineers write part of the code from the start, so that they know the system when we leave.`,
		url: "/services/ai",
		tags: [
			"artificial intelligence",
			"llm",
			"gpt",
			"machine learning",
			"generative ai",
			"chatbot",
			"ml",
		],
		services: ["ai"],
	},
	{
		slug: "retrieval-systems",
		kind: "service",
		title: "Retrieval systems (RAG)",
		summary:
			"Yes, we build retrieval systems: search and question answering over tickets, manuals, contracts or code, where every answer points to its source.",
		body: `A retrieval system finds the few passages that matter and lets a language model answer from them and from nothing else. We build retrieval over support tickets, product manuals, contracts, medical guidelines and source code.

The quality of a retrieval system is decided before the model sees a word: how documents are cut, which fields are kept, how keyword search and vector search are combined, and how results are re-ranked. We usually start with PostgreSQL or an existing search engine and add a vector index only where measurement shows that it helps. Every answer carries links to the passages it used, so a reader can check it.

Access rights are part of retrieval: a user must never get an answer made from a document they may not open. Old and contradicting documents are the most common cause of wrong answers, so we measure freshness and show it. When the documents hold no answer, the system should say so, and we test that it does.`,
		url: "/services/ai/retrieval",
		tags: [
			"rag",
			"retrieval",
			"augmented generation",
			"vector",
			"embeddings",
			"semantic search",
			"knowledge base",
			"question answering",
			"support tickets",
			"documents",
			"search",
			"pgvector",
		],
		services: ["ai"],
	},
	{
		slug: "agents",
		kind: "service",
		title: "Agents and workflow automation",
		summary:
			"We build agents that carry out real steps in other systems, with narrow permissions, a trail of everything they did and a person who approves what matters.",
		body: `An agent is useful when the work has many small decisions and a clear end: reading incoming papers, preparing a reply, checking an invoice against an order. We build agents as ordinary software with a language model inside, so that every step can be tested, repeated and undone.

Our agents get the narrowest permissions that let them do the job. Steps with consequences, such as sending money or writing to a customer, wait for a person's approval until the numbers justify more freedom. Every run leaves a trail that a person can read afterwards: what the agent saw, what it decided and what it changed.

We advise against an agent where a form or a small script would do, and we say so early. Integration with existing systems, such as an ERP or a ticket system, is usually the larger part of the work.`,
		url: "/services/ai/agents",
		tags: [
			"agent",
			"agentic",
			"automation",
			"workflow",
			"tool use",
			"assistant",
			"copilot",
			"back office",
		],
		services: ["ai"],
	},
	{
		slug: "ai-evaluation",
		kind: "service",
		title: "Evaluation of AI systems",
		summary:
			"We build the test sets, measurements and monitoring that tell you whether an AI system is good enough to go live and whether it stays that way.",
		body: `Evaluation begins with a few hundred real questions and the answers an expert would accept. We collect that set together with your specialists, because nobody else knows what a good answer looks like.

We measure retrieval and answers separately, so that a wrong answer can be traced to its cause. Automated grading by a model is checked against human grading before anybody relies on it. The whole set runs on every change, the way tests run on code, and a release that makes answers worse is stopped.

In production we watch samples, user feedback, cost and latency. Hallucinations are treated as defects with a cause: missing documents, wrong passages or a prompt that invites guessing. Evaluation is also a good first engagement on its own when a prototype exists and nobody can say whether it may go live.`,
		url: "/services/ai/evaluation",
		tags: [
			"evaluation",
			"evals",
			"testing",
			"quality",
			"accuracy",
			"hallucination",
			"monitoring",
			"benchmark",
			"guardrails",
			"production",
		],
		services: ["ai"],
	},
	{
		slug: "llm-to-production",
		kind: "service",
		title: "From prototype to production with LLMs",
		summary:
			"We take language-model prototypes to production: permissions, evaluation, cost, latency and the operation afterwards.",
		body: `Many teams have a working demo and nobody who has shipped language models to production before. We bring engineers who have done it and pair them with the people who will own the system.

The way to production has five parts: a test set, access rights, cost and latency limits, failure behaviour and monitoring. We start with the test set, because every later decision needs it. We go live with a small group of internal users first and widen the group when the measurements hold.

A prototype that stalled is rarely thrown away: the knowledge in it is valuable even where the code is not. Running costs are measured per answer from the first day, and caching, smaller models and better retrieval usually bring them down.`,
		url: "/services/ai",
		tags: [
			"production",
			"prototype",
			"poc",
			"proof of concept",
			"ship",
			"mlops",
			"go live",
			"pilot",
			"stalled",
			"deploy",
			"deployment",
			"experience",
		],
		services: ["ai"],
	},
];
