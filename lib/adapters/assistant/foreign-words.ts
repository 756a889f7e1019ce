/**
 * The knowledge is written in English; these beginnings of words in the seven other languages lead a search to it.
 * Only words of the trade: grammar is of no use to a search.
 */
const FOREIGN_BEGINNINGS: readonly (readonly [beginning: RegExp, english: string])[] = [
	[/^(künstlich|ki$|ia$|intelig|intellig|kunstmatig|sztuczn)/, "ai"],
	[/^(sprachmodell|modèle|modelo|modell|taalmodel|modele)/, "llm"],
	[
		// Never the verb: "wir suchen", "buscamos" and "wij zoeken" look for help, not for a search.
		/^(such(system|maschine|funktion)|(volltext|dokumenten?|wissens|vektor|text)suche|recherches?$|búsqueda|buscador|ricerc(a|he)$|zoek(systeem|machine|functie)|wyszuk)/,
		"search retrieval",
	],
	[/^(daten|données|datos|dados|dati$|gegevens|danych|dane$)/, "data"],
	[/^(datenplattform|plattform|plateforme|plataforma|piattaforma)/, "platform data"],
	[
		/^(altsystem|ablös|modernis|moderniz|ammodern|veroud|héritage|herdad|legacy)/,
		"legacy modernisation",
	],
	[/^(entwickl|développ|desarroll|desenvolv|svilupp|ontwikkel|programist)/, "engineers embedded"],
	[/^(ingenieur|ingénieur|ingenier|engenheir|ingegner|inżynier)/, "engineers embedded"],
	[
		/^(verstärk|kapazität|renfort|capacité|capacidad|capacidade|capacità|capaciteit)/,
		"capacity embedded",
	],
	[/^(fallstud|referenz|étude|caso|casos|casi$|voorbeeld|przykład)/, "case study"],
	[/^(ablauf|vorgeh|fonctionn|proceso|processo|werkwijze|proces)/, "process engagement"],
	[
		/^(sicherheit|datenschutz|sécurité|seguridad|segurança|sicurezza|veiligheid|bezpiecz)/,
		"security privacy",
	],
	[/^(standort|büro|bureau|oficina|escritório|ufficio|kantoor|biuro)/, "office location"],
	[/^(branche|secteur|sector|setor|settore|branż)/, "industries"],
	[/^(sprache|langue|idioma|língua|lingua|taal|język)/, "languages"],
	[
		/^(bewertung|evaluier|évaluation|evaluación|avaliação|valutazione|evaluatie|ocena)/,
		"evaluation",
	],
	[/^(agent|agente|agenti)/, "agent"],
	[/^(versicher|assurance|seguros|assicur|verzeker|ubezpiecz)/, "insurance"],
	[
		/^(gesundheit|krankenhaus|klinik|santé|hôpital|salud|saúde|sanità|zorg|zdrow)/,
		"health hospital",
	],
	[/^(logistik|logistique|logística|logistiek|spedition|transport)/, "logistics"],
	[/^(zahlung|paiement|pago|pagamento|betaling|płatno)/, "payments"],
	[/^(energie|energía|energia)/, "energy"],
	[/^(maschinenbau|hersteller|fabric|fábrica|producent|fabrikant)/, "manufacturing"],
	[/^(händler|handel|détail|comercio|comércio|vendita|winkel|sklep)/, "retail"],
	[/^(cloud|nube|nuvem|chmur)/, "cloud"],
];

/** English search words for a word of another language; empty when the word is not of the trade. */
export function englishFor(word: string): string[] {
	return FOREIGN_BEGINNINGS.filter(([beginning]) => beginning.test(word)).flatMap(([, english]) =>
		english.split(" "),
	);
}
