import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH:
		"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
	DATE: "(?:(?:il |la |lo |i |gli |le |l'|del |della |dell'|di |al |in |a |ad |fine |inizio |meta |primo |secondo |terzo |quarto |prossim[oa] |quest[oa] |quest')*)(?:q[1-4]|t[1-4]|trimestre|{MONTH}|mese(?: prossimo)?|settimana(?: prossima)?|anno(?: prossimo)?|estate|autunno|inverno|primavera|natale|\\d{1,2} (?:{MONTH})|20[2-4]\\d|lunedi|martedi|mercoledi|giovedi|venerdi|audit|fiera|black friday)",
	ROLE: "dirett(?:ore|rice) (?:tecnic[oa]|it|dell'ingegneria|della tecnologia|dei sistemi \\w+|sviluppo|informatic[oa]|innovazione|prodotto)|responsabile (?:it|tecnic[oa]|dell'ingegneria|dei dati|data|dello sviluppo|sviluppo|tecnologi\\w+|dei sistemi|informatic[oa]|della piattaforma)|capo (?:dell'ingegneria|della tecnologia|dell'it)",
};

export const ITALIAN = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: [
			"(?<=^|\\n|, ?)(?:titolare|amministrat(?:ore|rice) delegat[oa]|direttore generale|proprietari[oa])(?=$|[\\n,])",
		],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"come (?:funziona|lavorate|si svolge|misurate|gestite|affrontate|avete|iniziate|sarebbe)\\b[^\\n?]{5,}\\?",
			"quanto (?:dura|tempo)\\b[^\\n?]{0,40}(?:progetto|migrazione|fase|collaborazione)",
			"(?:caso di studio|case study|progetto simile|referenze)\\b",
			"chi (?:\\w+ ){0,3}?(?:gestisce|lavora|guida|possiede)[^\\n]{0,40}\\?",
		],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:sono|come|lavoro come|il mio ruolo e)(?: il| la| l'| lo| un| una| nuov[oa]| attuale| qui)* ?(?:{TITLE}|{ROLE})\\b",
			"(?:dirigo|guido|gestisco|conduco|seguo|coordino|mi occupo|sono responsabile|sono a capo)(?: di| del| della| dell'| dei| il| la| l'| lo| tutta| nostra| il reparto| il dipartimento| l'area)* ?(?:ingegneria|tecnologia|it|sistemi|dati|data|sviluppo|prodotto|informatica|engineering|tech|reparto|dipartimento)\\b",
			"(?:{TITLE}) (?:di|in|presso|qui)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:di|in|presso|qui|e))",
		],
		unless: ["non sono|(?:lei e|sei il|vostro cto|ex cto|chi e)"],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:sono|come)(?: il| la| l'| lo| un| una)* ?(?:{CHIEF}|amministrat(?:ore|rice)(?: delegat[oa])?|ad\\b|titolare|direttore generale|direttrice generale|direttore operativo|proprietari[oa]|socio|presidente)\\b",
			"(?<!non )(?:ho|possiedo|mi appartien(?:e|gono))(?: qui| io)? (?:un|uno|una|un'|due|tre|quattro|cinque|diversi|diverse|la|il|l'|la mia|il mio|\\d+) ?(?:(?!(?:in|con|di|del|per|su|che|presso|da)\\b)\\w+ ){0,2}?(?:aziend[ae]|ditt[ae]|impres[ae]|negozio?|fabbric(?:a|he)|officin[ae]|ristorant[ei]|alberg(?:o|hi)|hotel|farmaci[ae]|forno|panificio|agenzi[ae]|cantin[ae]|caseificio|tipografi[ae]|clinic(?:a|he)|scuol[ae]|catena|fattori[ae]|magazzin[oi]|concessionari[ao]|palestr[ae]|librerie?|libreria)\\b",
			"(?:decido io|decidiamo noi|la decisione e mia|la mia decisione|prendo (?:io )?la decisione|firmo io|ho il budget)",
			"(?:stiamo|sto) (?:\\w+ )?(?:valutando|confrontando|selezionando|scegliendo|cercando)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:al|nostro|mio) (?:consiglio(?: di amministrazione)?|cda|board)\\b",
		],
		unless: [
			"non sono|(?:per (?:il|la) (?:mio|mia|nostro|nostra) (?:capo|cto|direttore|responsabile)|assistente d)",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:sono|come)(?: il| la| l'| un| una| uno dei)* ?(?:co-?)?(?:fondat\\w+|founder)\\b",
			"(?:ho|abbiamo) fondato",
			"(?:la )?(?:mia|nostra) (?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:co-?)?fondat(?:ore|rice)\\b",
		],
		unless: ["non sono|chi e "],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:sono|come)(?: il| la| l'| un| una)* ?(?:{LEAD}|capo ?progetto|capo team|responsabile (?:di progetto|del team|acquisti)|architetto\\w*|buyer)\\b",
			"per (?:il|la) (?:mio|mia|nostro|nostra) (?:capo|cto|direttore|responsabile|direzione)",
			"(?:il|la) (?:mio|mia|nostro|nostra) (?:capo|cto|direttore|responsabile|direzione)(?: \\w+)? (?:mi|ci|vuole|cerca|ha)",
			"(?:guido|gestisco|coordino) (?:un|il) (?:\\w+ )?team",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"sono (?:solo |un |uno |una |semplice )*(?:sviluppat\\w+|ingegnere|programmat\\w+|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:siamo|lavoro|lavoriamo|sono)(?: in| per| un'?| una| la| il| azienda| del| di| nel| della)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:settore|industria|ambito)(?: del| della| dell'| dei)* ?(?:{TRADE}|\\w+)\\b(?![^\\n]*\\?)",
			"(?:serie [a-e]\\b|series [a-e]\\b|pmi\\b|quotata|azienda familiare|fatturato di|fatturiamo|scale-?up)",
		],
		unless: ["(?:avete|lavorate|conoscete) "],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:esperienza|referenze|clienti|progetti) (?:\\w+ ){0,2}?(?:in|con|di|nel|del) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:nostro|nostra|il|l') ?(?:precedente|ultimo|ultima|attuale) ?(?:fornitore|agenzia|partner)|fornitore (?:attuale|precedente)",
			"team di \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:entro|prima di|prima del|prima della|prima dell'|per|fino a|al piu tardi|a partire da)(?: il| la| l'| i| le| fine| nostra?)* ?(?:{DATE})\\b",
			"(?:produzione|lanci\\w+|iniziare|partire|cominciare|pront[oa]|consegn\\w+|online|scadenza|deadline|go-?live)\\b[^\\n?]{0,40}?\\b(?:a|in|il|per|entro|e|al|da) ?(?:{DATE})\\b",
			"(?:in|tra|fra|entro|nelle prossime|nei prossimi) (?:le |i )?(?:\\d+|due|tre|quattro|sei|poche|pochi|un|una|prossim\\w+) (?:\\w+ )?(?:settimane?|mesi|mese|giorni)\\b",
			"(?:il prima possibile|prima possibile|al piu presto|quanto prima|urgente\\w*|asap|subito|immediatamente)\\b",
			"quando (?:potreste|potete|puo|potrebbe|potrebbero) (?:\\w+ )?(?:iniziare|cominciare|partire)",
			"(?:contratto|licenza|supporto) (?:\\w+ ){0,5}?(?:scade|termina|finisce)",
			"(?:parland\\w+|sentit\\w+|in contatto|confront\\w+|valutando|abbiamo|incontrat\\w+)\\b[^\\n?]{0,30}?(?:due|tre|quattro|diversi|diverse|altri|altre|\\d+) (?:\\w+ )?(?:{VENDOR})",
			"(?:consiglio|cda|board|investitori) (?:\\w+ )?(?:si riunisce|vuole|vogliono|si aspetta|si aspettano|decide)",
			"(?:abbiamo|appena) (?:\\w+ )?(?:chiuso|raccolto) (?:\\w+ ){0,3}?(?:round|serie|finanziamento|\\d)|gara d'appalto",
		],
		unless: [
			"(?:non (?:c'e|abbiamo|e) (?:\\w+ )?(?:fretta|urgen\\w+|scadenz\\w+)|senza (?:fretta|scadenza)|vacanza|ferie|chiamar\\w*|telefonata|sentirci|fondata nel)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:avete|ci sono|c'e) (?:\\w+ ){0,3}?(?:capacita|disponib\\w+|persone libere)",
			"(?:da|sono) (?:\\w+ )?(?:mesi|settimane|anno)[^\\n?]{0,40}?(?:cerc\\w+|assum\\w+|trov\\w+)|cerchiamo da (?:\\w+ )?(?:mesi|settimane|anno)",
			"non (?:troviamo|riusciamo a trovare|riusciamo ad assumere)\\b[^\\n?]{0,40}|quest'anno\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:mi|ci|vi) (?:ha|hanno) (?:\\w+ )?(?:consigliat\\w+|raccomandat\\w+|parlato (?:di voi|bene)|suggerit\\w+|mandat\\w+ da voi|indirizzat\\w+|dato il vostro|detto di contattarvi)",
			"(?:su|tramite|grazie a) (?:un |il |una )?(?:consiglio|raccomandazione|suggerimento|passaparola)|da parte di [a-z]+",
			"siete stati (?:\\w+ )?(?:consigliati|raccomandati)",
			"(?:mi|ci) (?:ha|hanno) (?:\\w+ )?(?:detto|chiesto) di (?:\\w+ )?(?:contattarvi|scrivervi|chiamarvi|sentirvi|cercarvi|parlar\\w* con voi|rivolger\\w+ a voi)",
		],
		unless: ["(?:google|chatgpt|linkedin|cosa (?:mi )?consigliate)"],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:senza|non abbiamo ancora|ancora nessun\\w*|non abbiamo) (?:\\w+ )?(?:finanziament\\w+|investitori|fondi|raccolto)|pre-?seed",
			"(?:cerchiamo|cercando|cerco) (?:\\w+ ){0,2}?(?:investitori|finanziament\\w+)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:per|per conto di)(?: un| una| il| mio| nostro| uno dei miei| uno dei nostri)* ?(?:clienti?)\\b",
			"(?:il mio|un mio|un nostro|il nostro) cliente (?:cerca|ha|vuole|deve|sta)",
			"sono (?:un |una )?consulente",
		],
		unless: [
			"(?:i nostri clienti|servizio clienti|assistenza clienti|sono (?:gia )?(?:vostro |un )?cliente)",
		],
	},
	{
		facts: ["solo"],
		says: [
			"(?:solo io|sono da sol[oa]|lavoro da sol[oa]|sono solo io|sviluppatore solitario|libero professionista|freelance|ditta individuale)\\b",
		],
		unless: ["non (?:sono sol|solo io)"],
	},
]);
