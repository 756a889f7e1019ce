import { describe, expect, it } from "vitest";
import { readDimensions } from "../read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1000 };
const factsOf = (text: string, question?: string) =>
	readDimensions(
		{ text, history: question ? [{ role: "assistant", text: question }] : [] },
		IDEAL,
	).signals.map((signal) => signal.fact);

describe("a problem told without any set phrase is heard", () => {
	it.each([
		"Half of our week goes into retyping delivery slips",
		"Two of my people do nothing all day but copy addresses from mails into the planning tool",
		"nobody touches the pricing script since Maria left",
		"Die Lagerliste stimmt nie mit dem Regal überein und wir zählen jeden Freitag von Hand",
		"our ticket shop is awful and will be replaced next season",
		"half finished Odoo install, partner vanished",
		"only Gerda understands how the bonus sheet works and she retires in autumn",
		"Our web shop gives up every time a campaign starts",
		"Unsere Disponenten schreiben alles auf Zettel",
		"Notre logiciel de caisse a vingt ans et plante tous les jours",
		"Nuestro almacén funciona con hojas de Excel y nadie se aclara",
		"Il nostro sito si blocca ogni lunedì",
		"O nosso programa de stock é antigo e está sempre a falhar",
		"Ons planningssysteem is traag en iedereen klaagt",
		"Nasz stary program do faktur ciągle się psuje",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("problem_confirmed");
	});

	it.each([
		"Could an LLM summarise a podcast?",
		"nothing concrete yet, we only read along",
		"I enjoyed the article on contract tests",
		"we sell garden furniture in six countries",
		"Wie viele Leute seid ihr?",
		"je regarde juste le site",
		"ok nice. what about dbt",
		"do you do training for our team?",
		"do you think we need a data platform?",
		"I like building things",
		"the old system was replaced two years ago, all good",
		"thanks, the team is complete and nothing needs replacing",
		"we have no plans of that kind, our IT is in good hands",
		"hello, quick question about the data platform page",
		"fair",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});
});

describe("authority told without a title is heard", () => {
	it.each([
		"the technical side of the house is mine",
		"all things IT end up with me",
		"the choice of partner is mine",
		"I'm the guy who signs",
		"I don't need to ask anybody for this",
		"i run a small film studio, 45 artists",
		"evaluating three agencies at the moment",
		"so: CEO, 75 employees, museum audio guides",
		"yep, own it",
		"Geschäftsleitung",
		"die Entscheidung treffe am Ende ich",
		"la décision finale me revient",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("authority_confirmed");
	});

	it.each([
		"our CTO resigned in May",
		"that is not my decision",
		"I'm one of the developers",
		"who is your CEO?",
		"the CIO decides in the end",
		"that's for the owner to decide",
		"it won't be me who signs",
		"my dad used to be CTO of a shipyard",
		"I was CTO until 2023, today I am a plain engineer",
		"I'm the secretary of a construction firm",
		"it's for my manager, she is head of digital",
		"cto has to agree",
		"The steering board picks",
		"No, that would be my boss's boss",
		"I just suggest, cto says yes or no",
		"my director holds the purse strings",
		"mum of a founder here, he is shy",
		"can I run it on my own hardware?",
		"Entscheiden tut das der Chef, wenn er da ist",
		"faccio l'accettazione, figurati se decido io",
		"I am tired",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("authority_confirmed");
	});
});

it("takes what a company runs for a hint at its size", () => {
	expect(factsOf("I'm the managing director, 14 shops")).toContain("company_partial");
	expect(factsOf("can you book me a table at 2 restaurants?")).not.toContain("company_partial");
});

it("hears a role after a greeting as it does without one", () => {
	expect(factsOf("Chefin hier")).toContain("authority_confirmed");
	expect(factsOf("Guten Tag, Chefin hier")).toContain("authority_confirmed");
});

it("hears the owner who only says what is theirs", () => {
	expect(factsOf("The plant belongs to me and my sister")).toContain("authority_confirmed");
	expect(factsOf("my name is on the door")).toContain("authority_confirmed");
});

it("asks for plainer words where the same message denies the matter", () => {
	const told = "the rota gets copied by hand into three sheets";
	const hinted = "reading up on forecasting for our bakery";
	expect(factsOf(`nothing planned. ${told}`)).toContain("problem_confirmed");
	expect(factsOf(hinted)).toContain("problem_confirmed");
	expect(factsOf(`nothing planned. ${hinted}`)).not.toContain("problem_confirmed");
});

it("leaves authority to whoever else decides in the message", () => {
	expect(factsOf("I pick the firms for this")).toContain("authority_confirmed");
	expect(
		factsOf("I look at the firms for this, the choosing is done by others, they sign"),
	).not.toContain("authority_confirmed");
});

it("hears what goes on from a sentence about themselves, though the message is long", () => {
	const tale = "I walk from desk to desk these days and listen to what people tell me. ".repeat(4);
	expect(factsOf(`${tale}The billing runs in a script under somebody's desk.`)).toContain(
		"problem_confirmed",
	);
});

