import { holds } from "../match";
import type { Rule } from "../rule";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { POLISH } from "./polish";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";

/**
 * The rules of each language besides English, behind everyday words that give the language away. Several may look at one
 * message: neighbours share words, and a rule that does not apply costs microseconds.
 */
const LANGUAGES: readonly { words: RegExp; rules: readonly Rule[] }[] = [
	{
		words:
			/\b(?:ich|bin|wir|habt|gerade|wird|spatestens|schnell\w*|uns|zum|ab|seit|unser\w*|mein\w*|und|der|das|ein|eine\w*|mit|fur|bei|bis|ist|sind|haben|nicht|suchen|brauchen|wie|wann|noch|keine?\w*|von|dringend|\w*leiter\w*|geschaftsfuhr\w*|prokurist\w*|inhaber\w*|unternehmen|grunder\w*)\b/,
		rules: GERMAN,
	},
	{
		words:
			/\b(?:je|nous|notre|mon|ma|mes|avez|fin|debut|mi|vite|depuis|nos|vous|est|sommes|une?|des|les|dans|pour|avec|chez|c'est|j'ai|avons|qui|sur|fin du|fin de|d'ici|on est|fondat\w+|directeur|directrice|dsi|mois|quand|comment|suis|equipe|cherch\w+|dirige|doit|etre|avant|et|du|au|il|en|faut)\b/,
		rules: FRENCH,
	},
	{
		words:
			/\b(?:soy|somos|estamos|teneis|tienen|llevamos|seguimos|hace|fin|finales|del|nos|se|por|ya|estoy|tenemos|nuestr\w+|para|con|una|los|las|el|que|queremos|necesit\w+|buscamos|antes|cuando|como|mi|director\w*|fundador\w*|urgente|hay|dirijo|lidero|aqui|personas|empresa|puede\w*|podr\w+|recomend\w+|trabajo|sin)\b/,
		rules: SPANISH,
	},
	{
		words:
			/\b(?:sono|siamo|stiamo|avete|potete|potreste|per|con|ad|al|alla|fine|prima|abbiamo|nostr\w+|vogliamo|vorremmo|cerchiamo|una|gli|il|che|entro|quando|della|nel|di|azienda|dobbiamo|fondat\w+|responsabile|urgente|nessuno|ci|dirigo|guido|gestisco|persone|sviluppat\w+|circa|mia|mio|deve|mi|fra|anche)\b/,
		rules: ITALIAN,
	},
	{
		words:
			/\b(?:sou|somos|estamos|teriam|fim|antes|do|da|no|na|ao|fechamos|estou|temos|noss\w+|queremos|precis\w+|procur\w+|para|com|uma|os|as|que|ate|quando|como|meu|minha|nao|diretor\w*|fundador\w*|urgente|ninguem|voces|lidero|aqui|pessoas|empresa|colega|vossa|tem|podem|um)\b/,
		rules: PORTUGUESE,
	},
	{
		words:
			/\b(?:ik|wij|we|hebben|hebt|zo|snel|af|voor|over|eind|onder|zijn|ons|onze|mijn|het|een|van|voor|met|bij|niet|zoeken|hebben|moet|moeten|willen|wanneer|hoe|niemand|oprichter|jullie|uiterlijk|eind|geen|leid|mensen|kunnen|aan|dit)\b/,
		rules: DUTCH,
	},
	{
		words:
			/\b(?:jestem|jestesmy|macie|teraz|za|sie|ma|byc|rozmawiamy|najpozniej|najszybciej|na|o|nasz\w*|mamy|chcemy|szukamy|szukam|potrzebuj\w+|nie|jest|dla|kiedy|jak|nikt|budujemy|migrujemy|pracuje|prowadze|kieruje|przed|konca|zalozyciel\w*|firma|firmy|osob|pilne|modernizujemy|wdrazamy|polecil\w*|chce|musimy|moj|tylko|w|z|musi|czy|od|juz|prosze|pilnie|mam)\b/,
		rules: POLISH,
	},
];

/** The rules to read a message with besides the English ones, by any of the texts that show its language. */
export function rulesForLanguageOf(samples: readonly string[]): Rule[] {
	return LANGUAGES.flatMap(({ words, rules }) =>
		samples.some((sample) => holds(words, sample)) ? rules : [],
	);
}
