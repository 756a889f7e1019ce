import type { AvailabilityState } from "@/lib/availability/types";
import type { Language } from "@/lib/qualification/facts";
import { ended, type Phrase, type Template } from "../words";

const CLOSED: Template<{ hours: string }> = {
	en: ({ hours }) => `The team is offline at the moment; people are here ${hours}`,
	de: ({ hours }) => `Im Moment ist niemand aus dem Team da; besetzt sind wir ${hours}`,
	fr: ({ hours }) => `L'équipe est absente en ce moment ; elle est présente ${hours}`,
	es: ({ hours }) => `Ahora mismo no hay nadie del equipo; el horario es ${hours}`,
	it: ({ hours }) => `In questo momento il team non c'è; l'orario è ${hours}`,
	pt: ({ hours }) => `No momento não há ninguém da equipe; o horário é ${hours}`,
	nl: ({ hours }) => `Het team is er op dit moment niet; we zijn er ${hours}`,
	pl: ({ hours }) => `W tej chwili nikogo z zespołu nie ma; godziny pracy to ${hours}`,
};

const CLOSED_WITHOUT_HOURS: Phrase = {
	en: "The team is offline at the moment.",
	de: "Im Moment ist niemand aus dem Team da.",
	fr: "L'équipe est absente en ce moment.",
	es: "Ahora mismo no hay nadie del equipo.",
	it: "In questo momento il team non c'è.",
	pt: "No momento não há ninguém da equipe.",
	nl: "Het team is er op dit moment niet.",
	pl: "W tej chwili nikogo z zespołu nie ma.",
};

/** Only about people who deliver projects; the sales team keeps its hours, wherever the visitor is. */
const FAR_WEST: Phrase = {
	en: "The distance has a good side: once a project runs, our delivery team starts its day hours before yours, so what you hand over in the evening has moved on when you are back at your desk.",
	de: "Die Entfernung hat eine gute Seite: Läuft ein Projekt, beginnt der Tag unseres Projektteams Stunden vor Ihrem. Was Sie abends übergeben, ist weiter, wenn Sie wieder am Schreibtisch sitzen.",
	fr: "La distance a du bon : une fois le projet lancé, la journée de notre équipe projet commence des heures avant la vôtre, et ce que vous transmettez le soir a avancé à votre retour au bureau.",
	es: "La distancia tiene su lado bueno: con el proyecto en marcha, nuestro equipo de proyecto empieza su jornada horas antes que usted, y lo que deja por la noche ha avanzado cuando vuelve a su mesa.",
	it: "La distanza ha un lato buono: a progetto avviato, il nostro team di progetto comincia ore prima di Lei, e ciò che lascia la sera è andato avanti quando torna alla scrivania.",
	pt: "A distância tem um lado bom: com o projeto em andamento, nossa equipe de projeto começa o dia horas antes de você, e o que fica pendente à noite já avançou quando você volta ao trabalho.",
	nl: "De afstand heeft een voordeel: loopt een project eenmaal, dan begint ons projectteam uren eerder dan u, en wat u 's avonds overdraagt is verder als u weer aan uw bureau zit.",
	pl: "Odległość ma dobrą stronę: gdy projekt trwa, nasz zespół projektowy zaczyna dzień wiele godzin wcześniej, więc to, co zostaje przekazane wieczorem, jest dalej po powrocie do biurka.",
};

const RESOURCE: Template<{ title: string }> = {
	en: ({ title }) => `In the meantime, “${title}” fits what you describe; you will find it below.`,
	de: ({ title }) =>
		`In der Zwischenzeit passt „${title}“ zu dem, was Sie beschreiben; Sie finden es unten.`,
	fr: ({ title }) =>
		`En attendant, « ${title} » correspond à ce que vous décrivez ; le lien est ci-dessous.`,
	es: ({ title }) => `Mientras tanto, «${title}» encaja con lo que describe; lo tiene aquí abajo.`,
	it: ({ title }) => `Intanto, «${title}» riguarda ciò che descrive; lo trova qui sotto.`,
	pt: ({ title }) => `Enquanto isso, “${title}” combina com o que você descreve; está logo abaixo.`,
	nl: ({ title }) =>
		`Ondertussen sluit “${title}” aan bij wat u beschrijft; u vindt het hieronder.`,
	pl: ({ title }) => `Tymczasem do tego opisu pasuje „${title}”; link jest poniżej.`,
};

const ADDED: Phrase = {
	en: "I have added that to what the team sees of our conversation.",
	de: "Das steht nun auch in dem, was das Team von unserem Gespräch sieht.",
	fr: "J'ai ajouté cela à ce que l'équipe voit de notre conversation.",
	es: "Lo he añadido a lo que el equipo ve de nuestra conversación.",
	it: "L'ho aggiunto a ciò che il team vede della nostra conversazione.",
	pt: "Acrescentei isso ao que a equipe vê da nossa conversa.",
	nl: "Dat staat nu ook bij wat het team van ons gesprek ziet.",
	pl: "To też zobaczy już zespół w naszej rozmowie.",
};

/** When nobody is there: that, and when somebody is. Null while the team is there. */
export function closedLine(
	availability: AvailabilityState,
	{ hours, language }: { hours: string; language: Language },
): string | null {
	if (availability !== "closed") return null;
	if (hours === "") return CLOSED_WITHOUT_HOURS[language];
	return ended(CLOSED[language]({ hours }));
}

export function farWestLine(farWest: boolean, language: Language): string | null {
	return farWest ? FAR_WEST[language] : null;
}

/** For a visitor who has not said yet what it is about: nothing is claimed of what was not described. */
const GENERAL_RESOURCE: Template<{ title: string }> = {
	en: ({ title }) => `In the meantime, “${title}” shows how we work; you will find it below.`,
	de: ({ title }) => `In der Zwischenzeit zeigt „${title}“, wie wir arbeiten; Sie finden es unten.`,
	fr: ({ title }) =>
		`En attendant, « ${title} » montre notre façon de travailler ; le lien est ci-dessous.`,
	es: ({ title }) => `Mientras tanto, «${title}» muestra cómo trabajamos; lo tiene aquí abajo.`,
	it: ({ title }) => `Intanto, «${title}» mostra come lavoriamo; lo trova qui sotto.`,
	pt: ({ title }) => `Enquanto isso, “${title}” mostra como trabalhamos; está logo abaixo.`,
	nl: ({ title }) => `Ondertussen laat “${title}” zien hoe wij werken; u vindt het hieronder.`,
	pl: ({ title }) => `Tymczasem „${title}” pokazuje, jak pracujemy; link jest poniżej.`,
};

/** Null without a resource. The page shows the resource itself below the words. */
export function resourceLine(
	resource: { title: string; fits?: boolean } | null,
	language: Language,
): string | null {
	if (resource === null) return null;
	return (resource.fits === false ? GENERAL_RESOURCE : RESOURCE)[language](resource);
}

/** A stronger reason on a handoff that is open already is an addition, not a new beginning. */
export function addedLine(alreadyOpen: boolean | undefined, language: Language): string | null {
	return alreadyOpen === true ? ADDED[language] : null;
}