describe("who was sent by somebody is heard", () => {
	it.each([
		"our investor says you are the ones to ask",
		"a friend at the harbour office told me to write to you",
		"Meine Nachbarin hat mir geraten, mich bei Ihnen zu melden",
		"un ami m'a dit de vous écrire",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("referral");
	});

	it.each([
		"can you recommend a book on data contracts?",
		"my boss told me to collect offers",
		"I found you on LinkedIn",
		"The new calendar, which most countries use today, was introduced by a pope",
		"our clients recommend us to their friends",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("referral");
	});
});

describe("a date told without a deadline's words is heard", () => {
	it.each([
		"the landlord of our data centre wants us out by October",
		"der Wartungsvertrag läuft zum Jahresende aus",
		"le contrat actuel s'arrête en novembre",
		"el nuevo decreto entra en vigor en marzo",
		"il contratto scade a settembre",
		"o contrato termina em fevereiro",
		"het contract loopt in december af",
		"umowa wygasa w lutym",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("timing_confirmed");
	});

	it.each([
		"we opened our second plant in 2014",
		"the nightly job runs at three",
		"es eilt überhaupt nicht",
		"on n'est vraiment pas pressés",
		"how many weeks does a pilot take?",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("timing_confirmed");
	});
});

describe("a company told without its size is heard", () => {
	it.each([
		"we brew cider",
		"I'm with a maker of garden tools",
		"wir betreiben Parkhäuser",
		"nous exploitons des campings",
		"produciamo sedie",
		"wij verhuren caravans",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("company_confirmed");
	});

	it.each(["do you know the hotel trade?", "we have 40 tables", "who are your clients?"])(
		"but not in: %s",
		(text) => {
			expect(factsOf(text)).not.toContain("company_confirmed");
		},
	);
});

it("takes a bare role for an answer to the question about it", () => {
	expect(factsOf("me and the board", "And who else is involved on your side?")).toContain(
		"authority_confirmed",
	);
});

describe("what a chat adds to a thought takes nothing from it", () => {
	it.each([
		["engineering manager btw, we need to modernise a java backend", "authority_partial"],
		["vp eng fwiw", "authority_confirmed"],
		["Ok, thanks. CTO at a bank", "authority_confirmed"],
		["why? founder here", "founder"],
	] as const)("%s", (text, fact) => {
		expect(factsOf(text)).toContain(fact);
	});
});

it("hears a statement whatever was asked, and a bare noun only as the answer", () => {
	const question = "What kind of company is it for, and how many people work there?";
	const said = "we're supposed to move batch jobs off the host this year";
	expect(factsOf(said, question)).toContain("problem_confirmed");
	expect(factsOf("batch jobs", question)).not.toContain("problem_confirmed");
});

describe("a referral is heard from whoever gave it", () => {
	it.each([
		"Friend at your client Solvia said ask for the team that did their ledger",
		"A customer of yours, the people from Hafenwerk, couldn't stop praising you",
		"been told by my investor (Greta at Northline) that u fixed a similar mess",
		"the accountant we both use, Mr Lindqvist, told me to write here",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("referral");
	});
});

describe("the visitor's standing is heard without a set phrase", () => {
	it.each([
		["referral", "my neighbour's bakery had you in last year and she keeps telling me to ring you"],
		["authority_partial", "our director wants an overview of suppliers from me by friday"],
		["authority_partial", "die Entscheidung trifft meine Chefin, ich soll Angebote einholen"],
		["timing_partial", "would two of your people be around in october?"],
		["consultant", "they brought me in as interim CTO to find them a supplier"],
		["consultant", "I was hired by a brewery to shortlist suppliers for them"],
		["pre_funding", "we're still pitching, no cheque so far"],
	])("%s: %s", (fact, text) => {
		expect(factsOf(text)).toContain(fact);
	});

	it.each([
		["referral", "our neighbour's bakery closed last year"],
		["authority_partial", "my boss hates the old planning tool"],
		["timing_partial", "is the server free in october?"],
		["consultant", "our consultants left in may"],
		["pre_funding", "the money for it is approved"],
	])("but not %s: %s", (fact, text) => {
		expect(factsOf(text)).not.toContain(fact);
	});
});

it.each(["It's a family business, I took it over from my father and have the last word"])(
	"a sentence that names somebody else may still be the visitor's own: %s",
	(text) => {
		expect(factsOf(text)).toContain("authority_confirmed");
	},
);

it("hears no problem in prose at length in which nobody speaks of themselves", () => {
	const prose =
		"Q: What is baking? A: Baking is cooking in an oven. Q: What goes into a cake? A: The old recipe fails without eggs and sugar. " +
		"Q: Who makes bread? A: A bakery with ten people makes bread and sells it. Q: What is slow? A: Sourdough is slow and breaks often. " +
		"Q: When is it ready? A: By Easter at the latest, the feast decides, and the oven must be replaced before it falls apart.";
	expect(factsOf(prose)).not.toContain("problem_confirmed");
	expect(factsOf(`We bake. ${prose} Our oven breaks often.`)).toContain("problem_confirmed");
});
