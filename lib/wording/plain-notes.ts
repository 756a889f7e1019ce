import type { Language } from "@/lib/qualification/facts";
import type { Phrase } from "./words";

/** Empty in English: there is nothing to say. */
const ENGLISH_ONLY: Phrase = {
	en: "",
	de: "Antworten auf Fragen gebe ich auf Englisch; schreiben Sie gern weiter auf Deutsch.",
	fr: "Je réponds aux questions en anglais ; vous pouvez continuer à écrire en français.",
	es: "Respondo a las preguntas en inglés; puede seguir escribiendo en español.",
	it: "Alle domande rispondo in inglese; può continuare a scrivere in italiano.",
	pt: "Respondo às perguntas em inglês; você pode continuar escrevendo em português.",
	nl: "Vragen beantwoord ik in het Engels; schrijf gerust verder in het Nederlands.",
	pl: "Na pytania odpowiadam po angielsku; można dalej pisać po polsku.",
};

const INVALID_EMAIL: Phrase = {
	en: "That e-mail address does not look complete. It needs the form name@company.com; please type it once more.",
	de: "Diese E-Mail-Adresse wirkt unvollständig. Sie braucht die Form name@firma.de; bitte geben Sie sie noch einmal ein.",
	fr: "Cette adresse e-mail semble incomplète. Il faut la forme nom@entreprise.fr ; merci de la saisir à nouveau.",
	es: "Esa dirección de correo parece incompleta. Debe tener la forma nombre@empresa.es; escríbala otra vez, por favor.",
	it: "Questo indirizzo e-mail sembra incompleto. Serve la forma nome@azienda.it; lo scriva ancora una volta, per favore.",
	pt: "Esse e-mail parece incompleto. Ele precisa da forma nome@empresa.com; por favor, escreva-o mais uma vez.",
	nl: "Dat e-mailadres lijkt niet volledig. De vorm is naam@bedrijf.nl; typ het alstublieft nog een keer.",
	pl: "Ten adres e-mail wygląda na niepełny. Potrzebna jest postać imie@firma.pl; proszę wpisać go jeszcze raz.",
};

const TROUBLE: Phrase = {
	en: "I have trouble answering at the moment. What you wrote is kept, and a person can help: the button for that is below.",
	de: "Ich kann gerade nicht antworten. Was Sie geschrieben haben, bleibt erhalten, und ein Mensch kann helfen: Die Schaltfläche dafür ist unten.",
	fr: "Je n'arrive pas à répondre pour le moment. Ce que vous avez écrit est conservé, et une personne peut vous aider : le bouton est ci-dessous.",
	es: "En este momento no consigo responder. Lo que ha escrito se conserva y una persona puede ayudarle: el botón está aquí abajo.",
	it: "In questo momento non riesco a rispondere. Ciò che ha scritto è conservato e una persona può aiutarLa: il pulsante è qui sotto.",
	pt: "No momento não consigo responder. O que você escreveu está guardado, e uma pessoa pode ajudar: o botão está logo abaixo.",
	nl: "Antwoorden lukt me op dit moment niet. Wat u schreef is bewaard, en een mens kan helpen: de knop daarvoor staat hieronder.",
	pl: "W tej chwili nie mogę odpowiedzieć. Wiadomość jest zachowana, a pomóc może człowiek: przycisk jest poniżej.",
};

const FOR_A_PERSON: Phrase = {
	en: "That is for a person to answer, not for me; the button for one is below.",
	de: "Das sollte ein Mensch beantworten, nicht ich; die Schaltfläche dafür ist unten.",
	fr: "Ce n'est pas à moi de répondre sur ce point, mais à une personne ; le bouton est ci-dessous.",
	es: "Eso debe responderlo una persona, no yo; el botón está aquí abajo.",
	it: "A questo deve rispondere una persona, non io; il pulsante è qui sotto.",
	pt: "Quem deve responder a isso é uma pessoa, não eu; o botão está logo abaixo.",
	nl: "Daar hoort een mens op te antwoorden, niet ik; de knop daarvoor staat hieronder.",
	pl: "Na to powinien odpowiedzieć człowiek, nie ja; przycisk jest poniżej.",
};

const NOTHING_TO_ANSWER: Phrase = {
	en: "I could not make out a question in that. A few words about what you are building or where you are stuck are enough for me to go on.",
	de: "Darin konnte ich keine Frage erkennen. Ein paar Worte dazu, woran Sie bauen oder wo es hakt, genügen mir.",
	fr: "Je n'y ai pas trouvé de question. Quelques mots sur ce que vous construisez ou sur ce qui bloque me suffisent.",
	es: "No he encontrado ninguna pregunta ahí. Me bastan unas palabras sobre lo que construye o dónde está el atasco.",
	it: "Non vi ho trovato una domanda. Mi bastano poche parole su ciò che sta costruendo o su dove si è bloccato il lavoro.",
	pt: "Não encontrei uma pergunta nisso. Bastam algumas palavras sobre o que você está construindo ou onde está o problema.",
	nl: "Daar kon ik geen vraag in vinden. Een paar woorden over wat u bouwt of waar het vastloopt zijn genoeg.",
	pl: "Nie udało mi się znaleźć w tym pytania. Wystarczy kilka słów o tym, co powstaje albo gdzie jest problem.",
};

const IDENTITY: Phrase = {
	en: "I am an AI assistant, not a human, and no person has joined this conversation. If you want one, the button below is the way.",
	de: "Ich bin ein KI-Assistent, kein Mensch, und es ist auch niemand aus dem Team in diesem Gespräch. Wenn Sie einen Menschen möchten, führt die Schaltfläche unten zu ihm.",
	fr: "Je suis un assistant IA, pas un être humain, et personne n'a rejoint cette conversation. Pour parler à une personne, utilisez le bouton ci-dessous.",
	es: "Soy un asistente de IA, no un ser humano, y nadie se ha incorporado a esta conversación. Si desea hablar con una persona, use el botón de abajo.",
	it: "Sono un assistente AI, non un essere umano, e nessuno si è unito a questa conversazione. Se desidera una persona, usi il pulsante qui sotto.",
	pt: "Sou um assistente de IA, não um ser humano, e ninguém entrou nesta conversa. Se quiser falar com uma pessoa, use o botão abaixo.",
	nl: "Ik ben een AI-assistent, geen mens, en er is niemand van het team in dit gesprek. Wilt u een mens spreken, gebruik dan de knop hieronder.",
	pl: "Jestem asystentem AI, nie człowiekiem, i nikt z zespołu nie dołączył do tej rozmowy. Do człowieka prowadzi przycisk poniżej.",
};

/** The built-in assistant knows its articles in English only, and says so. Empty in English. */
export function englishOnlyNote(language: Language): string {
	return ENGLISH_ONLY[language];
}

/** What was given as an address cannot be one. */
export function invalidEmailWords(language: Language): string {
	return INVALID_EMAIL[language];
}

/** No assistant can answer this turn; nothing typed is lost. */
export function troubleWords(language: Language): string {
	return TROUBLE[language];
}

/** What would have been said was kept back: prices, dates and legal views are not the assistant's to give. */
export function forAPersonWords(language: Language): string {
	return FOR_A_PERSON[language];
}

/** Empty, unreadable or meaningless input. */
export function nothingToAnswerWords(language: Language): string {
	return NOTHING_TO_ANSWER[language];
}

/** The truth about who answers, also for "confirm that you are human". Said only while no rep has joined. */
export function confirmIdentityWords(language: Language): string {
	return IDENTITY[language];
}
