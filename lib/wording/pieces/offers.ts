import type { Offer } from "@/lib/handoff/handoff";
import type { Language } from "@/lib/qualification/facts";
import { type Phrase, sentences } from "../words";

const TALK_NOW: Phrase = {
	en: "You can talk to someone now: one press below, and I ring the team.",
	de: "Sie können jetzt mit jemandem sprechen: Ein Klick unten, und ich rufe das Team.",
	fr: "Vous pouvez parler à quelqu'un maintenant : un clic ci-dessous, et j'appelle l'équipe.",
	es: "Puede hablar con alguien ahora: pulse el botón de abajo y aviso al equipo.",
	it: "Può parlare ora con qualcuno: basta il pulsante qui sotto e chiamo il team.",
	pt: "Você pode falar com alguém agora: um clique abaixo e eu chamo a equipe.",
	nl: "U kunt nu met iemand praten: één klik hieronder en ik roep het team op.",
	pl: "Można porozmawiać z kimś teraz: jedno kliknięcie poniżej i wzywam zespół.",
};

const BOOK: Phrase = {
	en: "You can also book the 30-minute intro call at a time that suits you.",
	de: "Sie können auch das 30-minütige Kennenlerngespräch zu einem Termin buchen, der Ihnen passt.",
	fr: "Vous pouvez aussi réserver l'appel de présentation de 30 minutes au moment qui vous convient.",
	es: "También puede reservar la llamada inicial de 30 minutos en el momento que le convenga.",
	it: "Può anche prenotare la chiamata introduttiva di 30 minuti quando Le è comodo.",
	pt: "Você também pode reservar a conversa inicial de 30 minutos no horário que preferir.",
	nl: "U kunt ook het kennismakingsgesprek van 30 minuten boeken op een moment dat u past.",
	pl: "Można też zarezerwować 30-minutową rozmowę wstępną w dogodnym terminie.",
};

/** What can be pressed, as statements. The address is no part of this: it has its own sentence. */
export function offerLines(offers: readonly Offer[], language: Language): string | null {
	return sentences(
		offers.includes("talk_now") ? TALK_NOW[language] : null,
		offers.includes("book") ? BOOK[language] : null,
	);
}
