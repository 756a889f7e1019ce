import type { Language } from "@/lib/qualification/facts";
import type { Template } from "./words";

export const BOOKING_NEWS = ["booked", "moved", "cancelled"] as const;
/** What the booking page told us of a call. */
export type BookingNews = (typeof BOOKING_NEWS)[number];

/** `when` as in `meetingText`. */
const TEXTS: Record<BookingNews, Template<{ when: string }>> = {
	booked: {
		en: ({ when }) => `Your intro call is booked: ${when}.`,
		de: ({ when }) => `Ihr Kennenlerngespräch ist gebucht: ${when}.`,
		fr: ({ when }) => `Votre premier échange est réservé : ${when}.`,
		es: ({ when }) => `Su primera llamada está reservada: ${when}.`,
		it: ({ when }) => `La Sua prima chiamata è prenotata: ${when}.`,
		pt: ({ when }) => `Sua primeira chamada está marcada: ${when}.`,
		nl: ({ when }) => `Uw kennismakingsgesprek is geboekt: ${when}.`,
		pl: ({ when }) => `Rozmowa zapoznawcza jest umówiona: ${when}.`,
	},
	moved: {
		en: ({ when }) => `Your intro call has moved: ${when}.`,
		de: ({ when }) => `Ihr Kennenlerngespräch wurde verschoben: ${when}.`,
		fr: ({ when }) => `Votre premier échange a été déplacé : ${when}.`,
		es: ({ when }) => `Su primera llamada ha cambiado de hora: ${when}.`,
		it: ({ when }) => `La Sua prima chiamata è stata spostata: ${when}.`,
		pt: ({ when }) => `Sua primeira chamada foi remarcada: ${when}.`,
		nl: ({ when }) => `Uw kennismakingsgesprek is verzet: ${when}.`,
		pl: ({ when }) => `Rozmowa zapoznawcza ma nowy termin: ${when}.`,
	},
	cancelled: {
		en: ({ when }) => `The intro call has been cancelled: ${when}.`,
		de: ({ when }) => `Das Kennenlerngespräch wurde abgesagt: ${when}.`,
		fr: ({ when }) => `Le premier échange a été annulé : ${when}.`,
		es: ({ when }) => `La primera llamada se ha cancelado: ${when}.`,
		it: ({ when }) => `La prima chiamata è stata annullata: ${when}.`,
		pt: ({ when }) => `A primeira chamada foi cancelada: ${when}.`,
		nl: ({ when }) => `Het kennismakingsgesprek is afgezegd: ${when}.`,
		pl: ({ when }) => `Rozmowa zapoznawcza została odwołana: ${when}.`,
	},
};

/** The line the visitor finds in the conversation. */
export function bookingWords(
	news: BookingNews,
	{ language, when }: { language: Language; when: string },
): string {
	return TEXTS[news][language]({ when });
}
