import { wordKind } from "../../dimensions/scored/word-kinds";
import { remembered } from "../../remembered";

/**
 * Words that give a topic away, in all of our languages alike, so that what "your invoice" teaches holds for "votre
 * facture" too. Folded text: lower case, no accents. A star ends a stem.
 */
const KINDS: Readonly<Record<string, string>> = {
	PRICE:
		"price* money pricing cost costs rate rates fee fees quote quotation quotes budget discount* cheap* expensive charge charges charged pay paid payment* invoice* billing ballpark tariff* euro euros eur dollar dollars usd kost* preis* tarif* tagessatz stundensatz rabatt angebot zahl* rechnung* teuer cout* coute prix devis remise paiement* facture facturation cuesta cuestan costaria precio* tarifa* presupuesto descuento pago* cobr* costa costano costo prezz* preventivo sconto fattura quanto custa custam custaria preco* orcamento desconto pagamento fatura tarie* prijs* korting factuur offerte kosztuj* koszt* cen cena ceny stawk* wycen* rabat* faktur* platnosc* package packages deposit upfront instalment instalments installment installments vat tax hourly daily weekly retainer minimum commitment notice cancellation cancel terminate termination penalty refund refunds refundable guarantee fixed-price bill bills billed billable invoiced surcharge markup markup negotiable trial equity shares currency figure figures quota salary-free purchase-order cheaper pricey affordable worth ruckerstatt* anzahlung kundigungsfrist mindestlaufzeit mwst rate* remboursement acompte tva preavis resiliation forfait reembolso anticipo iva rescision rimborso acconto recesso disdetta reembolso adiantamento rescisao terugbetal* voorschot btw opzegtermijn zwrot zaliczk* vat wypowiedzen*",
	LEGAL:
		"nda ndas liab* indemn* gdpr dpa hipaa baa soc iso copyright licence license patent* ip ownership owns belong* confidential* clause* lawyer* legal legally compliance compliant certif* warrant* jurisdiction law laws court terms msa haft* dsgvo avv geheimhalt* rechte recht juristisch* gehort vertrag* rgpd confidentialite responsabilite juridique* appartient droit droits contrat proprieta confidencialidad responsabilidad propiedad legal* contrato abogad* riservatezza responsabilita legale contratto propriedade confidencialidade aansprakelijk* avg geheimhouding eigendom juridisch* rodo poufnosci odpowiedzialn* wlasnosc* prawn* umow* eea tisax dpo scc sccs subprocessor subprocessors residency consent tracking track tracked cookie cookies privacy encrypted encryption retention retain erase erased deletion opt lawful unlawful illegal legality sue sued insured indemnity indemnification injunction audit audits auditor gpl mit-licence regulator regulation regulations regulated ai-act act works-council sanctions export-control governing governed arbitration disclosure nondisclosure secrecy proprietary rights intellectual infringement breach breaches datenschutz* loschen gespeichert verschlusselt* betriebsrat haftpflicht donnees-personnelles chiffre* conserv* confidentiel* vie-privee cnil protection privacidad cifrad* conservan proteccion borrar datos-personales cifrat* conservat* protezione cancellare garante criptograf* protecao apagar lgpd versleutel* bewaard bescherming wissen szyfrow* przechowyw* ochron* usunac",
	CLIENT:
		"client clients customer customers ticket tickets sla incident support account timesheet timesheets delivered shipped deployed assigned placed kunde kunden bestandskunde ticket* clientes cliente klant klanten klient* vorfall panne incidencia averia storing awari* customer's client's helpdesk handover milestone acceptance engagement retainer booked dedicated warranty outages project-manager standup onboarded legacy-client",
	EFFORT:
		"estimate estimates estimation effort feasible feasibility mandays person-months sprints sizing architecture architect design scale scales accuracy latency aufwand schatz* personentage machbar* architektur charge estimer chiffrer faisable esfuerzo estimar viable arquitectura sforzo stima stimare fattibile architettura estimativa estimar viavel arquitetura inspanning schatten haalbaar architectuur oszacow* naklad* wykonaln* architektur* size sized rough timeline plan months weeks weeks-of-work tps qps throughput tenants shard sharding bottleneck schema query instance gpu rewrite refactor port migrate convert timeframe realistic doable possible-in achievable",
	INSIDE:
		"revenue turnover profit profitable margin margins salary salaries earn earns shareholders investors layoffs bench pipeline headcount umsatz gewinn verdien* gehalt gehalter marge salaire* gagne benefice* chiffre gana gano sueldo* facturais beneficio* guadagn* stipend* fatturato utile ganha ordenado* lucro* faturacao verdient omzet winst salaris* zarabia zysk* obrot* pensj* churn attrition bonus bonuses payroll wage wages income fired sacked resign resigned resigning quit quits promoted demoted gossip private privately secret secrets secretly confidentially undisclosed sick pregnant divorced married single age home password passwords credentials internal internally board boardroom playbook lawsuit sued acquisition acquired merger bankrupt insolvent insolvency leads-a-month utilisation utilization kundigung* geheim* intern* insolven* interne* secret* licenci* vertraulich* confidenti* despid* secreto* riservat* segret* licenziat* demitid* segredo* ontslag* geheim* zwolnien* tajn* wewnetrzn*",
	STUDY:
		"student students thesis dissertation bachelor bachelor's master's university uni college phd doctoral homework assignment class course professor seminar undergrad semester studying bachelorarbeit masterarbeit referat studiere studium etudiant* memoire these etudes universite estudiante* tfm tfg tesis universidad studente studentessa tesi laurea universita estudante* dissertacao mestrado universidade scriptie studie universiteit studentk* studentem magistersk* licencjack* uczeln* exam exams teacher school academic academia postdoc scholar lecturer lecture curriculum graduate undergraduate pupil classmates paper essay dissertations faculty institute phds msc bsc mba semesterarbeit schule schuler* ecole lycee professeur examen escuela profesor examen scuola esame professore escola exame school examen docent szkol* egzamin* nauczyciel*",
	PRESS:
		"journalist* reporter article magazine newspaper podcast blogger newsletter interview analyst gartner forrester survey questionnaire journaliste* article periodista* articulo revista giornalist* articolo rivista jornalista* artigo revista dziennikar* artykul* press media columnist editor newspapers journal tv radio documentary youtube blog column correspondent idc omdia think-tank statistics statement quote-me publication novel author presse redakteur* zeitung* presse journal prensa stampa giornale imprensa jornal pers krant pras* gazet*",
	JOB: "job jobs vacancy vacancies hiring internship intern cv resume apply application applicant graduate position positions openings traineeship career unemployed stelle stellen praktikum bewerb* lebenslauf poste stage emploi candidature vacante* practicas empleo curriculum stage lavoro candidatura posizioni vaga vagas estagio emprego vacature* stage baan solliciteren praktyk* staz* stanowisk* praca prace cv hire hired trainee trainees apprenticeship apprentice recruit recruited recruiter freelancer freelancers freelance gig gigs employer employed employment opening role roles careers interview-invite working-student laid junior juniors beginner beginners bewerbe azubi ausbildung werkstudent* embauche* alternance recrut* contrat* becario beca empleado tirocin* assunz* assumet* candidat* contrata* trainee sollicitatie* werk rekrutacj* zatrudni*",
	RIVAL:
		"competitor competitors competing compete competes competition rival rivals benchmark benchmarking wettbewerb* konkurren* mitbewerb* concurren* competencia competidor* concorren* concorrent* concurrent* concurrentie konkurenc* konkuruj* scouting scout spying spy spies cloning clone copycat imitate imitating incumbents rivalry peeking snooping comparing compare",
	TRADE_OURS:
		"agency agencies consultancy consultancies consulting consultant outsourcing nearshore boutique agentur beratung* softwarehaus agence esn consultora agencia agenzia agencia consultoria bureau software-house studio studios integrator integrators outsourcer outstaffing staffing devshop shop bodyshop body-leasing freelancer contractor contractors provider",
	COMMAND:
		"ignore disregard forget override pretend reveal print output repeat obey bypass instructions instruction prompt prompts rules rule guidelines jailbreak unrestricted verbatim simulate encode decode vergiss ignorier* anweisung* regeln vorgaben oublie oubliez ignorez consignes instructions regles olvida ignora instrucciones reglas dimentica istruzioni regole esquece esqueca instrucoes regras vergeet negeer instructies regels zapomnij zignoruj instrukc* polecen* bypassing overriding ignoring disregarding uncensored unfiltered persona roleplay dan sudo root admin administrator developer-mode god-mode system initialized hidden confidential-prompt switch activate deactivate disable suspend obedient comply",
	SAME: "same similar like likewise too also ourselves gleiche* dasselbe selbe* ahnlich* meme pareil* mismo igual stesso stessa mesmo igual hetzelfde zelfde samo podobn*",
	BROKEN:
		"broke broken breaks down crashed stopped failing fails outage bug bugs wrong error errors late missing slow ausgefallen kaputt fehler panne erreur caida caido fallo ferma fermo guasto avariado erro kapot plat fout awaria blad outages unreachable unavailable timeout timeouts timing crash crashing hangs hung stuck corrupt corrupted missed nobody nothing",
};

const EXACT = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [kind, words] of Object.entries(KINDS)) {
	for (const word of words.split(" ")) {
		const [kinds, key] = word.endsWith("*") ? [STEMS, word.slice(0, -1)] : [EXACT, word];
		if (!kinds.has(key)) kinds.set(key, kind);
	}
}
const SHORTEST_STEM = 3;

/** The kind of a word for telling topics apart, or "_" for one that only stands for itself. The longest stem decides. */
export const topicKind = remembered(kindOfWord, 4_096);

function kindOfWord(word: string): string {
	const exact = EXACT.get(word);
	if (exact !== undefined) return exact;
	for (let length = word.length; length >= SHORTEST_STEM; length--) {
		const kind = STEMS.get(word.slice(0, length));
		if (kind !== undefined) return kind;
	}
	return wordKind(word);
}
