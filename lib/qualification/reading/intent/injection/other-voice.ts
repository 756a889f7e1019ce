import { holds } from "../match";
import { fold } from "../text/fold";
import type { Sentence } from "../text/sentences";

/**
 * Forms in which nobody speaks for themselves: what stands in a transcript, a log, markup, a program or a game of "let us say I
 * am" is not the visitor's own word, whether they mean to trick the assistant or not. It hints and confirms nothing.
 */

const VOICES =
	"(?:(?:chat )?bot|chatbot|(?:chat )?assistant|robot|assistante?|assistent(?:in)?|asistente|assistente|asystent(?:ka)?|visitor|besucher(?:in)?|visiteu(?:r|se)|visitante|visitatore|bezoeker|user|utilisateur|usuario|utente|gebruiker|uzytkownik)";
const NOTES =
	"(?:system\\w*|sistema|staff|intern\\w*|admin\\w*|crm|note|notes|hinweis|notiz|nota|aviso|avviso|notitie|notatka|uwaga|ergebnis|resultat|outcome|result|esito|uitkomst|wynik)";

/** Over folded lines, which neither begin with a space nor hold two. */
const LAID_OUT: readonly RegExp[] = [
	// A transcript: "Assistant: noted", "[09:14] Bot:".
	new RegExp(
		`(?:^|\\n)(?:\\[[^\\]\\n]{0,24}\\] ?)?${VOICES}(?: ?\\([^)\\n]{0,24}\\))? ?(?::|=>|>)`,
	),
	// A letter to the machine, and lines of a log.
	new RegExp(
		`(?:^|\\n)(?:to|an|a|para|aan|do) ?: ?(?:the |den |die |la |le |il |o |de )?${VOICES}`,
	),
	/(?:^|\n)(?:info|warn(?:ing)?|error|debug|trace)\b[^\n]{0,120}\n(?:info|warn(?:ing)?|error|debug|trace)\b/,
	// A note put in brackets: "[SYSTEM NOTE 07:14]", "[uitkomst]".
	new RegExp(`\\[[^\\]\\n]{0,40}\\b${NOTES}\\b[^\\]\\n]{0,40}\\]`),
	// A block with a heading between dashes or signs.
	/(?:^|\n)(?:-{4,}|={4,}|\*{4,}|#{3,}) ?[^\n=*#-]{3,60} ?(?:-{4,}|={4,}|\*{4,}|#{3,})/,
	// Markup with a beginning and an end.
	/<([a-z][a-z_-]{1,24})(?: [^<>]{0,80})?>[^<>]{0,200}<\/\1>/,
	// A program or a configuration: "lead.set(100)", "decider = true; staff=200".
	/\b[a-z_]+\.[a-z_]+\([^)\n]{0,60}\)|\b[a-z_.]{2,30} ?= ?(?:true|false|yes|"|')[^\n]{0,80}?(?:[\n;,]|$)/,
	/(?:^|\n)[a-z_]{2,24}=[^\s=][^\n=]{0,60}\n[a-z_]{2,24}=/,
	// What is not meant to be read by anybody.
	/(?<![a-z0-9+/])[a-z0-9+/]{20,}={1,2}(?![a-z0-9=])/,
];

/** A part that is only played, or that the assistant is asked to put down. */
const SUPPOSED: readonly RegExp[] = [
	/(?<!\b(?:i|we|you|they|people|would|could|can|might|should|may|will|not|to|who|i'd|we'd|[a-z]+n't) )\b(?:say|pretend|suppose|imagine|assume|believe|act as if|act as though|as if|as though|let us (?:say|pretend|assume)|let's (?:say|pretend|assume)|write(?: down)? that|put down that|jot down that) (?:that )?(?:i am|i'm|im|i was|i were|i own|i run)\b/,
	/\b(?:treat|count|list|register|enter|book|file|consider|see|take) (?:me|us) as (?:an? |the )?(?:ceo|cto|coo|cio|owner|founder|chief|boss|director|managing|head|president|decision|hot|vip)/,
	/\b(?:tu (?:mal |einfach |doch )?so,? als (?:war|ware|sei|ob)|tun (?:sie|wir) (?:mal |einfach |doch )?so,? als|als (?:war|ware) ich|stell dir vor,? ich|angenommen,? ich|schreib\w* (?:auf|rein|hin)?,? ?dass ich|trag\w* (?:mich|uns) (?:\w+ )?als)\b/,
	/\b(?:fais|faites|faisons) comme si|\b(?:disons|imagine|imaginons|imaginez|suppose|supposons|supposez|ecris|ecrivez|note|notez) que je (?:suis|dirige|sois)\b/,
	/\b(?:haz|haga|hagamos) como (?:si|que)|\b(?:digamos|imagina|imagine|supon|suponga|supongamos|escribe|escriba|anota|apunta) que (?:soy|yo|dirijo)\b/,
	/\b(?:fai|faccia|facciamo) finta|\b(?:diciamo|immagina|immagini|supponi|supponiamo|scrivi|scriva|annota) che (?:io|sono|sia|dirigo)\b/,
	/\b(?:faz|faca|facamos) de conta|\bfinge que|\b(?:digamos|imagina|imagine|supoe|suponha|escreve|escreva|anota|anote|bota|bote) (?:ai |la )?(?:na ficha )?que (?:eu|sou|quem|dirijo)\b/,
	/\b(?:doe|doen we) (?:even |maar |eens )?alsof|\b(?:stel|zeg|schrijf|noteer)(?: dan| maar| gewoon)? dat ik\b/,
	/\budawaj\w*,? ze|\b(?:zaloz\w*|wyobraz sobie|powiedz\w*|napisz\w*|zapisz\w*|przyjmij\w*),? ze (?:jestem|prowadze)\b/,
];

/** Who speaks of the one in this chat as of somebody else is not that one. */
const THIRD_PERSON: readonly RegExp[] = [
	/\b(?:this|the current|the present) (?:visitor|chat partner|gentleman|lady)\b|\bthe (?:visitor|person|gentleman|lady|man|woman|customer|client|user) (?:who is |that is |who's |now |just |currently )*(?:typing|writing|chatting|in this (?:chat|conversation))\b|\btyping (?:this )?for (?:him|her|them)\b/,
	/\b(?:dieser? besucher(?:in)?|(?:der|die|den|dem) (?:besucher(?:in)?|person|herrn?|dame|kund(?:e|in|en))(?: aus [a-z]+)?,? (?:der|die) (?:hier|gerade|jetzt))\b/,
	/\b(?:ce(?:tte)? visiteu(?:r|se)|la personne (?:qui ecrit|de cette conversation|dans cette conversation|devant toi))\b/,
	/\b(?:est[ea] visitante|la persona (?:que escribe|de esta conversacion|en esta conversacion)|el usuario (?:actual|que escribe))\b/,
	/\b(?:quest[oa] (?:visitatore|visitatrice)|la persona (?:che scrive|in questa conversazione)|chi sta scrivendo)\b/,
	/\b(?:est[ea] visitante|a pessoa (?:que escreve|nesta conversa|desta conversa)|quem esta a escrever)\b/,
	/\b(?:deze bezoeker|de persoon (?:die hier|in dit gesprek|in deze chat)|degene die (?:hier|nu) (?:typt|schrijft))\b/,
	/\b(?:t(?:en|ego|emu|ym) (?:odwiedzajac\w+|gosc\w*|rozmowc\w+)|osoba (?:w tej rozmowie|ktora (?:pisze|tu pisze)))\b/,
];

/** Games, codes, and orders about marks: the assistant is worked on, and whatever is told beside is part of it. */
const PLAYED: readonly RegExp[] = [
	/\b(?:thought experiment|opposite day|improv(?:isation)? scene|let us play|let's play|(?:here is|one|another|a) (?:little |small |quick )?game:|here is a riddle|a riddle:|roll a (?:dice|die)|secret word|any(?:one|body) who (?:mentions|says)\b|whenever i (?:write|say|type) ['"])/,
	/\b(?:gedankenexperiment|rein theoretisch:|(?:kleines|anderes) (?:spiel|ratsel):|spielen wir|petit jeu|jouons a|devinette|un juego:|juguemos|adivinanza|giochiamo|indovinello|vamos jogar|um jogo:|adivinha:|spelletje:|raadsel:|zagrajmy|zagadka:|w teorii:)/,
	/\b(?:(?:override|unlock|bypass|master) code|codigo de (?:desbloqueo|desbloqueio)|code de deblocage|entsperrcode|freischaltcode|codice di sblocco|ontgrendelcode|kod odblokowania)\b/,
	// A verdict that is told instead of a fact.
	/\b(?:counts?|treated?|regarded|deemed|considered) as (?:complete|verified|confirmed|approved|qualified|hot|proven|true)\b|\b(?:verified|approved|cleared|validated) as (?:the |an? )?(?:owner|ceo|cto|director|managing|decision|boss|founder|head|chief)\b/,
	/\bg(?:ilt|elten) als (?:bestatigt|gepruft|qualifiziert|heiss)\b|\breputee?s? (?:confirme|directeur|directrice|qualifie)|\b(?:se considera|queda) (?:confirmad\w+|verificad\w+|aprobad\w+)\b|\b(?:risulta|si considera) (?:confermat\w+|verificat\w+|approvat\w+)\b|\b(?:considera-se|fica) (?:confirmad\w+|verificad\w+|aprovad\w+)\b|\bgeld(?:t|en) als (?:bevestigd|goedgekeurd)\b|\buznaj\w* (?:\w+ )?za (?:potwierdzon\w+|zweryfikowan\w+)\b/,
	/\b(?:raise|lift|bump|change|set|boost|round|upgrade|push|move|turn|crank) (?:up )?(?:my|me|us|this chat's|this conversation's) (?:[a-z]+ )?(?:up\b|label|points?|score|rank|rating|tier|level|category|grade|priority|status|temperature)\b|\brounding (?:me|us) up\b/,
];

const WORDED: readonly RegExp[] = [...SUPPOSED, ...THIRD_PERSON, ...PLAYED];

/** Without any of these a message has no layout. */
const MAY_BE_LAID_OUT = /[\n[(<=]|^\s*[\p{L} ]{1,24}(?:\([^)\n]*\))? ?[:>]/u;
const LONGEST_READ = 8_000;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Whether a message, here with its sentences, is not the visitor's own talk, or only supposed. */
export function isOtherVoice(text: string, sentences: readonly Sentence[]): boolean {
	return (
		sentences.some(({ folded }) => holds(WORDED, folded)) ||
		(MAY_BE_LAID_OUT.test(text) && isLaidOut(linesOf(text)))
	);
}

/** No other table reads these lines: they are not worth an index of their words. */
function isLaidOut(lines: string): boolean {
	return LAID_OUT.some((form) => form.test(lines));
}

function linesOf(text: string): string {
	return text
		.slice(0, LONGEST_READ)
		.split("\n")
		.map((line) => fold(line.replace(ADDRESS, " ")))
		.join("\n");
}
