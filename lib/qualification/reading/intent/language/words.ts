import type { Language } from "../../../facts";

/**
 * Small words that a sentence of each language can hardly do without, plus the words of a first short message.
 * Folded (lower case, no accents). A word that two languages share counts for both.
 */
export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
	en: "the and you your is are what how do does can could would i we our my me it this that of to for with in on a an not have has need want please who when where hello hi thanks yes be or about from talk speak help there any should will just but so if they us why which more than at by all am was did don't i'm it's ok know much many get like work team no human needed doing fine email wow another none misunderstood again you're company people project data we're looking build",
	de: "der die das und ist nicht ich sie wir ihr mit ein eine einen einem einer fur fuer auf wie was kann konnen konnte haben hat bitte mochte moechte ja nein danke mich mir uns unser unsere von zu im dem den des sind es auch oder wer wann wo warum hallo guten tag kein keine gibt noch schon bei nach uber sich ihnen ihre ihren mein meine du dein deine euch jemand jemanden mensch menschen sprechen als aus bin wird werden wenn aber nur mal so ihrem gern gerne jetzt sehr hilfreich bringt nichts zeit dass termin vereinbaren telefonnummer immer antwort bedeutet bis ende muss live leute punkt anruf rufen wir's ab soll lass gut wieso jeder jede dort unter diese dieser dieses gegen ohne sollen wollen will mach machen geht",
	fr: "le la les de des du et est un une je vous nous votre vos notre nos que qui quoi ne pas pour avec dans sur ce cette ces puis peux peut pouvez voudrais veux avoir bonjour merci oui non s'il plait quel quelle comment combien quand ou pourquoi il elle au aux en mais si plus tres avez ai j'ai c'est suis parler quelqu'un y a-t-il d'un d'une l'un qu'il moi mon ma mes ton ta te tu t'es etes sont faire encore rien svp n'est etre souhaite est-ce besoin projet equipe fait faut aussi bien tout tous toute depuis chez entre sans leur donc sommes on",
	es: "el la los las de y es un una que no en por para con se su sus mi mis me nos nuestro nuestra yo usted ustedes como cuanto cuando donde quien puedo puede pueden quiero quisiera hola gracias si por favor hay tengo tiene tienen esta este esto del al lo le les pero mas muy hablar alguien persona necesito ya sobre porque cual soy eres son estoy ser tu te ahora nada o sin gustaria buenos dias perdida tiempo dejalo voy otro sitio entendido faltan dos estamos desde tenemos trabajan podeis vuestro vuestra equipo empresa nuestros necesitamos queremos hacer muchas bien todo somos hasta cada hace",
	it: "il lo la i gli le di e un una uno che non per con su mi ci si vi sono ho ha hai avete abbiamo posso puo vorrei voglio ciao grazie prego come quanto quando dove chi perche questo questa del della dei delle dal dalla al alla nel nella ma piu molto parlare qualcuno persona buongiorno vostro vostra vostri nostro nostra io tu noi voi sei siete essere anche favore bisogno c'e cosa mio mia tuo tua ti no adesso ora niente nostri fare se potete domani altro fornitore lascia perdere cerco altrove sto perdendo pazienza quale usate da esistete buona giornata siamo lavorate fate azienda progetto stiamo cerchiamo dobbiamo tutto bene ancora gia prima dopo senza richiamatemi chiamare fra molte quali",
	pt: "o a os as de e um uma que nao em por para com se seu sua seus meu minha meus nos nosso nossa eu voce voces como quanto quando onde quem posso pode podem quero gostaria ola oi obrigado obrigada sim favor ha tem tenho temos isto isso este esta do da dos das no na ao aos mas mais muito falar alguem pessoa preciso sobre porque qual sou estou ser ter ja agora ou bom dia pelo pela num numa ele ela foi voces ajuda me passa pro comercial humano conversar quinta-feira liguem-me pf trabalham ai perda tempo esquece vou procurar noutro lado porcaria precisamos queremos equipe equipa empresa estamos fazer tudo bem desde ainda depois sem cada atendente ligar-me convosco",
	nl: "de het een en is niet ik je jij u wij we ons onze uw jullie met voor op hoe wat kan kunnen wil wilt graag heb hebben heeft mijn mij me van te naar dit dat deze er aan bij als ook of wie wanneer waar waarom hallo dank bedankt ja nee geen iemand spreken praten mens zijn ben bent zou willen alsjeblieft alstublieft nog maar om door over kunt uit hij zij al wel goedemorgen goedendag nu moet werken echt zullen even makkelijker interessant komen twee tekort zitten apenstaartje punt gebruiken bedrijf team moeten nieuwe bellen mag doen gaan veel tot toch weer dus daar hun heel",
	pl: "i w na z do nie jest sie ze to jak co czy ja mnie mi my nas nasz nasza wasz wasza wasze panstwo panstwa pan pani prosze chce chcialbym chcialabym moge mozna mam macie maja ile kiedy gdzie kto dlaczego dzien dobry dziekuje tak o od za po przez ale lub albo dla rozmawiac porozmawiac kims ktos czlowiekiem czlowiek jestem jestesmy sa byc bylo tym tego ten ta te juz bardzo teraz moj moja jakie jaka jaki potrzebuje nic wam was mamy poprosze konsultantem ciekawe pracownikow serii moze mozecie szukamy potrzebujemy firma zespol projekt nowy chcemy musimy bedzie tylko jeszcze przed czym dzwonic wiecej sobie",
};

