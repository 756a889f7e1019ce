import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH: "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
	DATE: "(?:(?:la |le |l'|les |du |de |d'|des |fin |debut |mi-?|au |en |premier |deuxieme |troisieme |quatrieme |prochain |ce |cette )*)(?:t[1-4]|q[1-4]|trimestre(?: prochain)?|{MONTH}|mois(?: prochain)?|semaine(?: prochaine)?|an(?:nee)?(?: prochaine)?|ete|automne|hiver|printemps|noel|rentree|\\d{1,2}(?:er)? (?:{MONTH})|20[2-4]\\d|lundi|mardi|mercredi|jeudi|vendredi|audit|salon|black friday)",
	ROLE: "direct(?:eur|rice) (?:technique|informatique|des systemes d'information|it|data|produit|digital\\w*|de l'ingenierie|de la technologie|du developpement|de l'innovation|des donnees|numerique)|dsi|responsable (?:it|informatique|technique|data|des donnees|du developpement|technologie|ingenierie|digital|des systemes \\w+)|chef (?:de la |du )?(?:technique|service informatique|technologie)",
};

export const FRENCH = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: [
			"(?<=^|\\n|, ?)(?:pdg|directeur general|directrice generale|gerant\\w*|directeur des operations|president)(?=$|[\\n,])",
		],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"comment (?:se passe|se deroule|fonctionne|travaillez|procedez|mesurez|gerez|abordez|organisez|avez-vous|se passent)\\b",
			"combien de temps (?:dure|prend|faut)\\b[^\\n?]{0,40}(?:projet|mission|migration|phase)",
			"(?:etude de cas|cas client|projet similaire|reference client)\\b",
			"(?:qui|que) (?:\\w+ ){0,3}?(?:possede|apres|a la fin|dirige|travaill\\w+)[^\\n]{0,40}\\?",
		],
		unless: ["comment (?:allez|ca va|vous contacter)"],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:je suis|suis|en tant que|comme|mon role est)(?: ici| actuellement| le| la| l'| un| une| nouveau| nouvelle|,)* ?(?:{TITLE}|{ROLE})\\b",
			"je (?:dirige|pilote|gere|supervise|suis responsable de|suis en charge de|m'occupe de)(?: ici| toute)?(?: l'| la| le| les| notre| nos| du| de la| de l'| des)* ?(?:ingenierie|technique|informatique|it|data|technologie|developpement|produit|tech|equipes? tech\\w*|departement|systemes? d'information)\\b",
			"(?:{TITLE}|dsi) (?:chez|dans|d'une|d'un|de|ici)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:chez|dans|d'un|de|ici|et))",
		],
		unless: [
			"(?:je ne suis (?:pas|plus)|suis pas|etes-vous|est-il|ancien\\w* (?:cto|dsi|directeur)|votre (?:cto|dsi|directeur))",
		],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:je suis|suis|en tant que)(?: le| la| l'| un| une)* ?(?:{CHIEF}|pdg|directeur general|directrice generale|dg|gerant\\w*|president\\w*|dirigeant\\w*|directeur des operations|directrice des operations|associe\\w*|proprietaire)\\b",
			"(?:je (?:possede|tiens|dirige|gere)|j'ai(?: moi)?|m'appartien(?:t|nent))(?: ici)? (?:une?|deux|trois|quatre|cinq|plusieurs|le|la|les|l'|mon|ma|mes|\\d+) ?(?:(?!(?:dans|chez|avec|de|du|des|sur|pour|en)\\b)\\w+ ){0,2}?(?:entreprises?|societes?|boite|boutiques?|magasins?|usines?|ateliers?|restaurants?|hotels?|garages?|librairies?|boulangeries?|pharmacies?|cabinets?|agences?|cliniques?|imprimeries?|brasseries?|exploitation|domaine|vignoble|commerces?|campings?|menuiserie|ferme|salons?|pme)\\b",
			"(?:je decide|nous decidons|c'est moi qui decide|ma decision|je signe|j'ai le budget|je valide le budget|decisionnaire)",
			"(?:nous|on|je) (?:\\w+ )?(?:evalu\\w+|compar\\w+|selectionn\\w+|consult\\w+|etudi\\w+|choisi\\w+)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:au|mon|notre) (?:comite de direction|conseil d'administration|codir|comex|board)\\b",
		],
		unless: [
			"(?:je ne suis (?:pas|plus)|etes-vous|pour (?:mon|notre|le) (?:chef|cto|dsi|patron|directeur|responsable)|assistant\\w* d)",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:je suis|suis|en tant que)(?: le| la| l'| un| une| des)* ?(?:co-?)?(?:fondat\\w+|founder)\\b",
			"(?:j'ai|nous avons) (?:co-?)?(?:fonde|cree) (?:ma|notre|une|la) (?:societe|entreprise|startup|start-up|boite)",
			"(?:ma|notre) (?:propre )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:co-?)?fondat(?:eur|rice)\\b",
		],
		unless: ["(?:je ne suis pas|qui est le|votre) "],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:je suis|suis|en tant que)(?: le| la| l'| un| une)* ?(?:{LEAD}|chef de projet\\w*|chef d'equipe|responsable d'equipe|lead (?:dev\\w*|tech\\w*)|architecte\\w*|acheteu\\w+|chef de produit)\\b",
			"pour (?:mon|notre|le) (?:chef|cto|dsi|patron|directeur|responsable|manager|direction)",
			"(?:mon|notre|ma|la) (?:chef|cto|dsi|patron|direction|directeur|directrice|responsable|manager)(?: \\w+)? (?:m'a|a|veut|souhaite|cherche|nous a)",
			"je (?:dirige|gere|manage) (?:une|l'|mon) ?equipe",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"(?:je suis|suis)(?: juste| un| une| simple)* ?(?:developpeu\\w+|ingenieur\\w*|programmeu\\w+|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:nous sommes|on est|je travaille|je suis|travaille)(?: chez| dans| pour| une| un| la| le| l'| en| actuellement)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:dans|secteur|domaine)(?: le| la| l'| les| de| du| secteur| domaine| des)* ?(?:{TRADE})\\b(?![^\\n]*\\?)",
			"une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)\\b(?: (?:de )?(?:{PEOPLE})| dans| chez| au|$|[\\n,])",
			"(?:series? [a-e]\\b|pme\\b|eti\\b|cote\\w* en bourse|entreprise familiale|leve \\d+|chiffre d'affaires de|scale-?up)",
		],
		unless: ["(?:avez-vous|travaillez-vous|est-ce que vous|connaissez)"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:experience|references?|clients|projets) (?:\\w+ ){0,2}?(?:dans|avec|en|du|de|chez) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:notre|l') ?(?:ancien\\w*|dernier|derniere|precedent\\w*|actuel\\w*) ?(?:prestataire|agence|partenaire|fournisseur)|(?:prestataire|agence) (?:actuel|precedent)\\w*",
			"equipe de \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:d'ici|avant|pour|jusqu'a|jusqu'au|au plus tard|a partir de|des)(?: la| le| l'| les| fin| notre)* ?(?:{DATE})\\b",
			"(?:production|lancement|lancer|demarr\\w+|commenc\\w+|debut\\w*|livr\\w+|pret\\w*|en ligne|deadline|echeance|date limite|mise en service)\\b[^\\n?]{0,40}?\\b(?:en|au|le|pour|avant|fin|debut|d'ici|est|mi) ?(?:{DATE})\\b",
			"(?:dans|d'ici|sous) (?:les )?(?:\\d+|deux|trois|quatre|six|quelques|un|une|prochain\\w*) (?:prochain\\w+ )?(?:semaines?|mois|jours)\\b",
			"(?:des que possible|le plus (?:vite|rapidement|tot) possible|au plus vite|urgent\\w*|asap|rapidement|immediatement|tout de suite|pour hier)\\b",
			"quand (?:pou\\w+|est-ce que vous pou\\w+|seriez)[- ]?(?:vous)? ?(?:commencer|demarrer|debuter|intervenir|disponibles?)",
			"(?:contrat|licence|support) (?:\\w+ ){0,5}?(?:expire|se termine|prend fin|arrive a echeance|s'arrete)",
			"(?:parl\\w+|discut\\w+|en contact|en discussion|compar\\w+|consult\\w+|avons recu|rencontr\\w+)\\b[^\\n?]{0,30}?(?:deux|trois|quatre|plusieurs|autres?|\\d+|d'autres) (?:\\w+ )?(?:{VENDOR})",
			"(?:conseil d'administration|comite|board|investisseurs?) (?:se reunit|attend\\w*|veut|veulent|decide|exige)",
			"(?:levee de fonds|tour de table|serie [a-e]) (?:\\w+ ){0,3}?(?:boucl\\w+|termin\\w+|close|finalis\\w+)|(?:avons|vient de|venons de) (?:\\w+ )?(?:boucl\\w+|lever?) |appel d'offres",
		],
		unless: [
			"(?:pas (?:urgent|presse\\w*|de deadline|d'urgence|de date)|aucune (?:urgence|deadline|echeance)|sans urgence|vacances|appeler|rappeler|parler (?:lundi|mardi|mercredi|jeudi|vendredi)|depuis|fondee? en)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:avez-vous|vous avez|etes-vous|disposez-vous) (?:\\w+ ){0,4}?(?:capacite\\w*|disponib\\w+|disponibles|du monde)",
			"(?:depuis|ca fait) (?:\\w+ )?(?:mois|semaines|un an)[^\\n?]{0,40}?(?:cherch\\w+|recrut\\w+|trouv\\w+)|(?:recrut\\w+|cherch\\w+)[^\\n?]{0,40}?depuis (?:\\w+ )?(?:mois|un an)",
			"(?:n'arriv\\w+|ne trouv\\w+) pas [^\\n?]{0,30}?(?:recruter|trouver|{STAFF})|cette annee\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:m'a|nous a|m'ont|nous ont|ma|a) (?:\\w+ )?(?:recommand\\w+|conseill\\w+|parle de vous|envoye\\w* (?:vers|chez) vous|oriente\\w*|donne votre|dit de vous contacter|suggere de vous)",
			"(?:vous (?:m'avez|nous avez|avez|m'etes|etes)|votre (?:societe|nom)) (?:\\w+ )?(?:ete )?(?:recommand\\w+|conseill\\w+)",
			"(?:m'a|nous a|m'ont|nous ont) (?:\\w+ )?(?:dit|demande|propose|suggere|conseille) (?:de |d')?(?:\\w+ )?(?:vous (?:ecrire|appeler|voir|parler|solliciter|joindre|contacter)|m'adresser a vous)",
			"(?:sur|de|par|via) (?:la |une )?(?:recommandation|recommandations)|par (?:le )?bouche a oreille|de la part de [a-z]+",
		],
		unless: [
			"(?:google|chatgpt|linkedin|pouvez-vous|recommanderiez|que recommandez|recommandez-vous)",
		],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:pas encore|pas de|sans|aucun\\w*) (?:leve\\w*|financement\\w*|fonds|investisseurs?)|pre-?seed|pre-?amorcage",
			"(?:cherch\\w+|recherch\\w+) (?:\\w+ ){0,2}?(?:investisseurs?|financement|fonds)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:pour|au nom d'|pour le compte d')(?: ?le| ?l'| ?un| ?une| ?mon| ?notre| ?de mes| ?de nos)* ?(?:de )?(?:mes |nos )?clients?\\b",
			"(?:mon|notre|un de mes|un de nos) clients? (?:cherche|a besoin|veut|souhaite|recherche|a|doit)",
			"je suis (?:\\w+ )?consultant\\w*",
		],
		unless: [
			"(?:client (?:chez|de) vous|support client|service client|experience client|relation client|nos clients)",
		],
	},
	{
		facts: ["solo"],
		says: [
			"(?:je suis (?:tout |toute )?seule? (?:dans|sur|a (?:travailler|developper)|pour)|juste moi|que moi|seulement moi|je travaille seule?|developpeur solo|solopreneur\\w*|auto-?entrepreneur\\w*|entreprise unipersonnelle)\\b",
		],
		unless: ["pas (?:tout )?seul|pas que moi"],
	},
]);
