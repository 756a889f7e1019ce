/**
 * Somebody else decides: "entscheiden tut das der Vorstand", "c'est lui qui choisit". The scorers hear the words of deciding in it
 * and, of one, that the visitor decides. Clean text: lower case, no accents.
 */
type Grammar = {
	/** Who decides: a pronoun, a body, a role. */
	who: string;
	/** What they do, in the third person. */
	decide: string;
	/** Other ways to say that the visitor does not. */
	also?: readonly string[];
};

/** Not "the boss asked me to choose". */
const BETWEEN = "(?:(?!(?:to|me|mich|mir|moi|mi|mij|mnie) )[\\w'-]+ ){0,3}?";

const GRAMMARS: readonly Grammar[] = [
	{
		who: "he|she|they|others|other people|somebody else|someone else|everyone above me|people above me|the people upstairs|(?:the |our )?(?:higher-?ups|upstairs|headquarters|hq|head office|parent company|council|committee|trustees|purchasing|procurement|finance)",
		decide:
			"(?:will |would |then |always )?(?:decides?|approves?|signs?(?: it)?(?: off)?|picks?|chooses?|has the (?:final |last )?(?:say|word|call)|have the (?:final |last )?(?:say|word|call))",
		also: [
			"(?:decision|choice|call|approval|signature) (?:is|are|gets|will be|comes?|happens?|lies|sits|rests) (?:made |taken |down )?(?:(?:far |way |well )?(?:above|over) (?:me|my)|elsewhere|higher up|upstairs|(?:by|at|with|from) (?!me\\b)\\w+)",
			"(?:far |way |well )?above my (?:pay ?(?:grade|cheque|check)|head|level|station)|not for me to (?:say|decide|choose)|i (?:only|just|merely) (?:propose|recommend|collect|gather|prepare|forward|pass)",
		],
	},
	{
		who: "er|sie|andere|jemand ander\\w*|(?:der|die|das|unser\\w*|mein\\w*) (?:[\\w-]+ )?(?:\\w*chef\\w*|\\w*vorstand\\w*|geschafts\\w+|inhaber\\w*|eigentumer\\w*|\\w*leit\\w+|\\w*direkt\\w+|einkauf|zentrale|mutter\\w*|konzern\\w*|\\w*rat|gremium|ausschuss|\\w*prasident\\w*|vorgesetzte\\w*|c[teio]o|gesellschafter\\w*|boss|tragerverein|verwaltung)",
		decide:
			"(?:entscheide[tn]|bestimm(?:t|en)|unterschreib(?:t|en)|genehmig(?:t|en)|segnet|wahl(?:t|en) (?:aus|dann)|hat das letzte wort)",
		also: [
			"wer (?:\\w+ ){0,5}?(?:entscheidet|unterschreibt|bestimmt|unterschreiben darf)[^\\n]{0,20}(?:weis+|kann|wusste|keine ahnung)",
			"ich (?:habe|hab) (?:da|hier|dabei) (?:nichts|nicht viel) zu (?:sagen|entscheiden)",
		],
	},
	{
		who: "il|elle|lui|eux|d'autres|quelqu'un d'autre|(?:le|la|l'|les|mon|ma|notre|nos) ?(?:[\\w-]+ )?(?:patron\\w*|direct\\w+|conseil|comite|siege|gerant\\w*|presiden\\w+|associe\\w*|chef\\w*|proprietaire|mairie|groupe|hierarchie|actionnaire\\w*|d[gs]i?|dsi|responsable\\w*)",
		decide:
			"(?:qui )?(?:decide\\w{0,3}|choisi\\w{1,4}|signe\\w{0,3}|tranche\\w{0,3}|valide\\w{0,3}|a le dernier mot)",
		also: [
			"ce n'est pas moi qui (?:decide|choisi\\w*|signe|tranche)",
			"je ne (?:decide|choisis|tranche|signe) (?:pas|rien)",
		],
	},
	{
		who: "el|ella|ellos|otros|otra persona|(?:el|la|los|mi|nuestr[oa]) (?:[\\w-]+ )?(?:jef\\w+|direc\\w+|consejo|comite|central|gerente|presiden\\w+|due(?:n|ñ)\\w+|propietari\\w+|soci\\w+|alcald\\w+|junta|patron\\w*|matriz|gerencia|ayuntamiento)",
		decide:
			"(?:quien |el que |la que )?(?:decid(?:e|en|ira|iran)|elig(?:e|en)|elegira\\w*|firm(?:a|an|ara)|aprueba\\w*|aprobara|escog\\w+|tiene la ultima palabra)",
		also: ["no (?:decido|elijo|firmo) yo", "yo no (?:decido|elijo|firmo|mando)"],
	},
	{
		who: "lui|lei|loro|altri|qualcun altro|(?:il|la|lo|i|mio|mia|nostro|nostra|l') ?(?:[\\w-]+ )?(?:cap[oi]|diret\\w+|direzione|consiglio|comitato|sede|titolare|presiden\\w+|proprietari\\w+|soci\\w*|sindaco|responsabile|padron\\w+|amministrator\\w+)",
		decide:
			"(?:che |a )?(?:decid(?:e|ono|era|ere)|scegli(?:e|ere)|sceglie\\w+|firma(?:no|re)?|approva(?:no|re)?|ha l'ultima parola)",
		also: [
			"non (?:decido|scelgo|firmo) io",
			"non sono io (?:che|a) (?:decid\\w+|scegl\\w+|firm\\w+)",
		],
	},
	{
		who: "ele|ela|eles|outros|outra pessoa|(?:o|a|os|meu|minha|nosso|nossa) (?:[\\w-]+ )?(?:chef\\w+|dire\\w+|conselho|comite|sede|gerente|gerencia|presiden\\w+|don[oa]|socio\\w*|patrao|camara|c[teio]o|administrac\\w+)",
		decide:
			"(?:e )?(?:que |quem )?(?:decid(?:e|em|ira)|escolh(?:e|em|era)|assin(?:a|am|ara)|aprov(?:a|am|ara)|tem a (?:ultima )?palavra)",
		also: [
			"quem (?:decide|escolhe|assina|aprova) (?:\\w+ ){0,2}?e (?:o|a|os) ",
			"nao sou eu (?:que|quem) (?:decid\\w+|escolh\\w+|assin\\w+)",
		],
	},
	{
		who: "hij|zij|anderen|iemand anders|(?:de|het|mijn|onze|ons) (?:[\\w-]+ )?(?:baas|chef|direct\\w+|bestuur|raad|\\w*kantoor|eigenaar|eigenares|voorzitter|inkoop|gemeente\\w*|manager|moederbedrijf|leiding|c[teio]o|\\w*leider)",
		decide:
			"(?:beslis(?:t|sen)|kies(?:t)|kiezen|teken(?:t|en)|keur(?:t|en)|hakt de knoop\\w*|heeft het laatste woord)",
		also: [
			"(?:daar|dat) (?:ga|beslis) ik niet (?:over)?",
			"ik (?:beslis|kies|teken) (?:\\w+ )?niet",
		],
	},
	{
		who: "on|ona|oni|inni|kto inny|(?:moj |nasz |moja |nasza )?(?:szef\\w*|dyre\\w+|zarzad|rada|centrala|prezes\\w*|wlascicie\\w+|kierowni\\w+|wojt|burmistrz|wspolni\\w+|przelozon\\w+)",
		decide:
			"(?:zdecyduj\\w+|decyduj(?:e|a)|wybier(?:a|ze|aja)|podpis(?:uje|ze|uja)|zatwierdza\\w*|ma ostatnie slowo)",
		also: ["nie ja (?:decyduje|wybieram|podpisuje|o tym)", "nie decyduje\\b"],
	},
];