/** Letters that betray a language at once, looked for before accents are taken away. */
export const LANGUAGE_LETTERS: readonly (readonly [Language, RegExp, number])[] = [
	["de", /[äöüß]/g, 1],
	["pl", /[ąęłńśźż]/g, 2],
	["es", /[ñ¿¡]/g, 3],
	["pt", /[ãõ]/g, 3],
	["fr", /[êèùûîœ]|ç(?!ã|õ)/g, 1],
	["it", /[èòì](?=\s|$|[?!.,])/g, 1],
	["es", /[áéíóú]/g, 0.5],
	["pt", /[áéíóúâêç]/g, 0.5],
	["fr", /[éàâ]/g, 0.5],
];

/** Spellings that are common in one of the languages and rare in the others, over folded words. */
export const LANGUAGE_SPELLINGS: readonly (readonly [Language, RegExp])[] = [
	["en", /(?:^|[^a-z])(?:th[aeior]|wh[aeioy])|ing(?![a-z])|ight|ould(?![a-z])/g],
	[
		"de",
		/sch|ung(?![a-z])|(?:keit|heit|lich)(?:e[nrs]?)?(?![a-z])|(?:^|[^a-z])(?:ge|ver|zu)[a-z]{3,}(?:en|t)(?![a-z])|eine?[nmrs]?(?![a-z])/g,
	],
	[
		"fr",
		/(?:^|[^a-z])(?:tu es|t'es)(?![a-z])|eaux?(?![a-z])|eux(?![a-z])|(?:^|[^a-z])(?:qu|l|d|j|n|s)'[a-z]|ez(?![a-z])|oir(?![a-z])|ement(?![a-z])/g,
	],
	[
		"es",
		/cion(?:es)?(?![a-z])|(?:^|[^a-z])ll[aeo]|mos(?![a-z])|miento|(?:^|[^a-z])(?:pued|tien|quier|nuestr|vuestr)/g,
	],
	[
		"it",
		/zion[ei](?![a-z])|(?:^|[^a-z])(?:gl|sc|sp|st)[aeiou]|[^aeiou]{1}[aeiou](?:tt|zz|cc|gg|ll|nn)[aeio](?![a-z])|(?:iamo|ete|emi|teci|temi)(?![a-z])/g,
	],
	[
		"pt",
		/(?:cao|coes|oes|ao)(?![a-z])|nh[aeo]|lh[aeo]|(?:^|[^a-z])(?:voc|noss|voss)|eir[oa]s?(?![a-z])/g,
	],
	[
		"nl",
		/ij|aa|(?<![a-z]{3})uu|oo[kptr]|(?:^|[^a-z])ge[a-z]{3,}d(?![a-z])|tjes?(?![a-z])|(?:^|[^a-z])(?:zo|ze)(?:u|nd)/g,
	],
	["pl", /sz|cz|rz|(?:ego|ych|ymi|owac|amy|emy|cie|sie|ow)(?![a-z])|(?:^|[^a-z])(?:prz|wsp|czl)/g],
];
