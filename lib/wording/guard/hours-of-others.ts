import { pattern, words } from "./fold";

/** Who denies round-the-clock cover claims none; nor does a client's plant that never stops. */
export const NOT_OUR_HOURS: readonly RegExp[] = [
	words(
		"not|no|nobody|no one|none|cannot|without|\\w+n't|never (?:promise|claim)",
		"nicht|kein\\w*|niemand|ohne|pas|aucun\\w*|ne|sans|nadie|ningun\\w*|sin|non|nessun\\w*|senza",
		"nao|ninguem|nenhum\\w*|sem|niet|geen|zonder|nie|nikt|nikogo|zadn\\w+|bez",
	),
	pattern(
		"\\b(?:we|our (?:team|engineers)) (?:\\w+ )?(?:built|designed|delivered|moved|migrated|rebuilt|set up|made|helped|created|developed|automated|replaced)\\b",
	),
	pattern(
		"^(?!.*\\b(?:we|our|us|i|i'm|someone|somebody|you can|wir|unser\\w*|jemand|nous|notre|nos|quelqu'un|nuestr\\w*|estamos|alguien|siamo|nostr\\w*|qualcuno|noss\\w*|alguem|wij|ons|onze|iemand|jestesmy|nasz\\w*|ktos)\\b).*\\b(?:clients?|client[ei]|clientes?|customers?|kund\\w+|klant\\w*|klient\\w*|they|their|plants?|planta\\w*|factory|factories|fabri\\w+|usine\\w*|usina\\w*|stabiliment\\w*|warehouses?|hospitals?|hospita\\w+|ospedal\\w+|ziekenhuis\\w*|klinik\\w*|szpital\\w*|shops?|boutique\\w*|tienda\\w*|negozi\\w*|loja\\w*|winkel\\w*|sklep\\w*|trading|systems?|platform\\w*|plateforme\\w*|piattaform\\w*|plataforma\\w*|pipeline|machines?|maquinas?|macchine|maszyn\\w*|anlage\\w*|impiant\\w*|sensors?|servers?)\\b",
	),
];
