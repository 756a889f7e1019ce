import { ENGLISH } from "./english/lexicon";
import { compileRules, type Rule } from "./rule";

/**
 * Who asks whether we can make something for them names a need, in whatever order their language puts the words: "können
 * Sie uns ein Portal bauen?", "¿pueden integrar nuestro CRM?". Without anything of theirs in it, it is a question about us.
 */
const CAN_YOU =
	"(?:konn(?:en|t(?:en|et)?) (?:sie|ihr)|konnten sie|wurden sie|(?:est-ce que vous )?(?:pouvez|pourriez|pourrez)(?:-vous| vous)?|vous (?:pouvez|pourriez)|(?:ustedes )?(?:pueden|podrian|podeis|podriais)|(?:potete|potreste|riuscite a|sapete)|(?:voces )?(?:podem|poderiam|conseguem)|(?:kunnen|kunt|zouden) (?:jullie|u)|(?:czy )?(?:mozecie|moglibyscie|mogliby panstwo|moga panstwo|umiecie))";
const THEIRS =
	"(?:uns|unser\\w*|mir|mein\\w*|nous|notre|nos|mon|mes|nuestr\\w+|nostr\\w+|ci|noss\\w+|ons|onze|mijn|nam|nasz\\w*)";
const BUILD =
	"(?:(?:aus|auf|um|nach)?bauen|entwickeln|programmieren|umsetzen|ablosen|ersetzen|migrieren|modernisieren|anbinden|verknupfen|integrieren|automatisieren|digitalisieren|umziehen|developper|construire|creer|concevoir|realiser|integrer|connecter|relier|migrer|moderniser|remplacer|refaire|refondre|automatiser|construir|desarrollar|crear|integrar|conectar|migrar|modernizar|sustituir|reemplazar|automatizar|programar|montar|costruire|sviluppare|creare|realizzare|integrare|collegare|migrare|modernizzare|sostituire|automatizzare|desenvolver|criar|ligar|substituir|(?:na)?bouwen|ontwikkelen|koppelen|integreren|migreren|moderniseren|vervangen|automatiseren|programmeren|overzetten|zbudowac|stworzyc|napisac|zintegrowac|podlaczyc|polaczyc|przeniesc|zmigrowac|zmodernizowac|zastapic|wymienic|zautomatyzowac|wdrozyc)";
/** "Make" needs a thing that is made of software. */
const MAKE = "(?:machen|erstellen|faire|hacer|fare|fazer|maken|zrobic)";
const SOFTWARE =
	"(?:\\w*apps?|appli\\w*|aplica\\w+|applica\\w+|aplikac\\w+|sites?|\\w*web\\w*|\\w*portal\\w*|portail|plataforma|piattaforma|plateforme|platforma|\\w*plat+form|\\w*bots?|chatbot\\w*|sistema|systeme|\\w*system\\w*|\\w*software|logiciel|program\\w*|\\w*tool|\\w*shop|tienda|boutique|sklep|crm|erp|dashboard\\w*|apis?|integra\\w+|\\w*schnittstelle\\w*|gestionale)";

export const WANTED_FROM_US: readonly Rule[] = compileRules(
	{ ...ENGLISH, CAN_YOU, THEIRS, BUILD, MAKE_IT: MAKE, SOFTWARE },
	[
		{
			facts: ["problem_confirmed"],
			says: [
				"{CAN_YOU}\\b(?=[^\\n?]{0,120}\\b{THEIRS}\\b)[^\\n?]{0,120}?\\b{BUILD}\\b",
				"{CAN_YOU}\\b(?=[^\\n?]{0,120}\\b{THEIRS}\\b)(?=[^\\n?]{0,120}\\b{SOFTWARE}\\b)[^\\n?]{0,120}?\\b{MAKE_IT}\\b",
				"(?:can|could|would|will) (?:you|your (?:\\w+ )?(?:team|people|engineers|company))(?: guys)?(?: also| please| maybe| be able to)* (?:help (?:us|me) )?(?:{MAKE}|{WEAK_MAKE}) (?:(?:[\\w-]+ ){0,6}?for )?(?:us|our|my)\\b",
				"(?:is|would) it(?: be)? possible(?: for you)? to (?:{MAKE}|{WEAK_MAKE}) (?:our|my)\\b",
			],
			unless: [
				"(?:erklar\\w*|sagen|zeigen|nennen|beschreiben|schicken|senden|expliquer|dire|montrer|envoyer|decrire|explicar\\w*|decir\\w*|mostrar\\w*|enviar\\w*|contar\\w*|spiegar\\w*|dir\\w*|mostrar\\w*|inviar\\w*|raccontar\\w*|dizer\\w*|uitleggen|vertellen|sturen|laten zien|wyjasnic|powiedziec|pokazac|wyslac|przeslac|opisac)\\b",
				"(?:angebot|termin|rechnung|vertrag|devis|rendez-vous|facture|presupuesto|cita|factura|preventivo|appuntamento|fattura|orcamento|reuniao|fatura|offerte|afspraak|factuur|oferte|wycene|spotkanie|fakture|verbindung|contact|contacto|contatto|contato|kontakt)\\b",
			],
		},
	],
);
