import type { Language } from "@/lib/qualification/facts";
import { fold } from "@/lib/qualification/reading/intent/text/fold";

/** What needs no English to be understood and answered, each for a whole message. */
export type MoveAbroad = "machine" | "overview" | "thanks" | "goodbye" | "small_talk";

type Patterns = Readonly<Record<MoveAbroad, RegExp>>;

/** Over folded text: lower case, no accents. Who answers may be asked in the middle of a sentence; the rest stands alone. */
const PATTERNS: Readonly<Record<Exclude<Language, "en">, Patterns>> = {
	de: {
		machine:
			/\b(?:sind sie|bist du|seid ihr|ist (?:das|hier|da)|spreche ich|rede ich|schreibe ich|chatte ich|antwortet (?:hier|mir)|sitzt (?:da|hier))\b[^.?!]{0,40}\b(?:ro)?bot(?:er)?\b|\b(?:sind sie|bist du|seid ihr|ist (?:das|hier|da)|spreche ich|rede ich|schreibe ich|chatte ich|antwortet (?:hier|mir)|sitzt (?:da|hier))\b[^.?!]{0,40}\b(?:mensch\w*|maschine|ki|computer|chatbot|echte\w* person|person|programm|automat\w*)\b|^wer (?:bist du|sind sie|schreibt hier|antwortet hier)\b/,
		overview:
			/^(?:was|womit) (?:genau )?(?:mach(?:t|en)|biet(?:et|en)|tut|tun|beschaftig\w+) (?:ihr|sie|euch|sich)(?: (?:denn|eigentlich|so|genau|alles|hier|an|euch|sich))*[ ?!.]*$|^(?:wer seid ihr|was ist das hier|was konnt ihr|was konnen sie)(?: (?:denn|alles|genau))*[ ?!.]*$/,
		thanks:
			/^(?:ok(?:ay)?[ ,]+|super[ ,]+|gut[ ,]+|alles klar[ ,]+)?(?:danke|vielen dank|besten dank|herzlichen dank|merci)(?: (?:schon|sehr|dir|ihnen|euch|fur (?:die|ihre|deine) (?:hilfe|info|antwort|auskunft)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok(?:ay)?[ ,]+|danke[ ,]+)*(?:tschuss|tschuess|auf wiedersehen|ciao|bis (?:dann|bald|spater|morgen)|schonen (?:tag|abend|feierabend)|schones wochenende|gute nacht|servus|mach'?s gut)(?: noch| ihnen)*[ !.]*$/,
		small_talk: /^(?:na[, ]+)?wie geht(?:'s| es| s)?(?: (?:dir|ihnen|euch|so|heute))*[ ?!.]*$/,
	},
	fr: {
		machine:
			/\b(?:etes-vous|vous etes|es-tu|tu es|t'es|est-ce (?:que (?:c'est|je parle|vous etes|tu es))?|c'est|(?:je|parle-je|je) parle|suis-je en train de parler|qui (?:me )?repond)\b[^.?!]{0,40}\b(?:robot|bot|humaine?|machine|ia|chatbot|vraie personne|personne reelle|une personne|ordinateur|programme)\b|^qui (?:etes-vous|es-tu|me repond)\b/,
		overview:
			/^(?:vous faites quoi|que faites[- ]vous|qu'est[- ]ce que vous (?:faites|proposez)|que proposez[- ]vous|quels (?:sont vos )?services(?: proposez[- ]vous)?|c'est quoi (?:votre activite|ce que vous faites|votre entreprise)|vous proposez quoi|quelle est votre activite)(?: (?:exactement|au juste|comme services|en fait))*[ ?!.]*$/,
		thanks:
			/^(?:ok[ ,]+|super[ ,]+|parfait[ ,]+|d'accord[ ,]+)?(?:merci|je vous remercie)(?: (?:beaucoup|bien|a vous|infiniment|pour (?:votre|la|l')[ ]?(?:aide|reponse|info\w*)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok[ ,]+|merci[ ,]+)*(?:au revoir|a bientot|a plus|a demain|bonne (?:journee|soiree|nuit|continuation)|adieu|ciao)(?: a vous)?[ !.]*$/,
		small_talk:
			/^(?:comment (?:ca va|allez[- ]vous|vas[- ]tu)|ca va)(?: (?:bien|aujourd'hui))*[ ?!.]*$/,
	},
	es: {
		machine:
			/\b(?:eres|es usted|sois|es esto|esto es|hablo|estoy hablando|quien (?:me )?(?:responde|contesta)|hay)\b[^.?!]{0,40}\b(?:ro)?bot\b|\b(?:eres|es usted|sois|es esto|esto es|hablo|estoy hablando)\b[^.?!]{0,40}\b(?:humano|humana|maquina|ia|chatbot|persona(?: real)?|programa|ordenador)\b|^[¿ ]*quien (?:eres|es usted|me responde|me contesta)\b/,
		overview:
			/^[¿ ]*(?:que (?:haceis|hacen|ofreceis|ofrecen|es lo que (?:haceis|hacen))|a que (?:os dedicais|se dedican)|(?:que|cuales son (?:sus|vuestros)) servicios(?: (?:ofrecen|ofreceis|teneis|tienen))?)(?: (?:exactamente|ustedes|vosotros))*[ ?!.]*$/,
		thanks:
			/^(?:ok[ ,]+|vale[ ,]+|perfecto[ ,]+)?(?:muchas |mil |muchisimas )?gracias(?: (?:por (?:la|su|tu) (?:ayuda|respuesta|informacion)|a (?:ti|usted|vosotros)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok[ ,]+|gracias[ ,]+|vale[ ,]+)*(?:adios|hasta (?:luego|pronto|manana|la vista)|chao|nos vemos|que (?:tenga|tengas) (?:un )?buen dia|buenas noches)[ !.]*$/,
		small_talk: /^[¿ ]*(?:que tal|como (?:estas|esta|estan|va))(?: (?:usted|todo|hoy))*[ ?!.]*$/,
	},
	it: {
		machine:
			/\b(?:sei|siete|e (?:lei)?|lei e|sto parlando|parlo|questo e|chi (?:mi )?risponde)\b[^.?!]{0,40}\b(?:ro)?bot\b|\b(?:sei|siete|lei e|sto parlando|parlo|questo e)\b[^.?!]{0,40}\b(?:umano|umana|essere umano|macchina|ia|ai|intelligenza artificiale|chatbot|persona(?: vera| reale)?|programma|computer)\b|^chi (?:sei|siete|e lei|mi risponde)\b/,
		overview:
			/^(?:(?:che )?cosa (?:fate|offrite)|di (?:che )?cosa vi occupate|(?:che|quali|quali sono i vostri) servizi(?: offrite| avete)?|che fate)(?: (?:esattamente|di preciso|voi))*[ ?!.]*$/,
		thanks:
			/^(?:ok[ ,]+|perfetto[ ,]+|va bene[ ,]+)?(?:grazie|la ringrazio|ti ringrazio|vi ringrazio)(?: (?:mille|tante|infinite|per (?:l'aiuto|la risposta|le informazioni)|a (?:lei|te|voi)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok[ ,]+|grazie[ ,]+)*(?:arrivederci|arrivederla|a presto|a dopo|ci vediamo|ciao|buona (?:giornata|serata|notte|continuazione))[ !.]*$/,
		small_talk: /^(?:come (?:va|stai|sta|state)|tutto bene)(?: oggi)*[ ?!.]*$/,
	},
	pt: {
		machine:
			/\b(?:es|voce e|o senhor e|isto e|isso e|estou (?:a falar|falando)|falo|quem (?:me )?responde)\b[^.?!]{0,40}\b(?:ro)?bot\b|\b(?:es|voce e|isto e|isso e|estou (?:a falar|falando)|falo)\b[^.?!]{0,40}\b(?:robo|humano|humana|maquina|ia|chatbot|pessoa(?: real| de verdade)?|programa|computador)\b|^quem (?:es|e voce|me responde)\b/,
		overview:
			/^(?:o que (?:e que )?(?:voces )?(?:fazem|oferecem)|(?:que|quais(?: sao)?(?: os)?(?: vossos| seus)?) servicos(?: (?:voces )?(?:oferecem|prestam|tem))?|em que trabalham)(?: (?:exatamente|ao certo|voces))*[ ?!.]*$/,
		thanks:
			/^(?:ok[ ,]+|perfeito[ ,]+|ta[ ,]+)?(?:muito |muitissimo )?(?:obrigad[oa]|valeu|agradeco)(?: (?:pela (?:ajuda|resposta|informacao)|a voces?))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok[ ,]+|obrigad[oa][ ,]+)*(?:tchau|adeus|ate (?:logo|breve|amanha|mais|ja)|tenha um bom dia|boa noite)[ !.]*$/,
		small_talk: /^(?:tudo bem|como (?:vai|esta|estas|voce esta)|oi,? tudo bem)[ ?!.]*$/,
	},
	nl: {
		machine:
			/\b(?:ben je|ben jij|bent u|is (?:dit|dat|hier)|praat ik|spreek ik|chat ik|wie antwoordt)\b[^.?!]{0,40}\b(?:ro)?bot\b|\b(?:ben je|ben jij|bent u|is (?:dit|dat|hier)|praat ik|spreek ik|chat ik)\b[^.?!]{0,40}\b(?:mens|menselijk|machine|ai|computer|chatbot|echt persoon|echte? (?:mens|persoon)|persoon|programma)\b|^wie (?:ben je|bent u|ben jij)\b/,
		overview:
			/^(?:wat (?:doen|bieden|doet|biedt) (?:jullie|u)|welke diensten (?:bieden|hebben|biedt|heeft) (?:jullie|u)|wie zijn jullie)(?: (?:precies|eigenlijk|allemaal|aan|zoal|nou))*[ ?!.]*$/,
		thanks:
			/^(?:ok(?:e)?[ ,]+|super[ ,]+|prima[ ,]+)?(?:dank (?:je|u|jullie)|bedankt|dankjewel|dankuwel|dank)(?: (?:wel|hartelijk|voor (?:de|je|uw) (?:hulp|informatie|antwoord|uitleg)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok(?:e)?[ ,]+|bedankt[ ,]+)*(?:tot ziens|doei|dag|tot (?:later|morgen|snel|dan)|fijne (?:dag|avond|middag)(?: nog| verder)?|groetjes)[ !.]*$/,
		small_talk: /^hoe (?:gaat het|is het|is 't|gaat 't)(?: (?:met (?:je|u|jou)|vandaag))*[ ?!.]*$/,
	},
	pl: {
		machine:
			/\b(?:czy )?(?:jestes|jest pani?|rozmawiam|pisze|to jest|czy to)\b[^.?!]{0,40}\b(?:(?:ro)?bot\w*|czlowiek\w*|maszyn\w*|ai|automat\w*|komputer\w*|program\w*|chatbot\w*|prawdziw\w+ osob\w*|zyw\w+ osob\w*|osob\w*)\b|^kim (?:jestes|pani? jest)\b/,
		overview:
			/^(?:czym (?:sie )?(?:panstwo )?(?:zajmujecie|sie zajmujecie)|co (?:robicie|oferujecie|macie w ofercie)|jakie uslugi (?:oferujecie|swiadczycie)|kim jestescie)(?: (?:dokladnie|sie|wlasciwie))*[ ?!.]*$/,
		thanks:
			/^(?:ok[ ,]+|super[ ,]+|dobrze[ ,]+)?(?:dziekuje|dzieki|dziekujemy)(?: (?:bardzo|serdecznie|wielkie|pieknie|za (?:pomoc|odpowiedz|informacj\w+)))*[ !.,:)]*$/,
		goodbye:
			/^(?:ok[ ,]+|dziekuje[ ,]+)*(?:do widzenia|do zobaczenia|na razie|pa|czesc|milego dnia|dobranoc|do uslyszenia)[ !.]*$/,
		small_talk: /^(?:co (?:slychac|u ciebie|tam)|jak (?:sie masz|leci|tam))[ ?!.]*$/,
	},
};

const LONGEST = 90;
const MOVES = ["machine", "overview", "thanks", "goodbye", "small_talk"] as const;

/** The move of a short message in the visitor's language, or null. `language` is what the conversation is held in. */
export function moveAbroad(text: string, language: Language): MoveAbroad | null {
	if (language === "en" || text.length > LONGEST) return null;
	const folded = fold(text);
	return MOVES.find((move) => PATTERNS[language][move].test(folded)) ?? null;
}
