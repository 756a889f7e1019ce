import { holds } from "../match";
import type { Sentence } from "../text/sentences";

/** Openings that ask without a question mark, in our eight languages. */
const ASKS_WITHOUT_MARK =
	/^(?:(?:and|but|so|ok|hi|hello|hey|well|also|please|und|aber|hallo|et|mais|bonjour|y|pero|hola|e|ma|ciao|mas|ola|en|maar|i|ale|dzien dobry)[ ,]+)*(?:how (?:do|does|did|can|could|would|will|is|are|was|much|many|long|big|soon|fast|quickly|often|about|come|should|have|has)|what(?:'s| is| are| do| does| did| would| will| can| kind| type| about| if| sort| exactly| makes| happens| was| technolog\w+| industries| languages)|when (?:can|could|do|does|is|are|will|would)|where (?:is|are|do|does|can|did)|who (?:is|are|do|does|can|will|would|owns|should)|which |why (?:is|are|do|does|did|should|would|not)|whose |do you|does (?:your|it|this|that|the)|did you|can (?:you|i|we|your)|could (?:you|i|we)|would (?:you|it|that)|will (?:you|it|we)|is (?:there|it|this|that|your)|are (?:you|there|your)|have you|has (?:your|anyone)|should (?:we|i)|may i|tell me|explain|describe|i wonder|wondering|curious (?:how|what|if|whether)|i would like to know|i want to know|any (?:idea|chance|experience)|wie (?:viel|lange|gross|oft|funktion\w+|lauft|macht|arbeit\w+|kann|schnell|sieht|ist)|was (?:ist|sind|macht|kostet|kann|bietet|fur)|wann |wo (?:sitzt|seid|sind|ist)|wer (?:ist|sind|kann|macht)|welche|warum|habt ihr|haben sie|konnen sie|kann ich|konnt ihr|gibt es|macht ihr|machen sie|bieten sie|comment |combien |quel(?:le|s|les)? |quand |pourquoi |est-ce que|avez-vous|pouvez-vous|puis-je|qui (?:est|sont|peut)|ou (?:est|etes)|como (?:es|funciona|trabaj\w+|puedo)|cuanto|cuando |donde |quien |que (?:tecnologias|es|hacen|servicios|ofrecen)|tienen |pueden |puedo |por que|come (?:funziona|lavorate|posso)|quanto |dove |chi (?:e|siete)|che (?:cosa|tecnologie|servizi)|quali |avete |potete |posso |perche|quant[oa]s? |onde |quem |quais |qual |voces (?:tem|fazem|trabalham)|podem |hoe (?:werk\w*|lang|groot|veel|snel|kan|gaat)|wat (?:is|zijn|doen|kost|kan)|wanneer |waar (?:zit\w*|is|zijn)|wie (?:is|zijn)|welke |waarom|hebben jullie|kunnen jullie|kan ik|is er|jak (?:dziala|dlugo|wyglada|pracujecie|duz\w+|moge)|ile |kiedy |gdzie |kto |jak(?:ie|a|i) |czy |dlaczego|macie )/;

/** The message asks something, with a question mark or by its grammar. */
export function asksSomething(sentences: readonly Sentence[]): boolean {
	return sentences.some(isQuestion);
}

export function isQuestion({ raw, folded, english }: Sentence): boolean {
	return isMarked(raw) || holds(ASKS_WITHOUT_MARK, folded) || holds(ASKS_WITHOUT_MARK, english);
}

/** A question mark inside an address ("?utm_source=") asks nothing. */
function isMarked(raw: string): boolean {
	return /[?？](?=$|[\s"')\]!?])/.test(raw);
}
