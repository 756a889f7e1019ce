import { languageRules } from "./vocabulary";

const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const MONTH =
	"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";

export const FRENCH = languageRules({
	visitors: [
		"vous (?:voulez|souhaitez|devez|avez besoin|avez dit|avez mentionne|avez indique|avez ecrit|visez|prevoyez|cherchez|esperez|avez (?:un|une) (?:comite|echeance|conseil)|comptez|disiez|parliez|aimeriez)",
		"votre (?:echeance|lancement|date|comite|conseil|produit|objectif|equipe|direction|migration)",
		"(?:voulez|souhaitez|devez|faut-il|doit|prevoyez|comptez)-(?:vous|il|elle)",
	],
	time: [
		"demain(?: (?:matin|midi|apres-midi|soir))?|apres-demain|aujourd'hui|ce (?:matin|soir|midi|mois|trimestre)|cet apres-midi|cette (?:semaine|nuit|annee)",
		"(?:la semaine|le mois|le jour|le trimestre|les jours|les heures|les minutes|le lundi)(?: \\w+)? (?:prochaine?s?|suivante?s?|qui vient|qui viennent)",
		`(?:des |avant |d'ici |pour |jusqu'a )?(?:le )?${DAY}(?: (?:prochain|matin|soir|midi|apres-midi|\\d{1,2}))?`,
		"(?:a|avant|vers|des|d'ici|jusqu'a|apres) \\d{1,2} ?(?:h\\d{0,2}|heures?|:\\d{2})",
		`(?:d'ici|avant|pour|des|fin|debut|en|mi-?)(?: (?:la|le|a|fin|debut))? (?:fin|debut)?(?: d[eu] )?(?:la |ce |cette )?(?:journee|semaine|mois|trimestre|midi|${MONTH}|q[1-4]|t[1-4]|soir)`,
		`le \\d{1,2}(?:er)? ${MONTH}`,
		"dans (?:l'heure|la journee|la semaine|la matinee|l'apres-midi|la foulee|un instant|un moment|les (?:meilleurs delais|prochaines?|heures|jours|minutes|\\d+))",
		"sous \\d+ ?h\\b|immediatement|tout de suite|sur-le-champ|le jour meme|dans la minute|a l'instant|sans attendre",
	],
	within: ["dans", "sous", "d'ici", "en", "en moins de", "apres", "avant"],
	deeds: [
		"(?:a|ont|aura|auront)(?: \\S+){0,3} (?:du temps|une place|un creneau|une disponibilite)",
		"(?:vous|te) (?:\\w+ ){0,2}?(?:rappel\\w+|appel\\w+|contact\\w+|recontact\\w+|ecrira\\w*|ecrirons|ecrit|ecrivons|repond\\w*|telephon\\w+|recevr\\w+|aurez|envoie\\w*|enverr\\w+|envoyons|joindr\\w+|rejoin\\w+|met|mettons|propos\\w+|livr\\w+|transmet\\w*|tiendr\\w+|prepar\\w+|attend\\w*)",
		"vous (?:serez|allez (?:etre|recevoir|avoir)|etes) (?:\\w+ )?(?:contactee?|appelee?|rappelee?|recontactee?|recevoir|une reponse|livree?)",
		"recevrez|aurez (?:une|un|votre)|recevez (?:une|un|votre)",
		"(?:nous|on|je|j'|quelqu'un|equipe|ingenieur\\w*|collegue|personne|commercial\\w*|conseiller\\w*)(?: \\w+){0,4}? (?:vais|va|allons|vont|peut|pouvons|pourra|pourrons|pourrait) (?:\\w+ ){0,3}?(?:appeler|rappeler|contacter|recontacter|ecrire|repondre|livrer|demarrer|commencer|envoyer|revenir|etre|joindre|parler|rencontrer|fournir|terminer|lancer)",
		"(?:nous|on|quelqu'un|equipe|ingenieur\\w*|collegue|personne|je|j')(?: \\w+){0,4}? (?:repond\\w*|reviend\\w+|revien\\w+|livr(?:e|ons|erons|era)|demarr(?:e|ons|erons|era)|commenc(?:e|ons|erons|era)|envoie|envoyons|enverr\\w+|sera (?:disponible|pret\\w*|la)|serons|est (?:disponible|libre|joignable|prete?)|sommes (?:disponibles|prets))",
		"(?:reviend\\w+|revenons|reviens|revient) vers vous|prend\\w* contact|prenons contact|nouvelles|on se parle|on s'appelle|parlons-nous|rendez-vous|a demain|a lundi",
		"(?:une|votre|la) (?:reponse|rappel|offre|proposition|premiere version)|(?:un|votre|le) (?:rappel|appel|devis|retour)|delai de reponse",
		"(?:sera|est|serons|serez|soit)(?: \\w+)? (?:prete?s?|livree?|terminee?|en ligne)",
		"vous convient|ca vous va",
	],
	vague: [
		"bientot|sous peu|prochainement|rapidement|au plus vite|des que possible|dans les meilleurs delais|dans les plus brefs delais|tres vite|vite|promptement|incessamment|a l'occasion|tantot|d'ici peu",
	],
	told: [
		"je (?:vous (?:mets|passe|transfere|redirige)|transmets|transfere)(?: \\S+){0,3} (?:en relation|en contact|a |un|une|notre|votre|au)",

		"(?:votre|la) (?:demande|question|message)(?: \\w+)? (?:a ete|est|vient d'etre)(?: \\w+)? (?:transmise?|envoyee?|communiquee?|partagee?)",
		"(?:je (?:vous )?(?:l')?ai|j'ai|nous (?:vous )?avons|je l'ai|je viens de|nous venons de)(?: \\S+){0,4} (?:envoyee?s?|envoyer|reservee?s?|reserver|transmis\\w*|transmettre|inscrite?s?|ajoutee?s?|prevenu\\w*|informee?s?|notifiee?s?|demandee? a|planifiee?s?|ecrit a)",
		"(?:votre|le) (?:appel|rendez-vous|creneau|invitation) (?:est|a ete) (?:\\w+ )?(?:reservee?|confirmee?|planifiee?|envoyee?)|quelqu'un (?:est en route|arrive)",
	],
	contact: [
		"(?:quel(?:le)? est|quels? sont|donnez(?:-moi|-nous)?|laissez(?:-moi|-nous)?|indiquez(?:-moi|-nous)?|partagez|communiquez(?:-moi|-nous)?|envoyez(?:-moi|-nous)?|puis-je avoir|pourriez-vous (?:me |nous )?(?:donner|laisser|indiquer|communiquer)|pouvez-vous (?:me |nous )?(?:donner|laisser|indiquer|communiquer)|il me faut)(?: \\S+){0,5} (?:e-?mail|adresse mail|courriel|telephone|numero de \\w+|coordonnees|portable)",
		"votre (?:nom|societe|entreprise|fonction|poste|role)(?:,| et) (?:votre |le nom de votre )?(?:societe|entreprise|fonction|poste|role|telephone|e-?mail)",
	],
	prices: [
		"ne (?:coute|coutera) rien",

		"(?:cout\\w*|revien\\w+ a|prix|tarif\\w*)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*mille)",
		"(?:tarif|tarifs|tjm|taux journalier|prix|cout|couts|honoraires|forfait)(?: \\S+){0,6} (?:de|a|entre|environ|d'environ|autour de|a partir de) \\d[\\d.,]*",
		"(?:coute|coutent|couterait|coutera|facturons|facture)(?: \\S+){0,4} (?:\\d|\\w*(?:cents?|mille))",
		"\\d+ ?% (?:de (?:remise|reduction|rabais)|moins cher)|remise de|(?:accordons|offrons|avez droit a|faisons|proposons) (?:\\w+ ){0,3}(?:remise|reduction|rabais)",
		"gratuit(?:s|e|es|ement)?|sans frais|offerte? par|moins chere?s? que",
	],
	roundTheClock: [
		"(?:joignables?|disponibles?|la) a (?:tout moment|toute heure)",
		"24 ?h(?:eures)? sur 24|7 ?j(?:ours)? sur 7|jour et nuit|nuit et jour|a toute heure|en permanence (?:joignable|disponible)|toujours (?:joignables?|disponibles?|quelqu'un)|(?:meme|aussi|y compris) le (?:week-?end|dimanche)|en continu (?:pour vous|disponible)",
	],
	legal: [
		"interet legitime|clause (?:est|serait) (?:nulle|abusive)",
		"(?:propriete intellectuelle|droits?(?: d'auteur| de propriete)?|code(?: source)?|pi)(?: \\w+){0,7} (?:appartien\\w+|revien\\w+|est a vous|cedee?s?|transfer\\w+|reste\\w*)",
		"(?:vous|nous) (?:serez|etes|restez|resterez|conservez|detenez|possedez|gardez|sommes)(?: \\w+){0,4} (?:proprietaires?|propriete|droits?|titulaires?|responsables? (?:des dommages|en cas)|code)",
		"(?:signons|signer|signerons|accepter|acceptons|concluons|signe)(?: \\w+){0,5} (?:nda|accord de confidentialite|dpa|accord de non-divulgation)",
		"(?:est|sont|sommes|serait|sera|reste)(?: \\w+){0,4} (?:conformes? (?:au|a la|avec)|legale?s?|illegale?s?|licite|illicite|autorisee? par|rgpd|interdite? par)",
		"(?:selon|d'apres|au titre d[ue]|en vertu d[ue]) (?:le |la |l')?(?:rgpd|loi|droit|ai act|code civil)|responsabilite (?:est|sera) (?:limitee|plafonnee|engagee)|preavis (?:est|de)|juridiquement|d'un point de vue juridique|vous n'avez pas besoin d(?:'un\\w*|u|e|'une|e la)? ?(?:nda|avocat|consentement|accord|licence)",
	],
	leftToAColleague: [
		"questions? (?:sur|de|d'|concernant|relatives?)|sujets?|points? (?:juridiques?|de)|peux pas|ne (?:peux|saurais)|vous (?:demandiez|avez demande|evoquez)|devait|devaient",
	],
	estimate: [
		"prend|prendra|prendrait|prennent|dure|durera|durerait|durent|faut|faudra|faudrait|necessite\\w*|demande\\w*|compter?|comptez|environ|a peu pres|generalement|habituellement|d'habitude|en general|normalement|typiquement|estim\\w+|realiste\\w*|faisable\\w*|possible\\w*|peut|pouvons|pourrait|pourrions|commence\\w* par|sera|serait|devrait",
	],
	longUnits: ["jours?|semaines?|mois"],
	guesses: ["prevo\\w+|compte[rz]|dirais|estime\\w*|tabl\\w+"],
	feasible: [
		"(?:tout a fait|parfaitement|sans probleme|largement|facilement) (?:faisable|realisable|possible|jouable)",
	],
	doneAlready: [
		"etait|etaient|fut|a (?:dure|pris|ete|permis|reduit|ramene|passe|mis)|avons|ont|etait|etaient|avait|avaient|au lieu de|contre|auparavant|avant|depuis|il y a|par (?:jour|semaine|mois|heure)|tous les|toutes les|d'experience|vous (?:avez|voulez|souhaitez)|passee?|reduite?|ramene\\w*|grace",
	],
	budget: [
		"budgets?|enveloppe|fourchette (?:de prix|budgetaire)|combien (?:\\S+ ){0,4}(?:depenser|investir|payer|consacrer|prevu|mettre)|investir|depenser",
	],
	asks: [
		"dites-moi|donnez-moi|indiquez|precisez|pouvez-vous|pourriez-vous|faites-moi savoir|j'aimerais (?:savoir|connaitre)|partagez",
	],
	decider: [
		"decideu(?:r|se)s?|decisionnaires?|(?:qui|est-ce vous|etes-vous|pouvez-vous|avez-vous|est-ce que vous)(?: \\S+){0,8} (?:decid\\w+|decision|valid\\w+|signe\\w*|pouvoir de|dernier mot|approuv\\w+|feu vert|tranch\\w+|habilite\\w*)",
	],
	human: [
		"je fais partie d(?:e|u)|je suis membre d(?:e|u)",

		"vous (?:discutez|parlez|echangez|ecrivez|chattez)(?: \\w+){0,2} (?:avec|a) (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:un\\w*|notre|nos|l'un\\w*|quelqu'un)",

		"suis-je (?:bien )?(?:un |une )?(?:humain\\w*|personne)|(?:selon|d'apres) mon experience|dans mon experience",
		"je suis (?!un |une |l'|le |la )\\w+ d(?:u|e la|e l'|es) ?(?:equipe|service|commercial\\w*|support|ventes|technique)",
		"(?:je suis|c'est|ici|vous (?:parlez|echangez|discutez|ecrivez)(?: \\w+){0,2} (?:a|avec))(?: (?:bien|vraiment|un|une|bel et bien|reelle?ment|actuellement|desormais|vrai\\w*|reel\\w*|en fait))* (?:humaine?|etre humain|personne(?: reelle| humaine)?|ingenieure?|commerciale?|collegue|conseill\\w+|employee?|homme|femme)\\b(?! n)",
		"(?:je ne suis|ce n'est|je suis) pas (?:un|une) (?:robot|bot|ia|machine|chatbot|programme|ordinateur|intelligence artificielle|assistant)",
		"vous (?:etes|avez ete|serez)(?: \\w+){0,3} (?:connectee?|mise? en relation|transferee?|en ligne avec)",
		"je vous (?:ai )?(?:mets|mis|transfere|connecte|passe)(?: \\w+){0,3} (?:relation|avec|a|une|un|en)|je m'appelle \\w+|je travaille (?:ici|chez|dans|comme|au)",
	],
	internal: [
		"votre (?:score|niveau de lead|persona|profil de lead|notation|qualification)(?: \\w+){0,2} (?:est|s'eleve|atteint)|(?:prospect|lead) (?:chaud|tiede|froid|qualifie)|vous (?:etes|avez ete)(?: \\w+)? (?:classee?|marquee?|notee?|qualifiee?|identifiee?) comme",
		"mes (?:instructions|consignes|regles) (?:sont|disent|indiquent|m'interdisent|precisent|stipulent)|(?:mon|le) prompt(?: systeme)? (?:est|dit|indique)|on m'a (?:demande|programme|ordonne) de|j'ai (?:ete|pour) (?:programme|instruction|consigne)\\w*",
	],
});
