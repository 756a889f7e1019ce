import type { Language } from "../../../facts";

/**
 * Small words that a sentence of each language can hardly do without, plus the words of a first short message.
 * Folded (lower case, no accents). A word that two languages share counts for both.
 */
export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
	en: "the and you your is are what how do does can could would i we our my me it this that of to for with in on a an not have has need want please who when where hello hi thanks yes be or about from talk speak help there any should will just but so if they us why which more than at by all am was did don't i'm it's ok know much many get like work team",
	de: "der die das und ist nicht ich sie wir ihr mit ein eine einen einem einer fur fuer auf wie was kann konnen konnte haben hat bitte mochte moechte ja nein danke mich mir uns unser unsere von zu im dem den des sind es auch oder wer wann wo warum hallo guten tag kein keine gibt noch schon bei nach uber sich ihnen ihre ihren mein meine du dein deine euch jemand jemanden mensch menschen sprechen als aus bin wird werden wenn aber nur mal so ihrem gern gerne jetzt sehr hilfreich bringt nichts zeit dass",
	fr: "le la les de des du et est un une je vous nous votre vos notre nos que qui quoi ne pas pour avec dans sur ce cette ces puis peux peut pouvez voudrais veux avoir bonjour merci oui non s'il plait quel quelle comment combien quand ou pourquoi il elle au aux en mais si plus tres avez ai j'ai c'est suis parler quelqu'un y a-t-il d'un d'une l'un qu'il moi mon ma mes ton ta te tu t'es etes sont faire encore rien svp n'est etre",
	es: "el la los las de y es un una que no en por para con se su sus mi mis me nos nuestro nuestra yo usted ustedes como cuanto cuando donde quien puedo puede pueden quiero quisiera hola gracias si por favor hay tengo tiene tienen esta este esto del al lo le les pero mas muy hablar alguien persona necesito ya sobre porque cual soy eres son estoy ser tu te ahora nada o sin gustaria buenos dias",
	it: "il lo la i gli le di e un una uno che non per con su mi ci si vi sono ho ha hai avete abbiamo posso puo vorrei voglio ciao grazie prego come quanto quando dove chi perche questo questa del della dei delle dal dalla al alla nel nella ma piu molto parlare qualcuno persona buongiorno vostro vostra vostri nostro nostra io tu noi voi sei siete essere anche favore bisogno c'e cosa mio mia tuo tua ti no adesso ora niente nostri fare se",
	pt: "o a os as de e um uma que nao em por para com se seu sua seus meu minha meus nos nosso nossa eu voce voces como quanto quando onde quem posso pode podem quero gostaria ola oi obrigado obrigada sim favor ha tem tenho temos isto isso este esta do da dos das no na ao aos mas mais muito falar alguem pessoa preciso sobre porque qual sou estou ser ter ja agora ou bom dia pelo pela num numa ele ela foi voces ajuda me",
	nl: "de het een en is niet ik je jij u wij we ons onze uw jullie met voor op hoe wat kan kunnen wil wilt graag heb hebben heeft mijn mij me van te naar dit dat deze er aan bij als ook of wie wanneer waar waarom hallo dank bedankt ja nee geen iemand spreken praten mens zijn ben bent zou willen alsjeblieft alstublieft nog maar om door over kunt uit hij zij al wel goedemorgen goedendag nu moet werken echt",
	pl: "i w na z do nie jest sie ze to jak co czy ja mnie mi my nas nasz nasza wasz wasza wasze panstwo panstwa pan pani prosze chce chcialbym chcialabym moge mozna mam macie maja ile kiedy gdzie kto dlaczego dzien dobry dziekuje tak o od za po przez ale lub albo dla rozmawiac porozmawiac kims ktos czlowiekiem czlowiek jestem jestesmy sa byc bylo tym tego ten ta te juz bardzo teraz moj moja jakie jaka jaki potrzebuje nic wam was mamy poprosze konsultantem",
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
