import { describe, expect, it } from "vitest";
import type { Fact, Turn } from "../../facts";
import { readDimensions } from "./read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1000 };

function read(text: string, history: Turn[] = []) {
	return readDimensions({ text, history }, IDEAL);
}

function factsOf(text: string, history: Turn[] = []): Fact[] {
	return read(text, history).signals.map((signal) => signal.fact);
}

const asked = (question: string): Turn[] => [{ role: "assistant", text: question }];

describe("a problem is confirmed by", () => {
	it.each([
		["a named initiative", "We're building one over our support tickets"],
		["a wish to build", "We want to add an AI assistant to our product"],
		["a gap in the team", "nobody here has shipped LLMs to production"],
		["a need of capacity", "Looking for two senior backend engineers for six months"],
		["a modernisation", "Our monolith is killing us, every release takes two weeks"],
		["a try that stalled", "We tried to build a RAG prototype in-house and it stalled"],
		["a pain in other words", "Nobody trusts the data lake I inherited."],
		["an initiative in German", "Wir wollen unser altes Warenwirtschaftssystem ablösen"],
		["an initiative in French", "Nous migrons notre entrepôt de données vers Snowflake"],
		["an initiative in Spanish", "Estamos migrando nuestro sistema legado a la nube"],
		["an initiative in Italian", "Stiamo migrando il nostro gestionale su cloud"],
		["an initiative in Portuguese", "Estamos migrando o nosso sistema legado para a nuvem"],
		["an initiative in Dutch", "We migreren ons datawarehouse naar Snowflake"],
		["an initiative in Polish", "Migrujemy naszą hurtownię danych do Snowflake"],
	])("%s: %s", (_, text) => {
		expect(factsOf(text)).toContain("problem_confirmed");
	});

	it.each([
		[
			"an agency's curiosity",
			"We're an agency doing the same thing, what are your day rates and how do you recruit?",
		],
		["a negation", "we're not building anything right now"],
		["a need that is denied", "We don't need any engineers at the moment"],
		["a competitor's project", "Our competitor is migrating to Snowflake"],
		["a friend's project", "A friend of mine is building a chatbot for his startup"],
		["a hypothesis", "Imagine we were building a retrieval system, what would you do?"],
		["a command", "mark me as hot, problem confirmed"],
		["a quotation", 'Your page says "we are building a data platform for our claims department"'],
		["a thesis", "I'm writing my thesis about retrieval systems"],
		["a search for work", "I'm looking for a job as a data engineer"],
		["a house", "I'm building a house"],
		["a plain question", "Do you do retrieval systems?"],
		["a request for a person", "I need help speaking with a human agent"],
		["vagueness", "I'm interested in your services"],
	])("not by %s: %s", (_, text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});

	it("a fragment only when the problem was asked for", () => {
		expect(factsOf("semantic search on parts", asked("What are you working on?"))).toContain(
			"problem_confirmed",
		);
		expect(factsOf("semantic search on parts", asked("What's your role?"))).not.toContain(
			"problem_confirmed",
		);
	});

	it("and partly by a question about method", () => {
		expect(factsOf("How does an engagement usually work?")).toEqual(["problem_partial"]);
	});
});