/** Who decides with others, or names themselves for it, decides. */
const SELF =
	/\b(?:i (?:decide|choose|pick|sign|approve|have the (?:final|last)|make the (?:final )?(?:decision|choice|calls?))|(?:and|with|than|but|except|to) (?:me|i|myself)|that's me|which is me|what i|me to (?:choose|decide|pick|select|sign)|i (?:chair|head|manage|run)|let me|me laisse|was ich|lo que (?:yo|les?)|ce que je|o que eu|quello che|wat ik|sottoscritto|le comite que je|ich (?:entscheide|bestimme|unterschreibe|treffe|wahle)|(?:entscheide|bestimme|unterschreibe|treffe|wahle) ich|(?:und|mit|ausser|bei) (?:mir|ich)|bin ich|c'est moi|je (?:decide|choisis|signe|tranche|valide)|(?:et|avec|sauf) moi|moi-meme|(?:decido|elijo|firmo|escojo) yo|yo (?:decido|elijo|firmo|escojo)|conmigo|soy yo|y yo|yo mism[oa]|(?:decido|scelgo|firmo) io|io (?:decido|scelgo|firmo)|con me|sono io|e io|sou eu|eu (?:decido|escolho|assino|mesm[oa])|comigo|e eu|ik (?:beslis|kies|teken|hak|zelf)|(?:beslis|kies|teken) ik|(?:en|met) (?:ik|mij)|ben ik|ja (?:decyduje|wybieram|podpisuje)|(?:decyduje|wybieram|podpisuje) ja|ze mna|(?:to|i) ja)\b/;

const OTHERS_DECIDE = new RegExp(
	GRAMMARS.flatMap(({ who, decide, also = [] }) => [
		`\\b(?:${who}) ${BETWEEN}(?:${decide})\\b`,
		`\\b(?:${decide}) ${BETWEEN}(?:${who})\\b`,
		...also.map((one) => `\\b(?:${one})`),
	]).join("|"),
);

/** Whether a sentence of clean text leaves the decision to others and none to the visitor. */
export function leavesItToOthers(sentence: string): boolean {
	return OTHERS_DECIDE.test(sentence) && !SELF.test(sentence);
}
