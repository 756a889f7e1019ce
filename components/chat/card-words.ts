import type { Language } from "@/lib/qualification/facts";
import type { HandoffPart } from "@/lib/wire/chat";

/** What the card says around its controls, whose names stay what they are in every language. */
export type CardWords = {
	takeOver: string;
	takeOverLead: string;
	reachYou: string;
	reachYouLead: string;
	/** They left a number and may leave an address beside it. */
	alsoAddress: string;
	missedLead: string;
	nobody: string;
	nobodyLead: string;
	withPerson: string;
	cutOff: string;
	next: string;
	promised: string;
	ifYouLeaveIt: string;
	to: string;
	receipt: string;
	bookHint: string;
	notNow: string;
	/** Sent as the visitor's own message. */
	notNowMessage: string;
	emailInvalid: string;
	failed: string;
	more: string;
	phone: string;
	preferredTime: string;
	ringing: string;
	ringingFirst: string;
	ringingLonger: string;
};

export const CARD_WORDS: Record<Language, CardWords> = {
	en: {
		takeOver: "A colleague can take it from here",
		takeOverLead: "They will have this conversation in front of them, so nothing needs repeating.",
		reachYou: "Where can we reach you?",
		reachYouLead: "A person will write to you, with this conversation in front of them.",
		alsoAddress: "An e-mail address too, if you like",
		missedLead: "In case you miss each other, where can they write to you?",
		nobody: "Nobody could pick up just now",
		nobodyLead: "That is on us. Nothing you wrote is lost.",
		withPerson: "You are talking with a person",
		cutOff: "In case we get cut off",
		next: "What happens next",
		promised: "You will hear from a person",
		ifYouLeaveIt: "Leave your address and a person will write to you",
		to: "At this address",
		receipt: "We have your address",
		bookHint: "Opens the calendar in a new tab",
		notNow: "Not now",
		notNowMessage: "Not now, thanks.",
		emailInvalid: "This does not look like an e-mail address. Is a part missing?",
		failed: "That did not get through. Please try once more.",
		more: "Add phone or time",
		phone: "Phone (optional)",
		preferredTime: "A good time for you (optional)",
		ringing: "Ringing the team",
		ringingFirst: "The team has just been notified. You can keep writing meanwhile.",
		ringingLonger: "Still trying to reach someone. You can keep writing meanwhile.",
	},
	de: {
		takeOver: "Ab hier kann jemand aus dem Team übernehmen",
		takeOverLead: "Das Gespräch liegt dort vor; Sie müssen nichts wiederholen.",
		reachYou: "Wo erreichen wir Sie?",
		reachYouLead: "Ein Mensch schreibt Ihnen und hat dieses Gespräch vor sich.",
		alsoAddress: "Gern auch eine E-Mail-Adresse",
		missedLead: "Falls Sie sich verpassen: Wohin dürfen wir schreiben?",
		nobody: "Gerade konnte niemand annehmen",
		nobodyLead: "Das liegt an uns. Nichts von dem, was Sie geschrieben haben, geht verloren.",
		withPerson: "Sie sprechen mit einem Menschen",
		cutOff: "Falls die Verbindung abbricht",
		next: "So geht es weiter",
		promised: "Ein Mensch meldet sich bei Ihnen",
		ifYouLeaveIt: "Mit Ihrer Adresse schreibt Ihnen ein Mensch",
		to: "An diese Adresse",
		receipt: "Ihre Adresse liegt uns vor",
		bookHint: "Öffnet den Kalender in einem neuen Tab",
		notNow: "Jetzt nicht",
		notNowMessage: "Jetzt nicht, danke.",
		emailInvalid: "Das sieht nicht nach einer E-Mail-Adresse aus. Fehlt ein Teil?",
		failed: "Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.",
		more: "Telefon oder Zeit hinzufügen",
		phone: "Telefon (freiwillig)",
		preferredTime: "Eine gute Zeit für Sie (freiwillig)",
		ringing: "Das Team wird gerufen",
		ringingFirst: "Das Team ist gerade benachrichtigt worden. Sie können weiterschreiben.",
		ringingLonger: "Wir versuchen weiter, jemanden zu erreichen. Sie können weiterschreiben.",
	},
	fr: {
		takeOver: "Une personne de l'équipe peut prendre le relais",
		takeOverLead: "Elle aura cet échange sous les yeux ; vous n'aurez rien à répéter.",
		reachYou: "Où pouvons-nous vous joindre ?",
		reachYouLead: "Une personne vous écrira, avec cet échange sous les yeux.",
		alsoAddress: "Une adresse e-mail aussi, si vous le souhaitez",
		missedLead: "Si vous vous manquez, où peut-elle vous écrire ?",
		nobody: "Personne n'a pu répondre à l'instant",
		nobodyLead: "C'est de notre fait. Rien de ce que vous avez écrit n'est perdu.",
		withPerson: "Vous parlez avec une personne",
		cutOff: "Au cas où la connexion serait coupée",
		next: "La suite",
		promised: "Une personne vous contactera",
		ifYouLeaveIt: "Laissez votre adresse et une personne vous écrira",
		to: "À cette adresse",
		receipt: "Nous avons votre adresse",
		bookHint: "Ouvre le calendrier dans un nouvel onglet",
		notNow: "Pas maintenant",
		notNowMessage: "Pas maintenant, merci.",
		emailInvalid: "Cela ne ressemble pas à une adresse e-mail. Manque-t-il une partie ?",
		failed: "Cela n'est pas parti. Veuillez réessayer.",
		more: "Ajouter un téléphone ou un horaire",
		phone: "Téléphone (facultatif)",
		preferredTime: "Un moment qui vous convient (facultatif)",
		ringing: "Nous appelons l'équipe",
		ringingFirst: "L'équipe vient d'être prévenue. Vous pouvez continuer à écrire.",
		ringingLonger: "Nous cherchons toujours à joindre quelqu'un. Vous pouvez continuer à écrire.",
	},
	es: {
		takeOver: "Una persona del equipo puede seguir desde aquí",
		takeOverLead: "Tendrá esta conversación delante; no tendrá que repetir nada.",
		reachYou: "¿Dónde podemos localizarle?",
		reachYouLead: "Le escribirá una persona, con esta conversación delante.",
		alsoAddress: "También un correo, si lo desea",
		missedLead: "Por si no coinciden, ¿adónde pueden escribirle?",
		nobody: "Nadie ha podido atender ahora mismo",
		nobodyLead: "Es cosa nuestra. Nada de lo que ha escrito se pierde.",
		withPerson: "Está hablando con una persona",
		cutOff: "Por si se corta la conexión",
		next: "Qué pasa ahora",
		promised: "Le contactará una persona",
		ifYouLeaveIt: "Deje su dirección y le escribirá una persona",
		to: "En esta dirección",
		receipt: "Tenemos su dirección",
		bookHint: "Abre el calendario en otra pestaña",
		notNow: "Ahora no",
		notNowMessage: "Ahora no, gracias.",
		emailInvalid: "Esto no parece una dirección de correo. ¿Falta alguna parte?",
		failed: "No ha llegado. Inténtelo otra vez, por favor.",
		more: "Añadir teléfono u hora",
		phone: "Teléfono (opcional)",
		preferredTime: "Un buen momento para usted (opcional)",
		ringing: "Avisando al equipo",
		ringingFirst: "El equipo acaba de recibir el aviso. Puede seguir escribiendo.",
		ringingLonger: "Seguimos intentando localizar a alguien. Puede seguir escribiendo.",
	},
	it: {
		takeOver: "Da qui può continuare una persona del team",
		takeOverLead: "Avrà questa conversazione davanti; non dovrà ripetere nulla.",
		reachYou: "Dove possiamo raggiungerLa?",
		reachYouLead: "Le scriverà una persona, con questa conversazione davanti.",
		alsoAddress: "Anche un indirizzo e-mail, se vuole",
		missedLead: "Se non doveste trovarvi, dove possiamo scriverLe?",
		nobody: "In questo momento nessuno ha potuto rispondere",
		nobodyLead: "Dipende da noi. Nulla di ciò che ha scritto va perso.",
		withPerson: "Sta parlando con una persona",
		cutOff: "Nel caso cadesse la linea",
		next: "Che cosa succede ora",
		promised: "La contatterà una persona",
		ifYouLeaveIt: "Lasci il Suo indirizzo e Le scriverà una persona",
		to: "A questo indirizzo",
		receipt: "Abbiamo il Suo indirizzo",
		bookHint: "Apre il calendario in una nuova scheda",
		notNow: "Non ora",
		notNowMessage: "Non ora, grazie.",
		emailInvalid: "Non sembra un indirizzo e-mail. Ne manca una parte?",
		failed: "Non è arrivato. Riprovi, per favore.",
		more: "Aggiungi telefono o orario",
		phone: "Telefono (facoltativo)",
		preferredTime: "Un momento comodo per Lei (facoltativo)",
		ringing: "Stiamo chiamando il team",
		ringingFirst: "Il team è appena stato avvisato. Intanto può continuare a scrivere.",
		ringingLonger: "Stiamo ancora cercando qualcuno. Intanto può continuare a scrivere.",
	},
	pt: {
		takeOver: "Uma pessoa da equipe pode assumir daqui",
		takeOverLead: "Ela terá esta conversa à frente; você não precisará repetir nada.",
		reachYou: "Onde podemos falar com você?",
		reachYouLead: "Uma pessoa vai escrever para você, com esta conversa à frente.",
		alsoAddress: "Um e-mail também, se quiser",
		missedLead: "Caso se desencontrem, para onde podem escrever?",
		nobody: "Ninguém pôde atender agora",
		nobodyLead: "A falha é nossa. Nada do que você escreveu se perde.",
		withPerson: "Você está falando com uma pessoa",
		cutOff: "Caso a conexão caia",
		next: "O que acontece agora",
		promised: "Uma pessoa entrará em contato",
		ifYouLeaveIt: "Deixe o seu e-mail e uma pessoa vai escrever para você",
		to: "Neste endereço",
		receipt: "Temos o seu endereço",
		bookHint: "Abre o calendário em outra aba",
		notNow: "Agora não",
		notNowMessage: "Agora não, obrigado.",
		emailInvalid: "Isto não parece um e-mail. Falta alguma parte?",
		failed: "Não chegou. Tente mais uma vez, por favor.",
		more: "Adicionar telefone ou horário",
		phone: "Telefone (opcional)",
		preferredTime: "Um bom horário para você (opcional)",
		ringing: "Chamando a equipe",
		ringingFirst: "A equipe acaba de ser avisada. Você pode continuar escrevendo.",
		ringingLonger: "Ainda tentamos falar com alguém. Você pode continuar escrevendo.",
	},
	nl: {
		takeOver: "Vanaf hier kan iemand van het team het overnemen",
		takeOverLead: "Die heeft dit gesprek voor zich; u hoeft niets te herhalen.",
		reachYou: "Waar kunnen we u bereiken?",
		reachYouLead: "Een mens schrijft u, met dit gesprek erbij.",
		alsoAddress: "Ook een e-mailadres, als u wilt",
		missedLead: "Mocht u elkaar mislopen, waar kunnen we u schrijven?",
		nobody: "Er kon net niemand opnemen",
		nobodyLead: "Dat ligt aan ons. Niets van wat u schreef gaat verloren.",
		withPerson: "U spreekt met een mens",
		cutOff: "Voor het geval de verbinding wegvalt",
		next: "Wat er nu gebeurt",
		promised: "Een mens laat van zich horen",
		ifYouLeaveIt: "Laat uw adres achter, dan schrijft een mens u",
		to: "Op dit adres",
		receipt: "We hebben uw adres",
		bookHint: "Opent de agenda in een nieuw tabblad",
		notNow: "Nu niet",
		notNowMessage: "Nu niet, bedankt.",
		emailInvalid: "Dit lijkt geen e-mailadres. Ontbreekt er een deel?",
		failed: "Dat is niet aangekomen. Probeer het nog eens.",
		more: "Telefoon of tijd toevoegen",
		phone: "Telefoon (optioneel)",
		preferredTime: "Een goed moment voor u (optioneel)",
		ringing: "Het team wordt opgeroepen",
		ringingFirst: "Het team heeft net bericht gekregen. U kunt gewoon verder schrijven.",
		ringingLonger: "We proberen nog steeds iemand te bereiken. U kunt gewoon verder schrijven.",
	},
	pl: {
		takeOver: "Dalej może pomóc osoba z zespołu",
		takeOverLead: "Będzie mieć tę rozmowę przed sobą; niczego nie trzeba powtarzać.",
		reachYou: "Gdzie możemy się odezwać?",
		reachYouLead: "Napisze człowiek, mając tę rozmowę przed sobą.",
		alsoAddress: "Przyda się też adres e-mail",
		missedLead: "Gdyby nie udało się połączyć, dokąd możemy napisać?",
		nobody: "Przed chwilą nikt nie mógł odebrać",
		nobodyLead: "To po naszej stronie. Nic z tej rozmowy nie przepada.",
		withPerson: "Rozmowę prowadzi teraz człowiek",
		cutOff: "Na wypadek przerwania połączenia",
		next: "Co dalej",
		promised: "Odezwie się człowiek",
		ifYouLeaveIt: "Wystarczy zostawić adres, a napisze człowiek",
		to: "Na ten adres",
		receipt: "Mamy adres",
		bookHint: "Otwiera kalendarz w nowej karcie",
		notNow: "Nie teraz",
		notNowMessage: "Nie teraz, dziękuję.",
		emailInvalid: "To nie wygląda na adres e-mail. Czy czegoś brakuje?",
		failed: "To nie dotarło. Proszę spróbować jeszcze raz.",
		more: "Dodaj telefon lub porę",
		phone: "Telefon (opcjonalnie)",
		preferredTime: "Dogodna pora (opcjonalnie)",
		ringing: "Wzywamy zespół",
		ringingFirst: "Zespół został właśnie powiadomiony. Można pisać dalej.",
		ringingLonger: "Wciąż próbujemy kogoś złapać. Można pisać dalej.",
	},
};

type Title = { title: string; lead: string };

/** The card in the language that the conversation is held in. */
export function cardWords({ language }: Pick<HandoffPart, "language">): CardWords {
	return CARD_WORDS[language ?? "en"];
}

/** The heading of the card; `withButtons` when more than an address can be left. */
export function cardTitle(
	handoff: Pick<HandoffPart, "state" | "language" | "has_number">,
	withButtons: boolean,
): Title {
	const words = cardWords(handoff);
	switch (handoff.state) {
		case "offered":
			if (handoff.has_number && !withButtons) return { title: words.alsoAddress, lead: "" };
			return withButtons
				? { title: words.takeOver, lead: words.takeOverLead }
				: { title: words.reachYou, lead: words.reachYouLead };
		case "ringing":
			return { title: words.ringing, lead: withButtons ? "" : words.missedLead };
		case "unanswered":
			return { title: words.nobody, lead: words.nobodyLead };
		case "with_person":
			return withButtons
				? { title: words.withPerson, lead: "" }
				: { title: words.cutOff, lead: words.reachYou };
		case "settled":
			return { title: withButtons ? words.next : words.reachYou, lead: "" };
		case "declined":
			return { title: "", lead: "" };
		default:
			return handoff.state satisfies never;
	}
}
