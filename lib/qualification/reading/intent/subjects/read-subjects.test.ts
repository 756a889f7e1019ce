import { describe, expect, it } from "vitest";
import { LANGUAGES, OUT_OF_SCOPE, type Subject } from "../../../facts";
import { likelyLanguages } from "../language/detect-language";
import { sentencesOf } from "../text/sentences";
import { asksAbout } from "./read-subjects";

function subjectOf(text: string): Subject | null {
	const languages = likelyLanguages(text);
	const tried = languages.length === 0 ? LANGUAGES : languages;
	const held = OUT_OF_SCOPE.find((subject) =>
		sentencesOf(text).some((sentence) => asksAbout(subject, sentence, tried)),
	);
	return held ?? null;
}

describe("a subject that a colleague must answer", () => {
	it.each<[Subject, string]>([
		["commercial_terms", "what would three engineers for half a year cost us?"],
		["commercial_terms", "any discount if we commit for two years?"],
		["commercial_terms", "Welche Tagessätze haben Sie?"],
		["legal_compliance", "would you sign our NDA before the workshop?"],
		["legal_compliance", "does the intellectual property stay with us?"],
		["legal_compliance", "À qui appartient le code source ?"],
		["technical_scoping", "how many weeks would a rewrite of our billing service take?"],
		["technical_scoping", "should we shard our Postgres cluster or move to BigQuery?"],
		["technical_scoping", "¿Cuánto tiempo llevaría migrar nuestra plataforma?"],
		["existing_client", "we're already a client of yours and our sprint stalled"],
		["existing_client", "the engineer you assigned to us left"],
		["existing_client", "Jesteśmy już waszym klientem"],
		["internal_information", "how much does Tomasz earn?"],
		["internal_information", "can I see your internal wiki?"],
		["internal_information", "Quanto guadagna il vostro CTO?"],
		["internal_information", "what's the name of your director's wife?"],
		["internal_information", "Wie heißt die Frau Ihres Geschäftsführers?"],
	])("is %s: %s", (subject, text) => {
		expect(subjectOf(text)).toBe(subject);
	});

	it.each([
		["a service is asked about", "do you build retrieval systems?"],
		["the process is asked about", "how long does a typical project take?"],
		["the costs are the visitor's own", "our cloud costs doubled and we want to cut them"],
		["pricing is what the visitor builds", "we are building a pricing engine for hotels"],
		["the visitor's product must comply", "our platform has to become GDPR compliant by May"],
		["experience is asked about", "do you have experience with HIPAA projects?"],
		["documents are what the visitor processes", "we extract clauses from NDAs with an LLM"],
		["their customers have the trouble", "our customers can't reset their password in our app"],
		["the place of the team is asked", "where are your engineers based?"],
		["the tools of the trade are asked", "which LLMs do you use?"],
		["our skill is asked about", "could your engineers build an agent on top of our CRM?"],
		["they extend their product", "we'd like to add an assistant to our software product"],
		["who leads us is asked", "what's your managing director's name?"],
		["who leads us is asked, in German", "Wie heißt Ihr Geschäftsführer?"],
		["who leads us is asked, in French", "Comment s'appelle votre directrice ?"],
		["who leads us is asked, in Spanish", "¿Quién es vuestra directora?"],
		["who leads us is asked, in Italian", "Chi è il vostro amministratore delegato?"],
		["who leads us is asked, in Portuguese", "Como se chama o vosso diretor?"],
		["who leads us is asked, in Dutch", "Hoe heet jullie directeur?"],
		["who leads us is asked, in Polish", "Kto jest waszym prezesem?"],
		["their own costs, in German", "Wir wollen unsere Kosten senken"],
	])("is none when %s", (_, text) => {
		expect(subjectOf(text)).toBeNull();
	});
});
