import { remembered } from "../../remembered";

/**
 * Words of one kind weigh alike, in all eight languages, so that "ring an architect" and "ruf einen Architekten an"
 * are learned from "call an engineer". A trailing `*` stands for any ending. Accents are folded away.
 */
const KINDS: Readonly<Record<string, string>> = {
	TALK: "talk talking speak speaking chat chatting discuss discussing converse consult conversation conversations discussion word tlk spk speek sprechen spreche sprich reden rede gesprach* unterhalt* besprech* bespre* austausch* parler parle parlons parl'* discuter discussion echanger echange hablar hablo habla hablemos platicar conversar charlar charla conversacion parlare parlo parliamo discutere confront* colloquio chiacchier* falar falo fala falamos falarmos conversa* praten praat spreken spreek gesprek* overleg* sparren bespreken rozm* porozm* pogad* gadac omowic",
	CALL: "call calls calling callback phone phones phoning ring ringing dial telephone telephonic buzz bell zoom huddle anruf* ruckruf* ruf rufe rufen ruft telefon* durchruf* appel* rappel* coup llam* telefonata telefonico chiam* richiam* ligar ligue* ligacao ligam liga telefonema bel bellen belt belletje terugbel* gebeld teruggebeld dzwon* zadzwon* oddzwon* infolini* hotline whatsapp videocall visio visioconf* videochamada videollamada telco",
	MEET: "meet meeting meetings demo demos demonstration appointment appointments consultation session slot slots calendly calendar invite intro introduction walkthrough coffee visit sync workshop termin* treffen trifft kennenlern* kaffee besuch* kalender* vorstell* rendez* rdv reunion reuni* rencontr* cafe agenda cita citas cafecito appuntament* incontr* riunione caffe reuniao encontr* afspraak afsprak* afspreken ontmoet* koffie spotka* spotyk* demonstra* prezentacj* kaw*",
	REACH:
		"contact contacting contacts connect connecting transfer transferring forward escalate route redirect reach reaching patch introduce involve summon fetch kontakt* melden melde meldet verbind* weiterleit* weitergeb* durchstell* contact* joindre transf* comuni* pase pasame ponme pongame passez passi passami passa deriv* mett* contatt* conect* conta* entrar bereik* bereiken doorverbind* schakel* skontakt* polacz* przelacz* laczyc kontaktow*",
	PERSON:
		"human humans person people someone somebody anyone anybody operator operators representative rep reps colleague colleagues staff guy guys folks ppl sb sm1 some1 hooman individual adviser advisers advisor advisors employee jemand jemanden jemandem irgendwer wer* mensch menschen person* mitarbeiter* ansprechpartner* kollege* kolleg* quelqu'un qqn humain* interlocut* collegue* alguien humano humana asesor* operador* companer* qualcuno umano umana operator* persona collega alguem atendente* pessoa* colega* iemand mens mensen medewerker* collega* ktos kogos kims komus czlowiek* konsultant* osob* pracownik*",
	AGENT: "agent agents agente agenti agentes agenta agentem",
	ROLE: "engineer engineers sales salesperson salesman expert experts specialist specialists manager managers consultant consultants architect architects founder founders cto ceo coo cfo vp boss head lead leads director directors partner partners exec executive team developer developers dev devs supervisor senior seniors vertrieb* berater* entwickler* ingenieur* chef* experte* fachmann leiter* geschaftsfuhr* conseiller* commercial* responsable* ingenieur* gerant direct* consultor* comercial* ingenier* gerente* encargado ventas jefe director* commerciale* ingegner* consulent* sviluppator* responsabile* capo titolare engenheir* especialista* equip* chefe gerent* verkoper* adviseur* ontwikkelaar* baas verkoop handlow* doradc* inzynier* programist* ekspert* specjalist* kierownik* szef* sprzedaz*",
	REAL: "real live actual living alive proper echt* richtig* lebend* vrai* reel* veritable verdader* vero vera reale verdadeir* levend* prawdziw* zyw*",
	WISH: "want wants wanted wanna need needs like love prefer rather sooner wish hope hoping looking require request requesting appreciate keen demand insist mochte* will wurde wurd gern gerne brauche brauchen lieber hatte voudr* veux souhait* aimer* besoin prefer* quisiera* quiero queremos gustaria necesito necesitamos vorrei vorremmo voglio bisogno serve gostaria* quero queria preciso precisamos gostava wil wilde graag willen zou nodig liever chce chcial* chciel* potrzeb* wol* prosze poprosze prosimy",
	MODAL:
		"can could may might would shall should will possible konnte* konnen darf kannst kann moglich puis peux peut pouvez pourr* possible puedo puede* podemos podria* posible posso puo potete potrei potrebbe* possibile pode podem poderia* podia* possivel kan kunnen kun kunt mag moge mogelijk mozna mozecie moglby* moge czy",
	ME: "i me we us myself ich mich mir wir uns je moi nous yo mi nos conmigo io ci eu mim conosco ik mij ons ja mnie mna nam nami",
	MY: "my our mein* unser* mon ma mes notre nos nuestr* mio mia nostr* meu minha noss* mijn onze moj* nasz* nasi",
	YOU: "you u ya ihr euch sie ihnen du dir vous tu te ustedes te voi tu vi voces vcs voce jullie je u wy ty pan pani wami panstw*",
	YOUR: "your ur ihre* euer eure* euren vos votre ton su sus vostr* vosso* vossa* seu sua seus wasz* wasi jullie uw",
	BOOK: "book booking schedule scheduling arrange arranging set organise organize plan fix hop jump pencil vereinbar* buchen ausmachen planen prendre fixer reserv* planifier convenir organis* agendar coordinar concertar programar fissare prenot* organizz* marcar agend* combin* plannen boek* inplan* regelen umow* zamow* zarezerw* ustal*",
	AVAIL:
		"available availability free around open reachable erreichbar frei verfugbar* zeit dispo disponib* libre libero disponibil* livre disponiv* vrij beschikbaar tijd wolny wolne dostepn* czas",
	NUMBER:
		"number numbers line nummer* telefonnummer numero numeros nummer numer* durchwahl cell mobile handy mobil*",
	MAIL: "email e-mail mail mails address adresse indirizzo correo mailen maila mailowo",
	TIME: "today tomorrow tonight now asap soon later monday tuesday wednesday thursday friday week weeks morning afternoon evening noon minute minutes min mins hour hours moment heute morgen gleich bald sofort montag dienstag mittwoch donnerstag freitag woche nachmittag vormittag minuten stunde demain aujourd'hui lundi mardi mercredi jeudi vendredi semaine matin minutes heure hoy manana lunes martes miercoles jueves viernes semana tarde minutos oggi domani lunedi martedi mercoledi giovedi venerdi settimana mattina pomeriggio minuti hoje amanha segunda terca quarta quinta sexta vandaag maandag dinsdag woensdag donderdag vrijdag volgende minuten dzis dzisiaj jutro poniedzial* wtorek srode czwartek piatek tydzien tygodniu minut*",
	PAST: "spoke spoken talked chatted called contacted met had was were did already yesterday ago used last booked scheduled gesprochen telefoniert hatten gestern bereits schon letzte letzten kontaktiert parle* hier deja dernier hable hablamos ayer ya pasada parlato sentito ieri gia scorsa falei falamos ontem ja passada gesproken gebeld gisteren al vorige rozmawia* wczoraj juz zeszl*",
	NOT: "not no never without dont don't nope neither nicht kein* ohne niemand* nie pas ne jamais sans sin nunca non senza mai nao sem niet geen zonder nie bez zaden",
	WHO: "who whom whose who's wer wen wem qui quien quienes chi quem kto komu kim",
	WHAT: "what which how when where why welche* wann wo wie warum was quel* comment quand ou pourquoi combien que cual cuando donde como cuanto* quale quando dove come quanto* onde porque wat welke hoe wanneer waar waarom jak jaki* kiedy gdzie dlaczego ile",
	PLEASE:
		"please kindly pls plz thanks bitte svp plait por favor porfa porfavor favore alstublieft aub alsjeblieft prosze",
	OTHERS:
		"customer customers user users client clients patient patients caller callers guest guests tenant tenants citizen citizens driver drivers visitor visitors supplier suppliers vendor vendors agency provider competitor competitors members they them their he she kunde kunden nutzer client* clientes cliente clienti utilisat* usuari* utent* klanten klant gebruiker* klient* uzytkown* patient* lieferant* fournisseur* proveedor* fornitor* fornecedor* leverancier* dostawc* loro eles ellos ils sie oni",
	BOT: "bot bots chatbot chatbots robot robots machine computer ai assistant voicebot maschine maschinen computer automate* ordinateur maquina* robo macchina automat* maszyn* ki ia",
	BUILD:
		"build built building develop developing development create implement integrate integration integrations automate automation app apps application platform software tool tools system systems feature features api apis endpoint model models data database pipeline website site shop portal crm erp kubernetes cloud code framework frameworks workflow workflows product products project projects bauen entwickl* integrier* automatisier* anwendung plattform system* daten projekt* schnittstelle* develop* integr* donnees projet* logiciel* application* sistema* datos proyecto* desarroll* aplicacion dati progetto progetti sviluppa* dados projeto* desenvolv* aplicativo bouwen ontwikkelen gegevens projecten zbudowac system* dane danych projekt*",
	HIRE: "hire hiring recruit recruiting recruiter job jobs apply career careers freelancer freelancers vacancy internship bewerb* stellen karriere emploi embauch* recrut* empleo trabajo contratar lavoro assum* candidat* vaga* emprego vacature* sollicit* praca prace rekrut*",
	PRICE:
		"price prices pricing cost costs quote quotes offer rate rates budget charge fee preis* kosten kostet angebot* prix tarif* devis cout* precio* cuesta presupuesto prezz* costa costi preventivo preco* custa orcamento prijs* tarief offerte cena ceny koszt* wycen* ofert*",
	BAD: "useless worthless pointless waste wasting wasted stupid dumb idiot idiotic moron terrible awful horrible ridiculous pathetic nonsense rubbish garbage trash crap crappy bullshit bs lame clueless hopeless unhelpful incompetent absurd joke bad worse worst poor weak vague generic irrelevant disappointing disappointed disgrace shameful unacceptable unprofessional boring rude sucks suck suckers shit broken wrong nutzlos* dumm* unsinn quatsch mist schrott bescheuert lacherlich schlecht* furchtbar schrecklich unbrauchbar sinnlos enttausch* unverschamt frechheit peinlich zeitverschwendung falsch langweil* idiot* inutil* nul nulle debile bete ridicul* stupid* mauvais* pire decevant* honteux lamentable merde faux tonto* estupid* absurd* basura porqueria mierda tonteria pesim* mal malo mala peor horrible decepcion* verguenza lamentable inaceptab* ridicol* schifo schifezza pessim* brutto peggio scadente deludente vergogn* inaccettab* sbagliat* burro burra lixo porcaria merda ruim pior horrivel vergonh* inaceitav* errado nutteloos zinloos dom stom waardeloos onzin belachelijk slecht* troep teleurstel* schandalig onacceptabel fout bezuzyteczn* glup* bzdur* badziew* kiepsk* fatal* beznadziej* rozczarow* skandal* niedopuszczaln* bledn*",
	ANGRY:
		"annoying annoyed annoy annoys frustrating frustrated frustration angry mad furious irritating irritated pissed fed sick tired upset hate nerves patience impatient enough infuriat* exasperat* aggravat* nervt nerv* genervt sauer wutend wut arger* satt geduld reicht hasse agac* enerv* fache colere marre bol patience deteste insupportable penible molest* enfad* hart* cansad* paciencia odio irrit* nervos* desesper* arrabbiat* stuf* pazienza furioso innervos* nervi odio seccat* irrita* raiva fart* chatead* zangad* cansei odeio paciencia chato boos boze zat geirriteerd irriteer* geduld haat vervelend genoeg irytuj* denerwuj* wkurz* zly zla dosc cierpliwosc nienawidz* mecz*",
	ANSWER:
		"answer answers answered answering reply replies respond response responses antwort* beantwort* repon* reponse* respuesta* respond* contest* rispo* resposta* responde* antwoord* beantwoord* odpowie* odpowiad*",
	ASKED:
		"ask asked asking question questions said told repeat repeating repeated explain explained say gefragt frage fragen gesagt wiederhol* erklart demand* question* dit repete* pregunt* dije dicho repit* chiest* domand* detto ripet* pergunt* disse dito repet* gevraagd vraag vragen gezegd herhaal* pyta* pytan* mowi* powtarz*",
	AGAIN:
		"again same still always keep keeps third twice times already wieder immer gleiche* selbe* dauernd standig dreimal encore toujours meme trois otra vez misma mismo siempre sigue tres ancora stessa stesso sempre volte outra mesma mesmo sempre steeds weer hetzelfde dezelfde altijd znowu ciagle sama zawsze trzy",
	STOP: "stop quit forget leave leaving bye shut cut hor aufhoren vergiss vergessen schluss arrete* laisse* tomber basta deja olvida* dejalo smett* lascia* dimentica* para pare chega esquec* deixa* desisto hou ophouden vergeet przestan* zapomnij koniec",
	UNDERSTAND:
		"understand understood get grasp listen listening read reading versteh* verstand* zuhor* lies* lesen compren* ecoute* lis lisez lire entiend* entend* escuch* lees capi* ascolt* legg* percebe* entende* ouvi* le ler begrijp* snap* luister* lezen rozumie* zrozumi* sluch* czyta*",
	HELP: "help helping helpful helped helps assist assistance support hilf* hilfe helfen helft aide* aider ayud* aiut* ajud* hulp helpen helpt pomoc pomag* pomoz*",
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
