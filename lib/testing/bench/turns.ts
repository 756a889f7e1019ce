import type { Turn } from "@/lib/qualification/facts";

/** Parts of what visitors write: facts, chat, refusals, other languages, and words that only look like facts. */
const OPENINGS = [
	"Hi there.",
	"We're building a retrieval system over our support tickets and it stalls at 60% accuracy.",
	"Can you help with data pipelines?",
	"I read your case study and have a question about it.",
	"Guten Tag, wir suchen Unterstützung für unser Datenteam.",
	"Bonjour, nous avons besoin d'aide pour notre entrepôt de données.",
	"No idea whether this is for you, but our churn model stopped working.",
	"this is useless, you're not answering my question",
] as const;
const WHO = [
	"",
	"I run engineering here, about {n} people, fintech.",
	"I'm a CTO at a logistics company with {n} employees.",
	"My boss asked me to look around; nothing is decided.",
	"I'm writing my thesis about vector search, {n} pages so far.",
	"We're an agency doing the same thing, {n} consultants.",
] as const;
const WHEN = [
	"",
	"It has to be live by the end of Q3.",
	"No rush at all, maybe in {n} weeks.",
	"Can I talk to somebody?",
	"What would that cost?",
	"You can reach me at visitor{n}@acme.example.",
] as const;

const BEFORE: Turn[] = [
	{ role: "visitor", text: "Hello, what do you do?" },
	{
		role: "assistant",
		text: "We build AI and data systems together with your engineers. What are you working on at the moment?",
	},
];

export type TurnToRead = { id: number; text: string; history: Turn[] };

/** Turns of all kinds, no two of the same words; every other one has something before it. */
export function manyTurns(count: number): TurnToRead[] {
	return Array.from({ length: count }, (_, id) => {
		const who = Math.floor(id / OPENINGS.length);
		const parts = [
			at(OPENINGS, id),
			at(WHO, who),
			at(WHEN, Math.floor(who / WHO.length)),
			`(${id})`,
		];
		const text = parts.filter(Boolean).join(" ").replaceAll("{n}", String(id));
		return { id, text, history: id % 2 === 0 ? [] : BEFORE };
	});
}

function at(choices: readonly string[], index: number): string {
	return choices[index % choices.length] ?? "";
}
