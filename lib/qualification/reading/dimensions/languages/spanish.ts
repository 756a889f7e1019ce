import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
	DATE: "(?:(?:el |la |los |las |del |de |al |en |final(?:es)? |fin |principios |mediados |primer |segundo |tercer |cuarto |proxim[oa] |este |esta )*)(?:q[1-4]|t[1-4]|trimestre|{MONTH}|mes(?: que viene| proximo)?|semana(?: que viene| proxima)?|ano(?: que viene)?|verano|otono|invierno|primavera|navidad\\w*|\\d{1,2} de (?:{MONTH})|20[2-4]\\d|lunes|martes|miercoles|jueves|viernes|auditoria|feria|black friday)",
	ROLE: "direct(?:or|ora) (?:tecnic[oa]|de (?:tecnologia|ingenieria|sistemas|it|datos|data|producto|desarrollo|innovacion|informatica|ti))|(?:jef[ea]|responsable) de (?:tecnologia|ingenieria|sistemas|it|datos|data|desarrollo|informatica|ti|plataforma)",
};

export const SPANISH = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: [
			"(?<=^|\\n|, ?)(?:director general|directora general|gerente(?: general)?|dueno|duena|consejero delegado|propietari[oa])(?=$|[\\n,])",
		],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"como (?:funciona|es|trabajan|trabajais|se desarrolla|miden|medis|gestionan|gestionais|abordan|abordais|resolvi\\w+|empeza\\w+|seria)\\b[^\\n?]{5,}\\?",
			"cuanto (?:dura|tarda|tiempo)\\b[^\\n?]{0,40}(?:proyecto|migracion|fase|colaboracion)",
			"(?:caso de estudio|caso de exito|proyecto similar|referencias? de)\\b",
			"(?:quien|que) (?:\\w+ ){0,3}?(?:despues|al final|dirige|trabaj\\w+)[^\\n]{0,40}\\?",
		],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:soy|como|trabajo como|mi cargo es|mi rol es)(?: el| la| un| una| nuev[oa]| actual| aqui)* ?(?:{TITLE}|{ROLE})\\b",
			"(?:dirijo|lidero|llevo|gestiono|superviso|soy responsable de|estoy a cargo de|soy el responsable de)(?: el| la| los| las| nuestra| nuestro| toda| area de| equipo de| departamento de)* ?(?:ingenieria|tecnologia|it|ti|sistemas|datos|data|desarrollo|producto|informatica|plataforma|departamento)\\b",
			"(?:{TITLE}) (?:en|de|aqui)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:en|de|aqui|y))",
		],
		unless: ["no soy|ya no soy|(?:es usted|eres el|su cto|vuestro cto|ex-?cto|quien es)"],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:soy|como)(?: el| la| un| una)* ?(?:{CHIEF}|director general|directora general|gerente(?: general)?|consejero delegado|consejera delegada|dueno|duena|propietari[oa]|director de operaciones|directora de operaciones|socio|presidente)\\b",
			"(?<!no )(?:tengo|tenemos mi \\w+ y yo|poseo|llevo|regento|me pertenecen?)(?: aqui| yo)? (?:un|una|dos|tres|cuatro|cinco|varias|varios|la|el|mi|mis|\\d+) (?:(?!(?:en|con|de|del|para|sobre)\\b)\\w+ ){0,2}?(?:empresas?|negocios?|tiendas?|fabricas?|taller|talleres|imprentas?|bodegas?|hotel|hoteles|restaurantes?|clinicas?|farmacias?|panaderias?|granjas?|finca|cadena|agencias?|despacho|academias?|gimnasios?|almacen|almacenes|distribuidora|constructora|concesionarios?|librerias?|escuelas?)\\b",
			"(?:yo decido|decido yo|decidimos nosotros|mi decision|tomo la decision|firmo yo|tengo el presupuesto|la decision es mia)",
			"(?:estamos|estoy) (?:\\w+ )?(?:evaluando|comparando|seleccionando|buscando|eligiendo|valorando)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:al|nuestro|mi) (?:consejo|comite de direccion|consejo de administracion|board)\\b",
		],
		unless: [
			"no soy|(?:es usted|para (?:mi|nuestro|el) (?:jefe|cto|director|gerente)|asistente de)",
		],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:soy|como)(?: el| la| un| una| uno de los)* ?(?:co-?)?(?:fundador\\w*|founder)\\b",
			"(?:funde|fundamos|cree|creamos) (?:mi|nuestra|la|una) (?:empresa|startup|start-up|compania)",
			"(?:mi|nuestra) (?:propia )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:co-?)?fundador(?:a)?\\b",
		],
		unless: ["no soy|(?:quien es|su|vuestro) (?:el )?fundador"],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:soy|como)(?: el| la| un| una)* ?(?:{LEAD}|jef[ea] de (?:proyecto|equipo|producto)|lider (?:tecnico|de equipo)|arquitect[oa]|comprador\\w*|responsable de (?:proyecto|compras|equipo))\\b",
			"para (?:mi|nuestro|nuestra|el|la) (?:jefe|jefa|cto|director\\w*|gerente|direccion)",
			"(?:mi|nuestro|nuestra|el|la) (?:jefe|jefa|cto|director\\w*|gerente|direccion)(?: \\w+)? (?:me|nos|quiere|busca|necesita|ha)",
			"(?:dirijo|lidero|llevo) (?:un|el|mi) equipo",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"soy (?:solo |un |una |simple )*(?:desarrollador\\w*|ingenier[oa]|programador\\w*|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:somos|trabajo|estoy|trabajamos|es)(?: en| para| una?| la| el| empresa| del| de)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:sector|industria|ambito)(?: de| del| la| el)* ?(?:{TRADE}|\\w+)\\b(?![^\\n]*\\?)",
			"(?:serie [a-e]\\b|series [a-e]\\b|pyme\\b|cotizada|empresa familiar|facturamos|facturacion de \\d+|scale-?up)",
		],
		unless: ["(?:teneis|tienen|trabajais|trabajan|habeis|han trabajado|conocen)"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:experiencia|referencias?|clientes|proyectos) (?:\\w+ ){0,2}?(?:en|con|de|del) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:nuestr[oa]|el|la) (?:anterior|ultimo|ultima|actual) (?:proveedor|agencia|socio)|(?:proveedor|agencia) (?:actual|anterior)",
			"equipo de \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:antes de|antes del|para|hasta|a mas tardar|a partir de|desde)(?: el| la| los| las| finales de| final de| nuestra?)* ?(?:{DATE})\\b",
			"(?:produccion|lanz\\w+|empezar|comenzar|arrancar|listo|lista|entreg\\w+|en marcha|fecha limite|plazo|deadline|salir)\\b[^\\n?]{0,40}?\\b(?:en|el|para|antes|a|es|al) ?(?:{DATE})\\b",
			"(?:en|dentro de|en los proximos|en las proximas) (?:los |las )?(?:\\d+|dos|tres|cuatro|seis|pocas|pocos|un|una|proxim\\w+) (?:\\w+ )?(?:semanas?|meses|mes|dias)\\b",
			"(?:lo antes posible|cuanto antes|urgente\\w*|asap|de inmediato|inmediatamente|lo mas (?:pronto|rapido) posible|corre prisa|ya mismo)\\b",
			"cuando (?:podr\\w+|pued\\w+|pod\\w+) (?:\\w+ )?(?:empezar|comenzar|arrancar|incorporar\\w*)",
			"(?:contrato|licencia|soporte) (?:\\w+ ){0,5}?(?:vence|termina|expira|acaba|finaliza|caduca)",
			"(?:habl\\w+|en contacto|compar\\w+|conversa\\w+|evalua\\w+|tenemos|hemos recibido|reunid\\w+)\\b[^\\n?]{0,30}?(?:dos|tres|cuatro|varios|varias|otros?|otras?|\\d+) (?:\\w+ )?(?:{VENDOR})",
			"(?:consejo|junta|comite|board|inversores?|inversionistas?) (?:\\w+ )?(?:se reune|esperan?|quieren?|decide|exige)",
			"(?:acabamos de|hemos) (?:cerra\\w+|levanta\\w+) (?:\\w+ ){0,3}?(?:ronda|serie|financiacion|inversion|\\d)|licitacion|concurso publico",
		],
		unless: [
			"(?:no (?:hay|tenemos|es|corre) (?:\\w+ )?(?:prisa|urgen\\w+|plazo|fecha)|sin (?:prisa|plazo|urgencia)|vacaciones|llamar\\w*|llamada|hablar (?:el|manana)|fundad[oa] en)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:teneis|tienen|tiene|hay) (?:\\w+ ){0,3}?(?:capacidad|disponib\\w+|gente disponible)",
			"(?:llevamos|desde hace|hace) (?:\\w+ )?(?:meses|semanas|ano)[^\\n?]{0,40}?(?:busca\\w+|contrata\\w+|encontr\\w+)",
			"no (?:encontramos|conseguimos|logramos)\\b[^\\n?]{0,40}|este ano\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:me|nos) (?:\\w+ )?(?:los |las |os |le )?(?:ha |han )?(?:recomend\\w+|aconsej\\w+|hablo de|hablaron de|hablado de|paso su|paso vuestro|dio su|dio vuestro|envia|envio|sugirio|sugirieron|dijo que (?:os|les|le)|derivo|refirio)",
			"(?:por|a traves de|gracias a) (?:la |una )?(?:recomendacion|referencia) de",
			"(?:me|nos) (?:ha |han )?(?:dijo|dijeron|dicho|comento|pidio|insistio)\\b[^\\n?]{0,30}\\b(?:habl\\w+|escrib\\w+|llam\\w+|contact\\w+|pregunt\\w+|acud\\w+) (?:con |a |por )?(?:ustedes|vosotros|os)\\b",
			"(?:vengo|escribo|contacto) (?:\\w+ )?(?:recomendad\\w+|de parte de)|de parte de [a-z]+",
		],
		unless: ["(?:google|chatgpt|linkedin|que (?:me )?recomiendan|recomendais|podria recomendar)"],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:sin|todavia no tenemos|aun no tenemos|no tenemos|aun sin) (?:financiacion|inversion|inversores|fondos)|pre-?semilla|pre-?seed|aun no hemos (?:levantado|cerrado)",
			"(?:buscamos|buscando|busco) (?:\\w+ ){0,2}?(?:inversores|inversion|financiacion)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:para|en nombre de|por cuenta de)(?: un| una| mi| nuestro| uno de mis| uno de nuestros)* ?(?:clientes?)\\b(?! final)",
			"(?:mi|un|nuestro) cliente (?:necesita|busca|quiere|tiene|esta)",
			"soy (?:un |una )?consultor\\w*",
		],
		unless: [
			"(?:nuestros clientes|atencion al cliente|servicio al cliente|soy cliente|ya cliente)",
		],
	},
	{
		facts: ["solo"],
		says: [
			"(?:solo yo|yo solo|yo sola|estoy sol[oa]|trabajo sol[oa]|desarrollador solitario|unico desarrollador de|emprendedor solitario|autonomo|empresa unipersonal)\\b",
		],
		unless: ["no (?:estoy sol|solo yo)"],
	},
]);