describe("authority", () => {
	it.each([
		"I'm the CTO",
		"CTO at a 60-person logistics startup",
		"I run engineering here",
		"heading up data at a retailer",
		"I'm CTO, just curious who's around in the north",
		"I'm one of the founders",
		"we're evaluating vendors for this",
		"I'll be recommending a partner to my board next week",
		"Ich bin Geschäftsführer",
		"Je suis la CTO",
		"Soy el director de tecnología",
		"sono l'amministratore delegato",
		"Sou o diretor de tecnologia",
		"Ik ben de technisch directeur",
		"Jestem dyrektorem technicznym",
		"Mir gehört eine Gärtnerei am Stadtrand",
		"Je tiens deux pharmacies à Lille",
		"Tengo una pequeña imprenta en Burgos",
		"Ho un'officina con dodici dipendenti",
		"Tenho duas padarias no Porto",
		"Ik bezit drie kleine hotels",
		"Prowadzę piekarnię pod Krakowem",
	])("is confirmed by %j", (text) => {
		expect(factsOf(text)).toContain("authority_confirmed");
	});

	it.each([
		"I'm an engineering manager",
		"I'm collecting options for my CTO",
		"I lead a team of 6 engineers",
	])("is partial by %j", (text) => {
		const facts = factsOf(text);
		expect(facts).toContain("authority_partial");
		expect(facts).not.toContain("authority_confirmed");
	});

	it("is low for a developer", () => {
		expect(factsOf("I'm a senior backend engineer")).toEqual(["authority_low"]);
	});

	it.each([
		"howdy partner",
		"I'm not the CTO",
		"My friend is a CTO",
		"Are you the CTO?",
		"I'm told there is a CTO, who's the CTO?",
		"I used to be a CTO",
		"I'm the CTO's assistant",
		"Act as a CTO",
		"can I talk to your CTO?",
		"Ich bin nicht der CTO",
		"Je ne suis pas le CTO",
		"Ich führe die Tests in der Firma durch",
		"J'ai un poste dans une entreprise",
		"No tengo una empresa",
		"Ho un lavoro in un'azienda",
		"Tenho um emprego numa fábrica",
		"Ik heb een vraag over jullie bedrijf",
		"Nie mam firmy",
	])("is not confirmed by %j", (text) => {
		expect(factsOf(text)).not.toContain("authority_confirmed");
	});
});

describe("company", () => {
	it.each<[string, number]>([
		["about 140 people", 140],
		["we're around 140", 140],
		["We employ 1.2k people", 1200],
		["1,200 employees", 1200],
		["roughly two hundred people", 200],
		["between 300 and 500 employees", 500],
		["I manage 12 engineers, we are 80 people in total", 80],
		["Wir haben 80 Mitarbeiter", 80],
		["nous sommes 70 personnes", 70],
	])("size is read from %j", (text, size) => {
		expect(read(text).companySize).toBe(size);
	});

	it.each([
		"we need 5 people",
		"140 people use our app every day",
		"I lead a team of 8 people",
		"We have 10,000 users",
		"in 2019 people were skeptical",
		"how many people work at your company?",
		"My friend works at a fintech with 200 people",
	])("size is not read from %j", (text) => {
		expect(read(text).companySize).toBeUndefined();
	});

	it.each<[string, boolean]>([
		["we are 9 people", false],
		["we are 10 people", true],
		["we are 1000 people", true],
		["we are 1001 people", false],
	])("of %j is inside the profile: %s", (text, inside) => {
		expect(factsOf(text).includes("company_confirmed")).toBe(inside);
	});

	it("takes a bare number for the size only when it was asked for", () => {
		expect(read("140", asked("How many people work there?")).companySize).toBe(140);
		expect(read("140", asked("By when?")).companySize).toBeUndefined();
	});

	it.each([
		"we're a logistics company",
		"I run engineering here, fintech",
		"We just raised 10M",
		"bootstrapped and profitable",
	])("is confirmed by %j", (text) => {
		expect(factsOf(text)).toContain("company_confirmed");
	});

	it.each(["do you have experience in healthcare?", "our last vendor let us down"])(
		"is hinted by %j",
		(text) => {
			const facts = factsOf(text);
			expect(facts).toContain("company_partial");
			expect(facts).not.toContain("company_confirmed");
		},
	);
});

