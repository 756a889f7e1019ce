/** Roles as visitors name them in our languages besides English. Clean text: lower case, no accents. */
const GERMAN =
	"(?:technische[rn]? |kaufmannische[rn]? |stellvertretende[rn]? |neue[rn]? )?(?:geschaftsfuhrer(?:in)?|geschaftsfuhrende[rn]? gesellschafter(?:in)?|(?:it-|[a-z]+-?)?leiter(?:in)?(?: (?:der |des |von |fur )?(?:it|data|technik|entwicklung|softwareentwicklung|digitalisierung|produktion|vertrieb|einkauf))?|inhaber(?:in)?|(?:mit-?)?grunder(?:in)?|vorstand|prokurist(?:in)?|direktor(?:in)?|projektmanager(?:in)?|(?:software-?)?architekt(?:in)?|(?:software-?)?entwickler(?:in)?)";
const FRENCH =
	"(?:direct(?:eur|rice)(?: (?:general|generale|technique|informatique|des operations|financier|financiere|du digital|digital|data|produit|it|des systemes d'information))?|dsi|pdg|gerante?|presidente?|(?:co-?)?fondat(?:eur|rice)|responsable (?:it|informatique|technique|data|produit|digital|des achats|des systemes d'information)|chef(?:fe)? de projet|developpeu(?:r|se)|architecte)";
const SPANISH =
	"(?:director(?:a)?(?: (?:general|tecnico|tecnica|financiero|financiera|de (?:tecnologia|operaciones|producto|ingenieria|datos|sistemas|informatica|digital)))?|gerente(?: general)?|(?:co)?fundador(?:a)?|responsable de (?:tecnologia|it|informatica|datos|producto|sistemas)|jef[ea] de (?:proyecto|tecnologia|sistemas|desarrollo)|consejer[oa] delegad[oa]|programador(?:a)?|dueñ[oa]|propietari[oa])";
const ITALIAN =
	"(?:direttore(?: (?:generale|tecnico|operativo|finanziario|it))?|direttrice(?: (?:generale|tecnica))?|amministrat(?:ore|rice) delegat[oa]|titolare|(?:co)?fondat(?:ore|rice)|responsabile (?:it|tecnic[oa]|dati|prodotto|dei sistemi informativi|sistemi informativi|dell'ingegneria)|capo progetto|sviluppat(?:ore|rice))";
const PORTUGUESE =
	"(?:diretor(?:a)?(?: (?:geral|tecnico|tecnica|financeiro|financeira|de (?:tecnologia|operacoes|produto|engenharia|dados|ti|informatica)))?|gerente(?: (?:geral|de (?:ti|projeto|tecnologia)))?|(?:co)?fundador(?:a)?|responsavel (?:de|pela|por) (?:ti|tecnologia|informatica|dados)|gestor(?:a)? de projeto|programador(?:a)?|socio-gerente)";
const DUTCH =
	"(?:(?:technisch |algemeen |operationeel |financieel |it-|it )?directeur(?:-eigenaar)?|hoofd (?:it|engineering|data|ontwikkeling|techniek|digital)|(?:mede-?)?oprichter|eigenaar|it-manager|projectleider|projectmanager|(?:software-?)?ontwikkelaar)";
const POLISH =
	"(?:dyrektor(?:em|ka|ka)?(?: (?:technicznym|techniczny|generalnym|generalny|operacyjnym|finansowym|it|ds\\.? \\w+))?|prezes(?:em|ka)?|wlasciciel(?:em|ka)?|(?:wspol)?zalozyciel(?:em|ka)?|kierownik(?:iem)?(?: (?:dzialu )?(?:it|projektu))?|szef(?:em|owa)?(?: (?:it|inzynierii|dzialu \\w+))?|programist[aka]+)";

export const FOREIGN_TITLE = [GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, POLISH].join(
	"|",
);

/** How the visitor takes a title: "ich bin der", "je suis la", "soy el". */
export const FOREIGN_SELF =
	"(?:ich bin|bin|je suis|soy|sono|sou|ik ben|jestem|als|en tant que)(?: (?:hier|der|die|das|ein|eine|le|la|l'|un|une|el|il|o|a|de|het|een|uma|um|una))*";
