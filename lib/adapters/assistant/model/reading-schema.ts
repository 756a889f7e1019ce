import { z } from "zod";
import {
	type ContactDetails,
	FACTS,
	factName,
	LANGUAGES,
	type Reading,
	type Signal,
} from "@/lib/qualification/facts";
import { objectsIn } from "./json-in-prose";
import { locateQuote } from "./locate-quote";

/** What the server is asked for: every field required and nullable, as strict JSON-schema modes demand. */
export const readingShape = z.strictObject({
	facts: z.array(z.strictObject({ fact: factName, quote: z.string() })),
	contact: z.strictObject({
		email: z.string().nullable(),
		phone: z.string().nullable(),
		name: z.string().nullable(),
		company: z.string().nullable(),
		role: z.string().nullable(),
		preferred_time: z.string().nullable(),
	}),
	company_size: z.number().nullable(),
	language: z.enum(LANGUAGES),
});

const text = z.string().trim().min(1).max(200).nullish().catch(null);

/** What is understood of the answer: one odd entry costs that entry, not the reading. */
const understood = z.object({
	facts: z.array(z.object({ fact: z.string(), quote: z.string() }).nullable().catch(null)),
	contact: z
		.object({
			email: text,
			phone: text,
			name: text,
			company: text,
			role: text,
			preferred_time: text,
		})
		.nullish()
		.catch(null),
	company_size: z.number().int().positive().max(10_000_000).nullish().catch(null),
	language: z.enum(LANGUAGES).nullish().catch(null),
});

export type ModelFacts = z.infer<typeof understood>;

/** The facts in a model's answer, also between prose or in a code block; null when there are none. */
export function factsInAnswer(answer: string): ModelFacts | null {
	for (const candidate of objectsIn(answer)) {
		const read = understood.safeParse(parsed(candidate));
		if (read.success) return read.data;
	}
	return null;
}

/** Facts as a reading of `message`; those without the visitor's own words are left out. */
export function readingFrom(
	facts: ModelFacts,
	{ message, otherwise }: { message: string; otherwise: Reading },
): Reading {
	return {
		signals: facts.facts.flatMap((one) => (one ? signalFrom(one, message) : [])),
		contact: contactFrom(facts.contact),
		companySize: facts.company_size ?? undefined,
		language: facts.language ?? otherwise.language,
		asks: otherwise.asks,
		shortReply: otherwise.shortReply,
	};
}

/** The table that names the facts is the instruction. */
export function factTable(): string {
	return Object.entries(FACTS)
		.map(([fact, meaning]) => `- ${fact}: ${meaning}`)
		.join("\n");
}

function signalFrom(one: { fact: string; quote: string }, message: string): Signal[] {
	const fact = factName.safeParse(one.fact);
	const quote = locateQuote(one.quote, message);
	return fact.success && quote ? [{ fact: fact.data, quote, by: "model" }] : [];
}

function contactFrom(contact: ModelFacts["contact"]): ContactDetails {
	if (!contact) return {};
	return {
		email: contact.email ?? undefined,
		phone: contact.phone ?? undefined,
		name: contact.name ?? undefined,
		company: contact.company ?? undefined,
		role: contact.role ?? undefined,
		preferredTime: contact.preferred_time ?? undefined,
	};
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
