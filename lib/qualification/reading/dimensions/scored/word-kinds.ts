/**
 * Words of one kind weigh alike in all of our languages, so that what "we need" teaches holds for "potrzebujemy" too. Clean
 * text: lower case, no accents. A star ends a stem.
 */
const KINDS: Readonly<Record<string, string>> = {
	OURS: "we us our ours we're we've we'd we'll wir uns unser* nous notre nos on nosotros nuestr* noi nostr* nosso* nossa* nos gente wij ons onze mamy nasz* nas nam jestesmy somos estamos tenemos siamo abbiamo temos hebben",
	MINE: "i i'm i've i'd my me mine im ich mein* mir mich je j'ai mon ma mes yo mi mis mio mia meu minha eu ik mijn mij ja moj* mam soy sono sou jestem",
	YOURS:
		"you your you're yours you'd sie ihr ihnen euch eure* vous votre vos usted* vosotros vuestr* voi vostr* voces voce vossa vosso jullie uw wy wasz* panstw*",
	WISH: "want wants wanted wanting need needs needed needing like love looking plan plans planning planned hope hoping wish must should trying goal aim brauch* benotig* such* mocht* woll* will muss* mussen plan* soll* voul* voudr* souhait* cherch* besoin faut doit devons quer* quier* necesit* busc* hace falta voglia* vorrem* vorrei cerc* bisogno serv* dobbiam* dev* precis* procur* wil* zoek* nodig moet* chc* potrzeb* szuk* musi*",
	NONE: "no not nobody noone none nothing never neither nor without isn't aren't don't doesn't can't cannot won't couldn't didn't hasn't haven't kein* nicht niemand nie nichts keiner pas personne aucun* rien jamais plus nadie nada nunca ningun* non nessun* niente mai nao ninguem nenhum* geen niet niemand nooit nie nikt nic brak",
	LACK: "lack lacks lacking missing short lost loses losing left leaves leaving gone quit quits resigned retire* retiring disappear* vanish* abandon* fehl* weg gekundigt verlassen ging manqu* parti* lach* falt* fue marcho mancan* mollat* saiu tekort vertrokken brakuj* odesz* odchodz* zostawil*",
	PAIN: "slow slows broken breaks break breaking crash* fail* mess messy pain painful nightmare chaos outdated legacy stuck stall* struggl* drown* overload* overwhelm* risk* manual* hand error* bug bugs issue issues problem problems trouble bottleneck* debt swamp fragile brittle wrong unreliable hallucinat* rubbish garbage old ancient homegrown unsupported dread* expensive delay* behind late losing outgrown outage* langsam* kaputt veraltet* alt* manuell* fehler* problem* sturzt chaos lent* plant* bloqu* vieux vieille ancien* cauchemar eparpill* antigu* viej* lent* pesadilla parad* repartid* manual* mano vecchi* ferm* sparsi bloccat* incubo mano antig* parado espalhad* lent* mao oud* traag* kloppen star* woln* reczn* psuj* wiesz* koszmar recznie",
	MAKE: "build building built develop* migrat* moderni* rewrit* rebuil* replac* refactor* redesign* redo automat* integrat* implement* deploy* consolidat* digiti* digitali* launch* ship roll rolling extract* predict* split move moving merge extend scale scaling switch upgrade take over finish bauen bau* entwickel* ablos* erset* umstell* einfuhr* erneuer* umzug refondre refonte remplac* reprendre rempla* reemplaz* sustitu* rehac* reescrib* sostitu* rifar* riscriv* refazer substitu* vervang* overnem* bouw* wymien* zbudow* przej* wdroz* zautomat* automatyz*",
	TECH: "system systems systeme* sistem* platform* plateforme* plataforma* piattaform* software logiciel* app apps appli* applic* aplic* application* data daten* donnees datos dati dados dane danych database* warehouse lake pipeline* etl ai ia ki ml llm* gpt rag model* modell* chatbot* bot bots agent agents assistant* assistent* asistente* asystent* copilot search suche* api apis backend frontend cloud aws azure gcp snowflake databricks kafka kubernetes monolith* mainframe* cobol erp crm sap salesforce oracle postgres* mysql java php python react angular delphi vb6 excel spreadsheet* access portal* website site web shop tool tools tooling outil programm* programa* dashboard* report* rapport* informe* infrastructure infrastruktur* code codebase stack mvp prototype* prototyp* poc pilot pilote automation workflow* engine* microservice* mobile ios android server* billing invoic* rechnung* factur* fattur* fatur* faktur*",
	STAFF:
		"engineer engineers developer* dev devs entwickler* programmer* programad* programist* architect* architekt* scientist* freelancer* contractor* agency agentur* partner* vendor* team teams equipe* equipo* equipa zesp* talent senior seniors expert* capacity hands help hilfe aide ayuda aiuto ajuda hulp pomoc* renfort verstarkung desarrollador* sviluppator* ingenieur* ingegner* ontwikkelaar* inzynier* prestataire* proveedor* fornitor* fornecedor* leverancier* dostawc* anbieter*",
	TITLE:
		"cto ceo coo cio cdo cpo cfo vp head director founder* cofounder* co-founder* manager lead chief president owner partner geschaftsfuhrer* leiter* chef* inhaber* directeur* directrice dsi fondat* directora* fundador* gerente direttore responsabile amministratore diretor* directeur oprichter hoofd dyrektor* prezes* zalozyciel* student* etudiant* estudiante journalist* developer entwickler",
	PEOPLE:
		"people employees staff headcount folks mitarbeiter* leute personnes salaries employes personas empleados persone dipendenti pessoas mensen medewerkers osob pracownik*",
	WHEN: "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas xmas easter q1 q2 q3 q4 h1 h2 monday tuesday wednesday thursday friday januar februar marz mai juni juli oktober dezember fruhjahr* fruhling* sommer* herbst* weihnacht* ostern montag dienstag mittwoch donnerstag freitag janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre printemps automne hiver noel paques enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno navidad* gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre autunno natale pasqua janeiro fevereiro maio junho julho setembro outubro novembro dezembro verao natal pascoa januari februari maart mei augustus lente zomer herfst kerst pasen styczni* lut* marc* kwie* maj* czerw* lipc* sierpni* wrzesni* pazdziernik* listopad* grudni* wiosn* lato lata latem jesien* zim* swiet* wakacj* quarter quartal* trimestre kwarta*",
	SPAN: "day days week weeks month months year years tag* woche* monat* jahr* jour jours semaine* mois annee dia dias semana* mes meses ano anos giorn* settiman* mese mesi anno anni dag dagen weken maand* jaar dni tygod* tygodni* miesiac* roku rok",
	BEFORE:
		"by before until till within latest end early mid bis vor spatestens ende anfang mitte avant d'ici fin debut antes hasta finales entro prima fine ate fim voor eind uiterlijk do przed konca najpozniej",
	ENDS: "ends expires expire expiring lapse lapses closes stops sunset discontinued deprecated due renewal renews auslauf* auslauft lauft endet ablauf* expire arrete termine* vence* vencer acaba acab* scade* finisce loopt afloopt stopt eindigt wygas* konczy*",
	OCCASION:
		"board launch launches release audit auditors fair season go-live golive inspection regulator* deadline tender rfp round funding series investor* merger acquisition demo vorstand* aufsichtsrat messe prufung* frist ausschreibung* finanzierung* conseil comite comex lancement salon levee appel consejo junta concurso lanzamiento ronda cda consiglio gara lancio conselho administracao raad directie aanbesteding lancering zarzad* przetarg* premier* audyt* rund*",
	SOON: "asap urgent urgently soon soonest sooner fast quickly immediately yesterday dringend eilt eilig schnell* moglich* sofort vite rapidement possible urgente urge pronto posible possibile possivel subito mogelijk snel dringend spoed piln* szybciej szybko",
	START:
		"start starts starting begin begins join onboard kick starten anfangen beginnen loslegen commenc* demarr* empez* arranc* inizi* partire comec* beginnen zaczac zaczniemy ruszyc ruszamy",
	RIVALS:
		"comparing compare shortlist shortlisted shortlisting quotes quote offers offer proposal proposals bids vergleich* angebot* anbieter offert* devis presupuesto* oferta* proveedores preventiv* proposta* offerte* ofert* compar*",
	TRADE:
		"insurance insurer* insurtech fintech* medtech healthtech edtech proptech legaltech biotech bank* banking logistics freight parcel bus tram railway ferry petrol shipping hospital* clinic* pharmac* pharma retail* wholesal* manufactur* factor* plant plants machine machines machinery automotive telecom* telco utility energy water wind solar construction property housing hotel* restaurant* bakery bakeries airline* airport publisher publishing media newspaper school* universit* charity fashion furniture food dairy brewery steel chemicals textile* packaging agriculture farm* games gaming e-commerce ecommerce saas marketplace scaleup scale-up startup start-up agencies law flower* garden* meal clothing boilers lender auction streaming reederei verkehrsbetrieb* landkreis anwalt* kanzlei apothek* naviera farmaci* editorial despacho naviere avocats edition chaudieres hotelier* pharmacies alberghier* gelati editrice studio advogados editora farmacias hoteleiro uitgever* transportbedrijf advocat* apotheek* ijs fietsen aptek* hotelow* kancelari* wydawnictw* versicher* maschinenbau* spedition* krankenhaus* klinik* handel* grosshandel* einzelhandel verlag* stadtwerk* brauerei handwerk* immobilien* fabrik* hersteller assuranc* assureur mutuelle banque hopital clinique* presse industrie* usine distribution aseguradora* seguros banco clinica* hotel* fabrica* cadena tienda* banca assicur* ospedal* cliniche azienda alimentar* albergh* seguradora hospital clinicas hotei* textei* verzeker* ziekenhuis* zorg* groothandel winkel* uitgever* ubezpiecz* bank* szpital* przychodni* kurier* produkcyj* hurtown* hotel* sklep* pme eti pyme pmi kmu mittelstand* familienunternehmen familial* familiar*",
	SELLS:
		"make makes sell sells produce produces manufacture operate operates rent rents lease distribute publish brew bottle insure produzier* verkauf* betreib* vermiet* herstell* fabriquons fabriqu* vendons vend* exploit* fabricamos gestionamos vendemos producimos produciamo gestiamo vendiamo gerimos produzimos maken verkopen verhuren produkuj* prowadzimy sprzedaj* zatrudnia* employ employs beschaftig*",
	RAISED:
		"raised raise seed venture backed bootstrapped turnover revenue arr listed owned subsidiary gmbh umsatz tochter finanziert leve levee ronda round capital",
	HOW: "what how when where who which why was wie wann wo wer welche comment quand quel* combien que como cuando cuanto donde cosa come quando quanto dove o qual wat hoe wanneer waar wie co jak kiedy ile gdzie do does is are can could would",
};

const EXACT = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [kind, words] of Object.entries(KINDS)) {
	for (const word of words.split(" ")) {
		if (word.endsWith("*")) STEMS.set(word.slice(0, -1), kind);
		else if (!EXACT.has(word)) EXACT.set(word, kind);
	}
}
const SHORTEST_STEM = 2;

/** The kind of a word, or "_" for one that only stands for itself. The longest stem decides. */
export function wordKind(word: string): string {
	const exact = EXACT.get(word);
	if (exact !== undefined) return exact;
	if (/^\d/.test(word)) return "NUMBER";
	for (let length = word.length; length >= SHORTEST_STEM; length--) {
		const kind = STEMS.get(word.slice(0, length));
		if (kind !== undefined) return kind;
	}
	return "_";
}
