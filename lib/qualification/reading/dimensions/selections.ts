import { compileRules, type Rule } from "./rule";

/** Who leads the selection of a partner decides or strongly influences, in any of our languages besides English. */
export const SELECTIONS: readonly Rule[] = compileRules({}, [
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:ich (?:leite|fuhre|verantworte|steuere|mache)|leite ich|verantworte ich) (?:hier |bei uns |selbst )?(?:die|das|den|unsere?) (?:\\w+ )?\\w*(?:auswahl|ausschreibung|evaluierung|evaluation|vergabe)\\b",
			"(?:ik (?:leid|trek|stuur|coordineer|doe|verzorg)|leid ik|trek ik) (?:hier |bij ons |zelf )?(?:de|het|onze) (?:\\w+ )?\\w*(?:selectie|aanbesteding|uitvraag|keuze|evaluatie)\\b",
			"(?:je (?:mene|pilote|conduis|dirige|gere|coordonne)|(?:c'est )?moi qui (?:mene|pilote|conduis|dirige|gere)) (?:ici |seule? )?(?:la|le|l'|notre|cette|cet) ?(?:selection|appel d'offres|choix|evaluation|consultation|mise en concurrence)\\b",
			"(?:dirijo|llevo|lidero|coordino|conduzco|(?:estoy |soy (?:yo )?(?:el|la) que )(?:dirig|llev|lider|coordin)\\w+) (?:yo )?(?:la|el|nuestra|esta|este) (?:seleccion|licitacion|evaluacion|busqueda|concurso|eleccion)\\b",
			"(?:guido|conduco|seguo|gestisco|coordino|sto (?:guidando|conducendo|seguendo|gestendo|coordinando)) (?:io )?(?:la|il|questa|questo|tutta la) (?:selezione|gara|valutazione|scelta|ricerca)\\b",
			"(?:lidero|conduzo|coordeno|dirijo|estou (?:a )?(?:lider|conduz|coorden|dirig)\\w+|sou eu (?:que|quem) (?:lidera|conduz|coordena|dirige)) (?:eu )?(?:a|o|esta|este|essa|esse) (?:selecao|avaliacao|concurso|licitacao|escolha)\\b",
			"(?:prowadze|kieruje|koordynuje) (?:ja )?(?:\\w+ )?(?:wybor\\w*|przetarg\\w*|selekcj\\w*|ocen[ea]\\w*)",
		],
		unless: [
			"\\b(?:nicht ich|nicht mehr|pas moi|no soy yo|yo no|non io|non sono io|nao sou eu|niet ik|nie ja)\\b",
		],
	},
]);
