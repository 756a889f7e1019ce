import type { Destination, Offer } from "@/lib/handoff/handoff";
import type { Reach } from "@/lib/handoff/reach";
import type { Language } from "@/lib/qualification/facts";
import { personOf } from "./pieces/desk";
import { followUpAsking } from "./pieces/follow-up";
import { offerLines } from "./pieces/offers";
import { type Phrase, paragraphs } from "./words";

export type RingUnansweredInput = {
	language: Language;
	destination: Destination;
	promise: string | null;
	reach: Reach;
	/** What is still on offer; a booking link is named when it is among them. */
	offers: readonly Offer[];
};

const RINGING: Phrase = {
	en: "I am ringing the team for you. Stay here, or go on writing: whoever joins can read along. If nobody is free, I will tell you so.",
	de: "Ich rufe gerade das Team für Sie. Bleiben Sie hier oder schreiben Sie weiter: Wer dazukommt, liest alles mit. Ist niemand frei, sage ich es Ihnen.",
	fr: "J'appelle l'équipe pour vous. Restez ici ou continuez d'écrire : la personne qui rejoint la conversation pourra tout lire. Si personne n'est libre, je vous le dirai.",
	es: "Estoy llamando al equipo. Quédese aquí o siga escribiendo: quien se incorpore podrá leerlo todo. Si nadie está libre, se lo diré.",
	it: "Sto chiamando il team per Lei. Resti qui o continui a scrivere: chi si unisce può leggere tutto. Se nessuno è libero, glielo dirò.",
	pt: "Estou chamando a equipe. Fique por aqui ou continue escrevendo: quem entrar poderá ler tudo. Se ninguém estiver livre, eu aviso.",
	nl: "Ik roep het team voor u op. Blijf hier of schrijf gerust verder: wie erbij komt, leest alles mee. Is niemand vrij, dan zeg ik het u.",
	pl: "Wzywam zespół. Proszę zostać tutaj albo pisać dalej: kto dołączy, zobaczy całą rozmowę. Jeśli nikt nie jest wolny, powiem o tym.",
};

const UNANSWERED: Phrase = {
	en: "I rang the team and nobody could pick up, so no one is joining for the moment. Your conversation is kept for them.",
	de: "Ich habe das Team gerufen, aber niemand konnte annehmen; jetzt gerade kommt also niemand dazu. Ihr Gespräch bleibt dem Team erhalten.",
	fr: "J'ai appelé l'équipe, mais personne n'a pu répondre ; personne ne rejoint donc la conversation à présent. L'équipe la garde.",
	es: "He llamado al equipo y nadie ha podido atender, así que por ahora no se incorpora nadie. El equipo conserva esta conversación.",
	it: "Ho chiamato il team ma nessuno ha potuto rispondere, quindi per ora non si unisce nessuno. La conversazione resta al team.",
	pt: "Chamei a equipe e ninguém pôde atender, então por ora ninguém vai entrar. A conversa fica guardada com a equipe.",
	nl: "Ik heb het team opgeroepen, maar niemand kon opnemen; er komt nu dus niemand bij. Uw gesprek blijft bij het team bewaard.",
	pl: "Zespół został wezwany, ale nikt nie mógł odebrać, więc teraz nikt nie dołączy. Rozmowa jest zachowana dla zespołu.",
};

const NOBODY_THERE: Phrase = {
	en: "I have called the team, but nobody is at the desk this minute, so perhaps no one joins. Stay here or go on writing: whoever comes can read along.",
	de: "Ich habe das Team gerufen, aber im Moment sitzt niemand am Platz; vielleicht kommt also niemand dazu. Bleiben Sie hier oder schreiben Sie weiter: Wer kommt, liest alles mit.",
	fr: "J'ai appelé l'équipe, mais personne n'est à son poste en ce moment ; il se peut donc que personne ne rejoigne la conversation. Restez ici ou continuez d'écrire : la personne qui arrive pourra tout lire.",
	es: "He llamado al equipo, pero ahora mismo no hay nadie en su puesto, así que quizá no se incorpore nadie. Quédese aquí o siga escribiendo: quien llegue podrá leerlo todo.",
	it: "Ho chiamato il team, ma in questo momento non c'è nessuno in postazione, quindi forse non si unisce nessuno. Resti qui o continui a scrivere: chi arriva può leggere tutto.",
	pt: "Chamei a equipe, mas não há ninguém no posto neste momento, então talvez ninguém entre. Fique por aqui ou continue escrevendo: quem vier poderá ler tudo.",
	nl: "Ik heb het team opgeroepen, maar er zit op dit moment niemand achter het bureau; misschien komt er dus niemand bij. Blijf hier of schrijf gerust verder: wie komt, leest alles mee.",
	pl: "Zespół został wezwany, ale w tej chwili nikogo nie ma na miejscu, więc może nikt nie dołączy. Proszę zostać tutaj albo pisać dalej: kto przyjdzie, zobaczy całą rozmowę.",
};

/** While the reps are rung. */
export function ringingWords(language: Language): string {
	return RINGING[language];
}

/** While it rings in an empty room: the truth at once, and what can be kept instead. */
export function ringingNobodyWords(input: Omit<RingUnansweredInput, "offers">): string {
	const { language } = input;
	return paragraphs(
		NOBODY_THERE[language],
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}

/** Nobody took it within the join time-out: the truth, then what can be kept. */
export function ringUnansweredWords(input: RingUnansweredInput): string {
	const { language } = input;
	const bookable = input.offers.filter((offer) => offer === "book");
	return paragraphs(
		UNANSWERED[language],
		offerLines(bookable, language),
		followUpAsking({ ...input, who: personOf(input.destination, language) }),
	);
}
