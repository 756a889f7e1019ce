import { languageRules } from "./vocabulary";

const DAY = "(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)";
const MONTH =
	"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)";

export const ITALIAN = languageRules({
	visitors: [
		"(?:lei |voi )?(?:vuole|volete|vorrebbe|vorreste|desidera|deve|dovete|ha (?:detto|scritto|indicato|menzionato|accennato|parlato)|ha bisogno|avete|cerca|cercate|punta|puntate|spera|prevede|intende)",
		"(?:la|il|le|i) (?:sua|suo|vostra|vostro) (?:scadenza|lancio|data|consiglio|prodotto|obiettivo|team|migrazione|uscita|azienda)",
	],
	time: [
		"domattina|stamattina|stasera|dopodomani",

		"domani(?: (?:mattina|pomeriggio|sera))?|dopodomani|oggi(?: stesso)?|stamattina|stasera|questo (?:pomeriggio|mese|trimestre)|questa (?:mattina|sera|settimana)|in giornata",
		"(?:la|il|le|i|nelle|nei|nella|nel)? ?(?:prossim[oaei]|successiv[oa]) (?:\\w+ )?(?:settiman[ae]|mes[ei]|giorn[oi]|or[ae]|minuti|trimestre|lunedi|venerdi)|(?:settimana|mese|lunedi|venerdi|giorno) prossim[oa]",
		`(?:entro |prima di |da |per |gia )?${DAY}(?: (?:mattina|prossimo|pomeriggio|alle))?`,
		"(?:alle|entro le|prima delle|verso le|dalle|fino alle) \\d{1,2}(?:[:.]\\d{2})?",
		`(?:entro|per|prima della?|a) (?:la |il )?(?:fine|meta|inizio)(?: d[ei]l?l?a?)? ?(?:\\w+ )?(?:giornata|settimana|mese|trimestre|anno|${MONTH}|q[1-4])?`,
		`(?:il )?\\d{1,2} ${MONTH}|(?:a|in|entro) ${MONTH}|(?:entro |a )mezzogiorno|entro (?:sera|oggi|domani|un'ora|l'ora)`,
		"subito|immediatamente|all'istante|tra (?:un|un'|pochi|poche|qualche) ?(?:attimo|momento|minut[oi]|ora|ore|giorni|istant\\w)|in (?:un attimo|pochi minuti|pochissimo)",
	],
	within: ["in", "entro", "in", "tra", "fra", "dopo", "nel giro di", "in meno di"],
	deeds: [
		"ci (?:faremo|facciamo) (?:\\w+ )?(?:sentire|vivi)|ci sentiamo",
		"(?:la|le|vi|ti) (?:richiam\\w+|chiam\\w+|scriv\\w+|contatt\\w+|rispond\\w+|sentir\\w+)",

		"(?:ha|hanno|avra|abbiamo)(?: \\S+){0,3} (?:tempo|posto|disponibilita|uno slot)",
		"(?:la|le|vi|ti|si|lo) (?:\\w+ )?(?:chiamer\\w+|chiama|chiamiamo|richiamer\\w+|richiama|richiamiamo|contatter\\w+|contatta|contattiamo|scriver\\w+|scrive|scriviamo|risponder\\w+|risponde|rispondiamo|invier\\w+|inviamo|mander\\w+|mandiamo|far\\w+ (?:sapere|avere)|fara|metter\\w+|consegner\\w+|ricontatt\\w+)",
		"(?:sara|verra|verrete|sarete) (?:\\w+ )?(?:contattat\\w+|richiamat\\w+|chiamat\\w+|ricontattat\\w+|pront\\w+|disponibil\\w+|consegnat\\w+|online)",
		"(?:ricevera|ricevete|riceverete|avra|avrete) (?:una|un|la|il|sua|notizie|risposta)|ricevera|si (?:mette|mettera) in contatto|ci (?:mettiamo|metteremo) in contatto|notizie da noi|mi faro vivo|ci faremo vivi",
		"(?:possiamo|puo|possono|potremmo|potra|potremo) (?:\\w+ ){0,2}?(?:chiamar\\w*|richiamar\\w*|contattar\\w*|scriver\\w*|risponder\\w*|iniziare|partire|cominciare|consegnare|inviar\\w*|parlar\\w*|sentir\\w*|veder\\w*|essere|finire)",
		"(?:iniziamo|inizieremo|iniziera|partiamo|partiremo|cominciamo|cominceremo|consegniamo|consegneremo|rispondiamo|risponderemo|saremo|finiamo|ci sentiamo|ci vediamo|sentiamoci|richiamiamo|richiamo|la richiamo|parliamo)",
		"(?:e|sono|siamo) (?:\\w+ )?(?:disponibil[ei]|liber[oi]|raggiungibil[ei]|pront[oaie])",
		"(?:una|la|sua) (?:risposta|chiamata|proposta|offerta|telefonata|prima versione)|(?:un|il) (?:preventivo|richiamo)|tempo di risposta|a domani",
		"(?:le|vi) va bene",
	],
	vague: [
		"presto|a breve|quanto prima|al piu presto|il prima possibile|prossimamente|rapidamente|velocemente|appena possibile|in tempi brevi|tempestivamente",
	],
	told: [
		"(?:la|ti|vi|le) (?:metto|passo|trasferisco|collego|giro)(?: \\S+){0,2} (?:in contatto|con|a|ad|al)\\b",

		"(?:la sua|la tua|la vostra|la) (?:richiesta|domanda) (?:e stata|e gia stata)(?: \\w+)? (?:inoltrata|inviata|trasmessa|passata)",
		"(?:le |ti |vi |l')?(?:ho|abbiamo)(?: \\S+){0,3} (?:inviat[oaie]|mandat[oaie]|prenotat[oaie]|fissat[oaie]|aggiunt[oaie]|avvisat[oaie]|informat[oaie]|inoltrat[oaie]|passat[oaie]|chiesto a|inserit[oaie])",
		"(?:la sua|il suo|la tua|il tuo|la|il) (?:chiamata|appuntamento|riunione|invito) (?:e|e stat[oa]) (?:\\w+ )?(?:prenotat[oa]|confermat[oa]|fissat[oa]|inviat[oa])|qualcuno sta (?:gia )?arrivando",
	],
	contact: [
		"(?:qual e|quali sono|mi (?:dia|da|lasci|lascia|dica|dice|indichi|puo dare|potrebbe dare|puo lasciare|mandi)|lasci|lascia|indichi|condivida|inserisca|fornisca|posso avere|potrei avere|mi serve|avrei bisogno)(?: \\S+){0,5} (?:e-?mail|mail|posta elettronica|telefono|cellulare|numero di \\w+|recapit[oi]|contatti)",
		"(?:il suo |suo )?(?:nome|azienda|ruolo)(?:,| e) (?:il suo |la sua )?(?:azienda|ruolo|telefono|e-?mail)(?= ?[?.,]| e )",
	],
	prices: [
		"non (?:costa|costera) (?:nulla|niente)",

		"(?:costa\\w*|costo|prezz\\w+|viene sui|sui)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*mila)",
		"(?:tariff[ae]|prezz[oi]|costo|costi|compenso)(?: \\S+){0,6} (?:di|a|da|tra|fra|circa|intorno a|a partire da) \\d[\\d.,]*",
		"(?:costa|costano|costerebbe|costera|chiediamo|fatturiamo)(?: \\S+){0,4} (?:\\d|\\w*(?:cento|mila)\\b)",
		"\\d+ ?% (?:di sconto|in meno sul)|sconto del|(?:offriamo|facciamo|applichiamo|possiamo far\\w*|avra) (?:\\w+ ){0,3}sconto",
		"gratis|gratuit[oaie]|gratuitamente|senza (?:costi|spese)|piu economic\\w+ di|senza alcun costo",
	],
	roundTheClock: [
		"24 ore (?:su 24|al giorno)|ventiquattr'?ore|giorno e notte|a qualsiasi ora|a tutte le ore|in qualsiasi momento (?:del|rispond)\\w*|sempre (?:disponibil[ei]|raggiungibil[ei]|qualcuno|present[ei])|sette giorni su sette|7 giorni su 7|anche (?:nel|il|di) (?:fine settimana|weekend|domenica|notte)",
	],
	legal: [
		"(?:permess|vietat|consentit)[oa] (?:dalla|dal|per) (?:legge|gdpr)",

		"interesse legittimo|clausola (?:e|sarebbe) nulla",
		"(?:proprieta intellettuale|diritt[oi](?: d'autore)?|codice(?: sorgente)?)(?: \\w+){0,7} (?:appart\\w+|resta\\w*|rimane|rimangono|e suo|(?:e|sara|resta) di (?:sua|vostra)|sono suoi|sara suo|saranno suoi|passa|passano|viene ceduto|vengono ceduti|e vostro|e vostra)",
		"(?:lei|voi|noi)? ?(?:mantiene|mantenete|conserva|conservate|detiene)(?: \\w+){0,4} (?:proprieta|diritti|codice)",
		"(?:firmiamo|firmare|firmeremo|accettiamo|sottoscriviamo)(?: \\w+){0,5} (?:nda|accordo di riservatezza|dpa)",
		"(?:e|sono|siamo|sarebbe|sara|resta)(?: \\w+){0,4} (?:legal[ei]|illegal[ei]|lecit[oa]|illecit[oa]|conform[ei] (?:al|alla|con)|vietat[oa] dalla|consentit[oa] dalla)",
		"(?:secondo|ai sensi del|in base a) ?(?:il |la |l')?(?:gdpr|legge|codice civile|regolamento|diritto)|responsabilita e limitata|preavviso (?:e|di)|giuridicamente|legalmente|non (?:le )?serve (?:un|una|alcun) (?:nda|avvocato|consenso|licenza|accordo)",
	],
	leftToAColleague: [
		"domand[ae] (?:su|sulla|sul|di)|question[ei] (?:su|legal[ei]|di)|tem[ai]|non posso|chiedeva|ha chiesto|doveva|dovevano",
	],
	estimate: [
		"ci vorra\\w*|ci vogliono|ci vuole|richied\\w+|dura\\w*|serve|servono|serviranno|occorr\\w+|circa|all'incirca|di solito|in genere|normalmente|generalmente|solitamente|stim\\w+|realistic\\w+|fattibil\\w+|possibil\\w+|puo|possiamo|potrebbe|potremmo|inizia\\w* con|sarebbe\\w*|sara|dovrebbe\\w*|partono con|parte con",
	],
	longUnits: ["giorn\\w+|settiman\\w+|mes[ei]"],
	guesses: ["direi|stim\\w+|calcol\\w+|preved\\w+|conti"],
	feasible: [
		"(?:assolutamente|perfettamente|tranquillamente|facilmente|sicuramente) (?:fattibile|realizzabile|possibile)",
	],
	doneAlready: [
		"e durat[oa]|ha (?:richiesto|ridotto|tagliato|portato|impiegato|dimezzato)|abbiamo|hanno|era|erano|e passat[oa]|sono passati|e sces[oa]|invece di|anziche|prima|fa|da (?:\\d+|due|tre) anni|al (?:giorno|mese)|a settimana|ogni|di esperienza|vuole|ha detto|ridott[oaie]|grazie",
	],
	budget: [
		"budget|fascia di prezzo|quanto(?: \\w+){0,5} (?:spendere|investire|pagare|stanziato|destinare)|investire|spendere",
	],
	asks: [
		"mi dica|ci dica|indichi|mi indichi|puo dirmi|potrebbe dirmi|mi faccia sapere|vorrei sapere|precisi",
	],
	decider: [
		"decisor[ei]|(?:chi|e lei|lei|puo|ha)(?: \\w+){0,7} (?:decid\\w+|decision[ei]|approv\\w+|autorizz\\w+|firma\\w*|ultima parola|l'ultima parola|potere di|via libera)",
	],
	human: [
		"faccio parte d(?:el|ella|i)|sono un membro del",

		"(?:sta|stai|state) (?:chattando|parlando|scrivendo)(?: \\w+)? (?:con|a) (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:un\\w*|nostr\\w+|qualcuno)",

		"(?:nella|per|secondo) (?:la )?mia esperienza",
		"sono (?!il |la |un |una |l')\\w+,? (?:del|dell'|delle|di) ?(?:team|ufficio|vendite|commerciale|assistenza)|in carne e ossa",
		"(?:sono|qui|sta (?:parlando|scrivendo|chattando)(?: \\w+)? (?:con|a)|parla con)(?: (?:un|una|un'|davvero|realmente|proprio|ora|ver[oa]))* ?(?:uman[oa]|essere umano|persona(?: reale| vera| in carne)?|ingegnere|commerciale|collega|consulente|dipendente)",
		"non sono (?:un|una|un') ?(?:robot|bot|ia|ai|macchina|chatbot|programma|computer|assistente|intelligenza)",
		"(?:e stat[oa]|la sto|l'ho|ora e|e ora|la ho)(?: \\w+){0,2} (?:collegat[oa]|trasferit[oa]|conness[oa]|mess[oa] in contatto|collegando|trasferendo|passat[oa])|mi chiamo \\w+|il mio nome e \\w+|lavoro (?:qui|in|come|per|da|nel)",
	],
	internal: [
		"(?:il suo|la sua) (?:punteggio|livello di lead|persona|classificazione|valutazione)(?: \\w+){0,2} e|lead (?:caldo|tiepido|freddo|qualificato)|(?:e stat[oa]|l'ho|viene) (?:classificat[oa]|contrassegnat[oa]|valutat[oa]|etichettat[oa])",
		"le mie (?:istruzioni|regole|direttive) (?:sono|dicono|indicano|vietano|mi|prevedono)|(?:il mio|il) prompt(?: di sistema)? (?:e|dice|indica)|mi hanno (?:programmato|ordinato|detto|istruito)|sono stat[oa] (?:programmat[oa]|istruit[oa])",
	],
});
