import type { Language, Subject } from "@/lib/qualification/facts";
import type { HandoffWordsInput } from "../handoff-words-input";
import { addedLine, closedLine, resourceLine } from "../pieces/circumstances";
import { deskOf } from "../pieces/desk";
import { followUpAsking } from "../pieces/follow-up";
import { ended, type Phrase, paragraphs, sentences, type Template } from "../words";

/** Why the chat leaves this to a colleague, said once and without excuses. */
const REASONS: Record<Language, Record<Subject | "other", string>> = {
	en: {
		existing_client:
			"You already work with us, so this deserves someone who knows your project and can act on it.",
		commercial_terms:
			"Prices and terms depend on what exactly is needed, so a figure from me would be a guess.",
		legal_compliance:
			"Legal and compliance points hang on exact wording, so I leave them to the people who answer for it.",
		technical_scoping:
			"A sound answer needs a proper look at your system, which I cannot take from here.",
		internal_information:
			"That concerns our people and internal matters, which I do not speak for.",
		other: "That is outside what I can answer reliably here.",
	},
	de: {
		existing_client:
			"Sie arbeiten bereits mit uns; das gehört zu jemandem, der Ihr Projekt kennt und handeln kann.",
		commercial_terms:
			"Preise und Konditionen hängen davon ab, was genau gebraucht wird; eine Zahl von mir wäre geraten.",
		legal_compliance:
			"Bei Rechts- und Compliance-Fragen zählt der genaue Wortlaut; das überlasse ich denen, die dafür einstehen.",
		technical_scoping:
			"Eine verlässliche Antwort braucht einen genauen Blick auf Ihr System, und den habe ich von hier aus nicht.",
		internal_information:
			"Das betrifft unsere Leute und interne Angelegenheiten, für die ich nicht sprechen kann.",
		other: "Das kann ich hier nicht verlässlich beantworten.",
	},
	fr: {
		existing_client:
			"Vous travaillez déjà avec nous : votre demande revient à quelqu'un qui connaît votre projet et peut agir.",
		commercial_terms:
			"Les prix et les conditions dépendent du besoin précis ; un chiffre de ma part serait une supposition.",
		legal_compliance:
			"Les points juridiques et de conformité tiennent aux termes exacts ; je les laisse à ceux qui en répondent.",
		technical_scoping:
			"Une réponse sérieuse demande un vrai examen de votre système, que je ne peux pas faire d'ici.",
		internal_information:
			"Cela touche à nos équipes et à des sujets internes, dont je ne parle pas ici.",
		other: "Je ne peux pas répondre à cela de façon fiable ici.",
	},
	es: {
		existing_client:
			"Usted ya trabaja con nosotros, y esto corresponde a alguien que conoce su proyecto y puede actuar.",
		commercial_terms:
			"Los precios y las condiciones dependen de lo que se necesite exactamente; una cifra mía sería una suposición.",
		legal_compliance:
			"Los asuntos legales y de cumplimiento dependen de la redacción exacta; los dejo a quienes responden de ello.",
		technical_scoping:
			"Una respuesta seria exige mirar a fondo su sistema, y eso no puedo hacerlo desde aquí.",
		internal_information:
			"Eso afecta a nuestro personal y a asuntos internos, de los que no hablo aquí.",
		other: "Eso no puedo responderlo aquí con fiabilidad.",
	},
	it: {
		existing_client:
			"Lei lavora già con noi: è una questione per chi conosce il Suo progetto e può intervenire.",
		commercial_terms:
			"Prezzi e condizioni dipendono da ciò che serve esattamente; una cifra da parte mia sarebbe un'ipotesi.",
		legal_compliance:
			"Le questioni legali e di conformità dipendono dal testo esatto; le lascio a chi ne risponde.",
		technical_scoping:
			"Una risposta seria richiede un esame del Suo sistema, che da qui non posso fare.",
		internal_information:
			"Questo riguarda il nostro personale e questioni interne, di cui qui non parlo.",
		other: "A questo non posso rispondere qui in modo affidabile.",
	},
	pt: {
		existing_client:
			"Você já trabalha conosco, então isto cabe a alguém que conhece o seu projeto e pode agir.",
		commercial_terms:
			"Preços e condições dependem do que é preciso exatamente; um número meu seria um palpite.",
		legal_compliance:
			"Questões jurídicas e de conformidade dependem do texto exato; deixo isso para quem responde por ele.",
		technical_scoping:
			"Uma resposta séria exige examinar o seu sistema de perto, e isso eu não consigo fazer daqui.",
		internal_information:
			"Isso diz respeito à nossa equipe e a assuntos internos, dos quais não falo aqui.",
		other: "Isso eu não consigo responder aqui com segurança.",
	},
	nl: {
		existing_client:
			"U werkt al met ons samen; dit hoort bij iemand die uw project kent en iets kan doen.",
		commercial_terms:
			"Prijzen en voorwaarden hangen af van wat er precies nodig is; een getal van mij zou een gok zijn.",
		legal_compliance:
			"Bij juridische en compliancevragen telt de precieze tekst; die laat ik aan wie ervoor instaat.",
		technical_scoping:
			"Een degelijk antwoord vraagt een goede blik op uw systeem, en die heb ik van hieruit niet.",
		internal_information:
			"Dat gaat over onze mensen en interne zaken, waar ik hier niet over spreek.",
		other: "Daar kan ik hier geen betrouwbaar antwoord op geven.",
	},
	pl: {
		existing_client:
			"To już trwająca współpraca, więc sprawa należy do kogoś, kto zna projekt i może działać.",
		commercial_terms:
			"Ceny i warunki zależą od tego, co dokładnie jest potrzebne; liczba ode mnie byłaby zgadywaniem.",
		legal_compliance:
			"W kwestiach prawnych i zgodności liczy się dokładne brzmienie; zostawiam je tym, którzy za nie odpowiadają.",
		technical_scoping:
			"Rzetelna odpowiedź wymaga dokładnego spojrzenia na system, a stąd nie mam takiej możliwości.",
		internal_information:
			"To dotyczy naszych ludzi i spraw wewnętrznych, o których tutaj nie mówię.",
		other: "Na to nie potrafię tu wiarygodnie odpowiedzieć.",
	},
};

const RIGHT_PERSON: Template<{ who: string }> = {
	en: ({ who }) => `The right person is ${who}`,
	de: ({ who }) => `Zuständig ist ${who}`,
	fr: ({ who }) => `Votre interlocuteur est ${who}`,
	es: ({ who }) => `Quien puede responderle es ${who}`,
	it: ({ who }) => `Chi può risponderLe è ${who}`,
	pt: ({ who }) => `Quem pode responder é ${who}`,
	nl: ({ who }) => `De juiste persoon hiervoor is ${who}`,
	pl: ({ who }) => `Właściwa tu jest ${who}`,
};

/** Takes up again, as a subject, whoever was just named. */
const THAT_PERSON: Phrase = {
	en: "they",
	de: "die zuständige Person",
	fr: "cette personne",
	es: "esa persona",
	it: "quella persona",
	pt: "essa pessoa",
	nl: "die persoon",
	pl: "ta osoba",
};

/** A question for a named kind of colleague; always a capture, whatever the hour. */
export function outOfScopeWords(input: HandoffWordsInput): string {
	const { language } = input;
	const who = deskOf(input.destination, language);
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		sentences(
			REASONS[language][input.subject ?? "other"],
			ended(RIGHT_PERSON[language]({ who })),
			closedLine(input.availability, input),
		),
		resourceLine(input.resource, language),
		followUpAsking({ ...input, who: THAT_PERSON[language] }),
	);
}
