import type { Lexicon } from "../rule";

/** Words that are the same in all of our languages besides English. Clean text: lower case, no accents. */
export const SHARED = {
	TITLE:
		"c\\.?t\\.?o\\.?|cio|cdo|cpo|ciso|(?:s|e)?vp (?:of )?(?:engineering|product|technology|data|it|tech)|head of (?:\\w+ )?(?:engineering|data|product|it|technology|development|ai|software|platform|digital|e-?commerce|operations|\\w+)|director of engineering|chief \\w+ officer",
	CHIEF: "ceo|coo|cfo|managing director",
	LEAD: "engineering manager|tech ?lead|team ?lead|product owner|product manager|project manager|scrum master|lead developer|lead engineer",
	STAFF:
		"entwickler\\w*|developers?|devs?|engineers?|ingenieur\\w*|programmierer\\w*|data scientists?|architekt\\w*|developpeurs?|developpeuses?|ingenieurs?|architectes?|desarrolladores?|desarrolladoras?|ingenieros?|programadores?|programadora|arquitectos?|sviluppatori|sviluppatore|ingegneri|programmatori|architetti|desenvolvedores|programadores|engenheiros?|ontwikkelaars?|programmeurs?|architecten|programist\\w*|inzynier\\w*|deweloper\\w*|architekt\\w*|experten|experts?|expertos?|esperti|especialistas?|specialisti|specialisten|specjalist\\w*|spezialisten|fachleute|fachkrafte|kapazitat\\w*|capacites?|capacidad|capacita|capacidade|capaciteit|verstarkung|unterstutzung bei|unterstutzung fur|renfort\\w*|partner\\w*|partenaires?|socio tecnologico|prestataires?|agentur\\w*|agences?|agencia|agenzia|bureau|dienstleister\\w*|proveedor\\w*|fornitor\\w+|fornecedor\\w*|leverancier\\w*|dostawc\\w*|know-?how|expertise|competences|conocimientos?|competenze|competencias|kennis|wiedz\\w*",
	TRADE:
		"fintech\\w*|insurtech|healthtech|edtech|proptech|saas|logisti\\w+|logistyczn\\w+|e-?commerce|bank\\w*|banque|banco|banca|versicherung\\w*|versicherer|assurance|assureur|aseguradora|seguros|assicurazion\\w+|seguradora|verzeker\\w*|ubezpiecz\\w*|maschinenbau\\w*|automobil\\w*|pharma\\w*|gesundheits\\w*|krankenhaus|klinik\\w*|sante|hopital|hospital|sanidad|sanita|ospedale|saude|ziekenhuis|zorg|szpital|handel\\w*|einzelhandel|handler|retail|distribution|industrie|industria|industrial|manifattur\\w+|produkcyjn\\w+|produzent|hersteller|energie\\w*|energia|energetyczn\\w+|telekom\\w*|telecom\\w*|immobilien\\w*|immobilier|inmobiliari\\w+|immobiliare|imobiliari\\w+|vastgoed|nieruchomosc\\w+|medien\\w*|verlag|media|verwaltung|secteur public|sector publico|transport\\w*|spedition|turismo|tourisme|moda|mode\\b|startup|start-up|scale-?up|softwarehaus|softwareunternehmen|softwarefirma",
	PEOPLE:
		"mitarbeiter\\w*|mitarbeitende\\w*|leute|angestellte|personnes|salaries|employes|collaborateurs|empleados|personas|dipendenti|persone|colaboradores|funcionarios|pessoas|medewerkers|mensen|werknemers|osob|pracownikow|ludzi",
	VENDOR:
		"anbieter\\w*|agentur\\w*|dienstleister\\w*|firmen|partnern?|prestataires?|agences?|fournisseurs?|proveedores|agencias|empresas|fornitori|agenzie|aziende|fornecedores|agencias|leveranciers|bureaus|partijen|dostawc\\w*|firm\\w*|agencj\\w*|vendors?|offerten|angebote\\w*|devis|ofertas|offerte|propostas|offertes|ofert\\w*",
} as const satisfies Lexicon;
