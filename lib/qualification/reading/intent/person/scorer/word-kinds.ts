import { remembered } from "../../../remembered";

/**
 * Words of one kind weigh alike, in all eight languages, so that "ring an architect" and "ruf einen Architekten an"
 * are learned from "call an engineer". A trailing `*` stands for any ending. Accents are folded away.
 */
const KINDS: Readonly<Record<string, string>> = {
	TALK: "talk talking talked speak speaking spoke chat chatting discuss converse consult sprechen spreche sprich reden rede gesprach* unterhalt* bespre* parler parle discuter echanger hablar hablo habla platicar conversar parlare parlo confront* colloquio falar falo fala conversa* praten praat spreken spreek gesprek* overleg* sparren rozm* porozm* pogad* gadac omowic",
	CALL: "call calls callback phone ring dial telephone anruf* ruckruf* ruf rufen telefon* appel* rappel* llam* telefonata chiam* richiam* ligar ligue* ligacao ligam liga bel bellen belt belletje terugbel* gebeld teruggebeld dzwon* zadzwon* oddzwon* infolini* hotline whatsapp zoom videocall visio videochamada videollamada",
	MEET: "meet meeting meetings demo demos appointment consultation session slot calendly termin* treffen kennenlern* rendez* rdv reunion reuni* rencontr* cita citas appuntament* incontr* reuniao encontr* afspraak afsprak* afspreken ontmoet* spotka* spotyk* demonstra*",
	REACH:
		"contact contacting contacted connect connecting transfer transferring forward escalate route redirect reach patch kontakt* melden melde meldet verbind* weiterleit* durchstell* contact* joindre transf* comuni* pase pasame ponme passez passi passami passa deriv* mett* contatt* conect* conta* entrar bereik* bereiken doorverbind* schakel* skontakt* polacz* przelacz*",
	PERSON:
		"human humans person someone somebody anyone anybody operator representative rep colleague staff jemand jemanden jemandem mensch menschen person* mitarbeiter* ansprechpartner* kollege* quelqu'un humain* interlocut* alguien humano humana asesor* operador* qualcuno umano umana operator* persona alguem atendente* pessoa* iemand mens mensen medewerker* collega* ktos kogos kims czlowiek* konsultant* osob*",
	ROLE: "engineer engineers sales expert experts specialist specialists manager consultant consultants architect architects founder founders cto ceo boss advisor team developer developers dev devs supervisor vertrieb* berater* entwickler* ingenieur* chef* experte* fachmann conseiller* commercial* responsable* ingenieur* consultor* comercial* ingenier* gerente* encargado ventas commerciale* ingegner* consulent* sviluppator* responsabile* engenheir* especialista* equip* verkoper* adviseur* ontwikkelaar* baas handlow* doradc* inzynier* programist* ekspert* kierownik* szef* sprzedaz*",
	WISH: "want wants need like love prefer rather wish hope looking require mochte* will wurde wurd gern gerne brauche lieber voudr* veux souhait* aimer* besoin prefer* quisiera quiero gustaria necesito vorrei voglio bisogno serve gostaria quero queria preciso gostava wil graag willen zou nodig liever chce chcial* chciel* potrzeb* wol* prosze poprosze",
	MODAL:
		"can could may might would shall kann konnte* konnen darf kannst puis peux peut pouvez pourr* puedo puede* podemos podria* posso puo potete potrei pode podem poderia kan kunnen kun kunt mag moge mozna mozecie moglby moglbym",
	ME: "i me we us ich mich mir wir uns je moi nous yo mi nos io ci eu mim ik mij ons ja mnie",
	MY: "my our mein* unser* mon ma mes notre nos nuestr* mio mia nostr* meu minha noss* mijn onze moj* nasz* nasi",
	YOU: "you ihr euch sie du vous tu ustedes te voi tu voces vcs jullie je u wy ty pan pani",
	YOUR: "your ihre* euer eure* vos votre ton su sus vostr* vosso* vossa* seu sua seus wasz* wasi",
	BOOK: "book schedule arrange set organise organize plan request vereinbar* buchen ausmachen prendre reserv* organis* agendar coordinar fissare prenot* organizz* marcar agend* combin* plannen boek* inplan* umow* zamow*",
	NOT: "not no never without nicht kein* ohne niemand* pas ne jamais sans sin nunca non senza mai nao sem niet geen zonder nie bez",
	WHO: "who whom whose wer wen wem qui quien quienes chi quem kto komu kim",
	PLEASE:
		"please kindly bitte svp plait por favor porfa porfavor favore alstublieft aub alsjeblieft prosze",
	THIRD:
		"customers customer users user clients bot bots chatbot agents patients callers app system product assistant kunden nutzer client* clientes cliente clienti utilisat* usuari* utent* klanten gebruiker* klient* uzytkown* robot* maschine* maquina*",
	USELESS:
		"useless worthless pointless waste annoying annoyed stupid dumb idiot terrible awful horrible frustrating frustrated nonsense rubbish garbage crap bullshit nutzlos* dumm* nervt nerv* unsinn quatsch mist inutil* nul nulle idiot* bete agac* enerv* tonto* estupid* absurd* basura molest* stupid* assurd* ridicol* schifo burro burra lixo irrit* nutteloos dom stom waardeloos onzin bezuzyteczn* glup* irytuj* denerwuj* bzdur*",
	HELP: "help helping helpful helped hilf* hilfe helfen aide* aider ayud* aiut* ajud* hulp helpen helpt pomoc pomag* pomoz*",
};

const EXACT = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [kind, words] of Object.entries(KINDS)) {
	for (const word of words.split(" ")) {
		if (word.endsWith("*")) STEMS.set(word.slice(0, -1), kind);
		else EXACT.set(word, kind);
	}
}
const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;

/** The kind of a folded word, or "" for one of none. */
export const kindOf = remembered(kindOfWord, 4_096);

function kindOfWord(word: string): string {
	const exact = EXACT.get(word);
	if (exact !== undefined) return exact;
	for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
		const kind = STEMS.get(word.slice(0, length));
		if (kind !== undefined) return kind;
	}
	return "";
}
