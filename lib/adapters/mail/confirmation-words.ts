import type { Language } from "@/lib/qualification/facts";

export type ConfirmationWords = {
	/** `{company}` and `{reference}` are filled in. */
	subject: string;
	greeting: string;
	greetingNamed: string;
	received: string;
	promised: string;
	noPromise: string;
	resource: string;
	change: string;
	reference: string;
	closing: string;
};

/** The visitor's confirmation, in the languages of the product. */
export const CONFIRMATION_WORDS = {
	en: {
		subject: "{company}: we have your message ({reference})",
		greeting: "Hello,",
		greetingNamed: "Hello {name},",
		received:
			"Thank you for talking to us. A colleague gets the whole conversation, so you need not repeat anything.",
		promised: "What we promised:",
		noPromise: "A colleague will write to you at this address.",
		resource: "This may help in the meantime:",
		change: "To change something, or to have your details erased, just reply to this mail.",
		reference: "Your reference: {reference}",
		closing: "{company}",
	},
	de: {
		subject: "{company}: Ihre Nachricht ist angekommen ({reference})",
		greeting: "Guten Tag,",
		greetingNamed: "Guten Tag {name},",
		received:
			"vielen Dank für das Gespräch. Eine Kollegin oder ein Kollege erhält den ganzen Verlauf, Sie müssen also nichts wiederholen.",
		promised: "Das haben wir zugesagt:",
		noPromise: "Wir melden uns unter dieser Adresse bei Ihnen.",
		resource: "Das hilft Ihnen vielleicht in der Zwischenzeit:",
		change:
			"Wenn Sie etwas ändern oder Ihre Angaben löschen lassen möchten, antworten Sie einfach auf diese E-Mail.",
		reference: "Ihr Zeichen: {reference}",
		closing: "{company}",
	},
	fr: {
		subject: "{company} : nous avons bien reçu votre message ({reference})",
		greeting: "Bonjour,",
		greetingNamed: "Bonjour {name},",
		received:
			"Merci pour cet échange. Un collègue reçoit toute la conversation : vous n'aurez rien à répéter.",
		promised: "Notre engagement :",
		noPromise: "Un collègue vous écrira à cette adresse.",
		resource: "Ceci pourra vous être utile en attendant :",
		change:
			"Pour modifier quelque chose ou faire effacer vos données, répondez simplement à ce message.",
		reference: "Votre référence : {reference}",
		closing: "{company}",
	},
	es: {
		subject: "{company}: hemos recibido su mensaje ({reference})",
		greeting: "Buenos días:",
		greetingNamed: "Buenos días, {name}:",
		received:
			"Gracias por la conversación. Un compañero la recibe completa, así que no tendrá que repetir nada.",
		promised: "Nuestro compromiso:",
		noPromise: "Un compañero le escribirá a esta dirección.",
		resource: "Mientras tanto, esto puede serle útil:",
		change: "Para cambiar algo o pedir que borremos sus datos, responda a este mensaje.",
		reference: "Su referencia: {reference}",
		closing: "{company}",
	},
	it: {
		subject: "{company}: abbiamo ricevuto il suo messaggio ({reference})",
		greeting: "Buongiorno,",
		greetingNamed: "Buongiorno {name},",
		received:
			"grazie per la conversazione. Un collega la riceve per intero, quindi non dovrà ripetere nulla.",
		promised: "Il nostro impegno:",
		noPromise: "Un collega le scriverà a questo indirizzo.",
		resource: "Nel frattempo questo potrebbe esserle utile:",
		change: "Per modificare qualcosa o far cancellare i suoi dati, risponda a questo messaggio.",
		reference: "Il suo riferimento: {reference}",
		closing: "{company}",
	},
	pt: {
		subject: "{company}: recebemos a sua mensagem ({reference})",
		greeting: "Olá,",
		greetingNamed: "Olá {name},",
		received:
			"Obrigado pela conversa. Um colega recebe-a por inteiro, por isso não terá de repetir nada.",
		promised: "O nosso compromisso:",
		noPromise: "Um colega irá escrever-lhe para este endereço.",
		resource: "Entretanto, isto pode ser-lhe útil:",
		change:
			"Para alterar alguma coisa ou pedir que apaguemos os seus dados, responda a esta mensagem.",
		reference: "A sua referência: {reference}",
		closing: "{company}",
	},
	nl: {
		subject: "{company}: we hebben uw bericht ontvangen ({reference})",
		greeting: "Goedendag,",
		greetingNamed: "Goedendag {name},",
		received:
			"Bedankt voor het gesprek. Een collega krijgt het hele gesprek te zien, dus u hoeft niets te herhalen.",
		promised: "Wat we hebben toegezegd:",
		noPromise: "Een collega schrijft u op dit adres.",
		resource: "Dit kan in de tussentijd nuttig zijn:",
		change: "Wilt u iets wijzigen of uw gegevens laten wissen, beantwoord dan gewoon dit bericht.",
		reference: "Uw kenmerk: {reference}",
		closing: "{company}",
	},
	pl: {
		subject: "{company}: otrzymaliśmy Państwa wiadomość ({reference})",
		greeting: "Dzień dobry,",
		greetingNamed: "Dzień dobry {name},",
		received:
			"dziękujemy za rozmowę. Nasz pracownik otrzyma cały jej zapis, więc nie trzeba niczego powtarzać.",
		promised: "Nasze zobowiązanie:",
		noPromise: "Nasz pracownik napisze na ten adres.",
		resource: "W międzyczasie może się przydać:",
		change: "Aby coś zmienić lub usunąć swoje dane, wystarczy odpowiedzieć na tę wiadomość.",
		reference: "Numer sprawy: {reference}",
		closing: "{company}",
	},
} as const satisfies Record<Language, ConfirmationWords>;
