/** Words for somebody, in our languages but English; a sentence with one may ask for that person. */
const SOMEBODY =
	"(?:ingen|engen|ingegn|inzyn|entwickl|develop|developp|desarroll|desenvolv|sviluppator|ontwikkel|programist|archite|arquitet|architek|chef|jef[ea]|capo|baas|szef|diret|direk|direct|manager|gerent|expert|especialist|spezialist|specialist|techni|tecnic|soporte|support|suporte|ondersteun|wsparci|geschaftsf|vendedor|vendeur|venditor|verkoper|sprzedawc|pessoa|atendent|jemand|mensch|kolleg|mitarbeiter|berater|person|ansprechpartner|anruf|telefon|termin|gesprach|vertrieb|verkauf|team|sales|quelqu|humain|conseiller|commercia|rendez|rdv|appel|equipe|alguien|alguem|alguma pessoa|human|asesor|agente|colega|comercia|llam|cita|reunion|equipo|ligar|ligue|liguem|reuniao|equipa|qualcuno|uman|consulente|chiam|appuntament|squadra|iemand|mens|medewerker|adviseur|bel|afspraak|ktos|kims|czlowiek|konsultant|doradc|osob|zadzwon|spotka|zespol|handlow)";
const TALK =
	"(?:sprech\\w*|red(?:en|e|est)|unterhalten|chatten|schreiben|parler|parlons|discuter|ecrire|continuer|hablar|hablamos|seguir|escribir|falar|conversar|escrever|continuar|parlare|parliamo|scrivere|continuare|praten|spreken|schrijven|verder|rozmawia\\w*|porozmawia\\w*|pisac|mowic|gadac)";
const TONGUE =
	"(?:deutsch|allemand|aleman|tedesco|alemao|duits|niemieck\\w*|englisch|anglais|ingles|inglese|engels|angielsk\\w*|franzosisch|francais|frances|francese|frans|francusk\\w*|spanisch|espagnol|espanol|castellano|spagnolo|espanhol|spaans|hiszpansk\\w*|italienisch|italien|italiano|italiaans|wlosk\\w*|portugiesisch|portugais|portugues|portoghese|portugees|portugalsk\\w*|niederlandisch|hollandisch|neerlandais|holandes|neerlandes|olandese|nederlands|niderlandzk\\w*|polnisch|polonais|polaco|polacco|polones|pools|polsk\\w*)";

/** What is asked of the machine in the words that ask for a person, over folded sentences. */
export const FOR_THE_MACHINE: readonly RegExp[] = [
	// "Können wir auf Englisch reden?" asks for a language, unless somebody is named.
	new RegExp(`^(?!.*\\b${SOMEBODY})(?=.*\\b${TALK}\\b).*\\b${TONGUE}\\b`),
	// "Rappelle-moi de sortir": to be reminded, not to be called.
	/\brappell?(?:e|ez|er)[ -](?:moi |nous )?(?:de |d')(?!preference\b)[a-z]+(?:er|ir|re|oir)\b/,
	// "Ponme música": what a device is told to put on.
	/\bp[ou]n(?:me|nos|ga|gan|game|ganos)? (?:una? |el |la |los |las |otra |algo de )?(?:musica|alarma|temporizador|recordatorio|cancion|despertador|cuenta atras|cronometro|video|pelicula)/,
];