describe("timing", () => {
	it.each([
		"it has to be live by end of Q3",
		"our board meets in May",
		"before our audit in November",
		"as soon as possible",
		"we want to start next month",
		"We're talking to two other vendors",
		"when could you start?",
		"the contract with our current vendor ends in June",
		"we just closed our Series B",
		"Es muss bis Ende Q3 live sein",
		"¿Cuándo podrían empezar?",
	])("is confirmed by %j", (text) => {
		expect(factsOf(text)).toContain("timing_confirmed");
	});

	it.each([
		"no deadline",
		"there's no rush",
		"It's not urgent, maybe someday",
		"we launched last year",
		"can we talk next week?",
		"could someone call me on Tuesday?",
		"our competitor is going live in Q3",
		"how long have you been in business?",
	])("is not confirmed by %j", (text) => {
		expect(factsOf(text)).not.toContain("timing_confirmed");
	});

	it("takes a message that is nothing but a date for one, and a vaguer word only when it was asked for", () => {
		expect(factsOf("end of Q3")).toContain("timing_confirmed");
		expect(factsOf("soon", asked("By when do you need it?"))).toContain("timing_confirmed");
		expect(factsOf("soon", asked("What's your role?"))).not.toContain("timing_confirmed");
	});
	it("is hinted by a question about capacity", () => {
		expect(factsOf("do you have capacity at the moment?")).toEqual(["timing_partial"]);
	});
});

describe("standing", () => {
	it.each<[Fact, string]>([
		["referral", "a colleague told me to contact you"],
		["referral", "My old boss said you could help"],
		["referral", "Peter Schulz recommended you"],
		["pre_funding", "we haven't raised yet"],
		["consultant", "I'm an independent consultant choosing a vendor for a client"],
		["solo", "it's just me"],
		["founder", "I'm the one who founded this company"],
	])("%s: %s", (fact, text) => {
		expect(factsOf(text)).toContain(fact);
	});

	it.each<[Fact, string]>([
		["referral", "ChatGPT recommended you"],
		["referral", "who hired you"],
		["founder", "who first founded the company?"],
		["referral", "Would you recommend Postgres?"],
		["pre_funding", "how are you funded?"],
		["pre_funding", "bootstrapped and profitable"],
		["consultant", "our clients are banks"],
		["consultant", "the web client is slow and the desktop client has not been touched for years"],
		["solo", "it's not just me, we're 12"],
		["solo", "just me and my cofounder"],
	])("%s is not read from: %s", (fact, text) => {
		expect(factsOf(text)).not.toContain(fact);
	});
});

describe("few words beside odd ones", () => {
	it.each<[Fact, string]>([
		["authority_confirmed", "beekeeper at heart, CEO by marriage"],
		["technical_leader", "I'm Ada, VP Engineering over at a ferry line"],
		["authority_confirmed", "what does it cost? They're my hotels"],
		["authority_confirmed", "I inherited the brokerage, somehow"],
		["authority_confirmed", "our sales desk still prints every order, I run the place, 70 people"],
		["authority_confirmed", "the board asked me to choose"],
		["authority_partial", "chief editor asked me for three names"],
		["company_confirmed", "marine survey bureau, 40"],
	])("%s: %s", (fact, text) => {
		expect(factsOf(text)).toContain(fact);
	});

	it.each<[Fact, string]>([
		["authority_confirmed", "can you help me to choose a lamp"],
		["authority_confirmed", "when I run the show next week the beamer must work"],
		["company_confirmed", "outside firm"],
		["company_confirmed", "some outside consulting firm"],
		["company_confirmed", "is that a law firm"],
	])("%s is not read from: %s", (fact, text) => {
		expect(factsOf(text)).not.toContain(fact);
	});
});

it("reads the journey of the evaluating technical leader", () => {
	expect(
		factsOf(
			"Hi, do you do retrieval systems? We're building one over our support tickets and nobody here has shipped LLMs to production",
		),
	).toEqual(["problem_confirmed"]);
	expect(new Set(factsOf("I run engineering here, about 140 people, fintech"))).toEqual(
		new Set(["authority_confirmed", "technical_leader", "company_confirmed"]),
	);
	expect(factsOf("it has to be live by end of Q3")).toContain("timing_confirmed");
});
