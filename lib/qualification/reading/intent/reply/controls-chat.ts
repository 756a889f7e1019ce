/** Our languages by their names in each of them. */
const TONGUES =
	"(?:english|german|french|spanish|italian|portuguese|dutch|polish|deutsch|englisch|franzosisch|spanisch|italienisch|portugiesisch|niederlandisch|polnisch|anglais|allemand|francais|espagnol|italien|portugais|neerlandais|polonais|ingles|aleman|frances|espanol|castellano|italiano|portugues|holandes|polaco|inglese|tedesco|francese|spagnolo|portoghese|olandese|polacco|alemao|espanhol|neerlandes|polones|engels|duits|frans|spaans|italiaans|portugees|nederlands|pools|polsku|angielsku|niemiecku|francusku|hiszpansku|wlosku|portugalsku|niderlandzku)";

/**
 * Who says how the answer should look ("as a list", "in one sentence", "auf Deutsch"), takes back words of their own
 * ("forget my last question"), wants it again, slower or simpler, or begins anew, steers a conversation: they neither command the machine's rules nor complain. Over folded
 * sentences, in all of our languages.
 */
export const CONTROLS_CHAT: readonly RegExp[] = [
	new RegExp(
		`\\b(?:answer|reply|respond|write|say|put|give|explain|summari[sz]e|repeat|rephrase|show|list|format|describe)\\b[^.?!]{0,30}?\\b(?:as|in|into|with|using) (?:(?:a|an|one|two|three|few|short|simple|plain|simpler|bullet|bulleted|numbered) )*(?:lists?|bullets?|points|tables?|sentences?|paragraphs?|lines?|steps|words?|nutshell|${TONGUES})\\b`,
	),
	/\brepeat (?:your|the) last (?:message|answer|sentence|point|question|reply|bit|part|one)(?! (?:you|with)\b)/,
	new RegExp(
		`\\b(?:antwort\\w*|schreib\\w*|sag|sagen|erklar\\w*|fass\\w*|wiederhol\\w*|gib|geben|mach\\w*)\\b[^.?!]{0,40}?\\b(?:als|in|auf|mit) (?:(?:einer|einem|eine|ein|der|zwei|drei|wenigen|kurzen|kurze|einfachen|ganzen) )*(?:listen?|stichpunkten?|stichworten?|tabelle|satz|satzen|absatz|schritten|worten|aufzahlung|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?:repond\\w*|ecri[st]?\\w*|expliqu\\w*|resum\\w*|dis|dites|donn\\w*|redi[st]\\w*|reformul\\w*|fai[st]\\w*)\\b[^.?!]{0,40}?\\b(?:en|sous forme de?|avec) ?(?:(?:une?|deux|trois|quelques|des|courtes?) )*(?:listes?|puces|points|tableau|phrases?|lignes?|etapes|mots?|paragraphe|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?:respond\\w*|contest\\w*|escrib\\w*|explic\\w*|resum\\w*|dime|diga\\w*|dame|repit\\w*|ponl[oa]|hazl[oa])\\b[^.?!]{0,40}?\\b(?:en|como|con) (?:(?:una?|dos|tres|pocas|forma de|modo) )*(?:listas?|puntos|vinetas|tabla|frases?|lineas?|pasos|palabras?|parrafo|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?:rispond\\w*|scriv\\w*|spieg\\w*|riassum\\w*|dimmi|dammi|ripet\\w*|mettil[oa]|fammi)\\b[^.?!]{0,40}?\\b(?:in|come|con) (?:(?:una?|un|due|tre|poche|forma di) )*(?:elenco(?: puntato)?|lista|punti|tabella|frase|frasi|righe|riga|passi|parole|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?<!\\b(?:visitante|cliente|quem|ele|ela) )(?:respond\\w*|escrev\\w*|explic\\w*|explique|resum\\w*|diz|diga|da-me|me da|repet\\w*|mete|coloca|poe)\\b[^.?!]{0,40}?\\b(?:em|como|com|numa?) (?:(?:uma?|dois|duas|tres|poucas|forma de) )*(?:listas?|topicos|pontos|tabela|frases?|linhas?|passos|palavras?|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?:antwoord\\w*|schrijf|leg|vat|geef|zeg|herhaal\\w*|zet|doe)\\b[^.?!]{0,40}?\\b(?:als|in|met|op) (?:(?:een|het|twee|drie|korte) )*(?:lijst(?:je)?|punten|puntjes|bullets|tabel(?:letje)?|zin|zinnen|regels?|stappen|woorden|${TONGUES})\\b`,
	),
	new RegExp(
		`\\b(?:odpowie\\w*|odpowiada\\w*|napisz|pisz|wyjasnij|stresc|podsumuj|powiedz|powtorz|daj|wypisz|zrob)\\b[^.?!]{0,40}?\\b(?:w|we|jako|po|z) (?:(?:jednym|dwoch|kilku|trzech|formie|postaci|prostych) )*(?:punktach|punktow|liscie|lista|liste|listy|tabeli|tabelce|zdaniu|zdaniach|slowach|krokach|${TONGUES})\\b`,
	),
	/\b(?:forget|ignore|disregard|scratch|skip) (?:(?:all |everything )?(?:what )?i(?: just)? (?:said|asked|wrote|typed)|my (?:last|previous|first|earlier|other) (?:question|message|one|answer|line|point))\b/,
	/\b(?:vergiss|vergessen sie|ignorier\w*|streich\w*) (?:bitte )?(?:meine[n]? (?:letzte|vorige|vorherige|erste)\w*|(?:das,? )?was ich (?:eben |vorher |vorhin |gerade |oben )?(?:gesagt|geschrieben|gefragt))\b/,
	/\boubli\w+ (?:ma|mon) (?:derniere|precedente|premiere|dernier|precedent|premier)\b|\boubli\w+ ce que (?:j'ai|je viens)\b/,
	/\bolvid\w+ (?:lo que (?:te |os )?(?:dije|escribi|pregunte|he dicho|acabo)|mi (?:ultim[oa]|anterior|primer[oa]?))\b/,
	/\b(?:dimentica\w*|ignora\w*) (?:(?:quello|cio|quel) che ho|la mia (?:ultima|domanda)|il mio (?:ultimo|messaggio))\b/,
	/\b(?:esque[cq]\w+|ignor[ae]\w*) (?:o que (?:eu )?(?:te )?(?:disse|escrevi|perguntei|falei|acabei)|a minha (?:ultima|pergunta)|minha (?:ultima|pergunta)|(?:a |o )?(?:minha |meu )?(?:ultim[oa]|anterior) (?:pergunta|mensagem))\b/,
	/\b(?:vergeet|negeer) (?:maar )?(?:mijn (?:vorige|laatste|eerste)|wat ik (?:net |zonet |eerder )?(?:zei|schreef|vroeg|typte|heb))\b/,
	/\b(?:zapomnij|zignoruj) (?:o )?(?:moj\w+ |to )?(?:poprzedni\w*|ostatni\w*) (?:pytani\w*|wiadomosc\w*)|\b(?:zapomnij|zignoruj)(?: to)?,? co (?:napisal|mowil|powiedzial|pytal)\w*/,
	/\b(?:(?:start|begin)(?:ing)? (?:over|from (?:scratch|the (?:top|beginning)))|(?:von vorn|von vorne|von neuem) (?:anfangen|beginnen)|(?:recommencer|repartir) (?:a zero|du debut)|(?:empezar|empezamos|empecemos) de (?:cero|nuevo)|ricominci\w+ da(?:ll'inizio| capo)|(?:re)?come(?:car|camos|cemos) (?:do|de) (?:zero|novo|inicio)|(?:opnieuw|van voren af aan) beginnen|zaczni\w+ od (?:nowa|poczatku))\b/,
	/\b(?:(?:simpler|easier|plainer) words|einfacheren? worten|mots plus simples|palabras mas (?:sencillas|simples)|parole piu semplici|palavras mais simples|eenvoudigere woorden|prostszymi slowami|slower|langsamer|plus lentement|mas (?:despacio|lento)|piu (?:piano|lentamente)|mais devagar|langzamer|wolniej)\b/,
	/(?:^|[,;:] ?)(?:please )?(?:repeat|wiederhol(?:e|en sie)?|repete[sz]?|repite(?:lo|melo)?|ripeti|ripeta|repita|repete|herhaal|powtorz)(?: (?:that|it|das|ca|cela|eso|o|dat|to))?(?: (?:please|bitte|stp|svp|por favor|per favore|alsjeblieft|prosze))?(?= ?(?:$|[.!?,]))/,
];
