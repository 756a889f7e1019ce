import { languageRules } from "./vocabulary";

const DAY = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const MONTH =
	"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

export const SPANISH = languageRules({
	visitors: [
		"(?:usted(?:es)? )?(?:quiere|quieren|necesita|necesitan|desea|desean|dijo|menciono|comento|busca|buscan|planea|planean|debe|deben|espera estar|ha (?:dicho|mencionado|comentado)|pretende|le gustaria|aspira|indico|pedia)",
		"su (?:plazo|lanzamiento|fecha|consejo|junta|producto|objetivo|equipo|migracion|salida)",
	],
	time: [
		"manana(?: (?:mismo|por la (?:manana|tarde|noche)|a primera hora))?|pasado manana|hoy(?: mismo)?|esta (?:manana|tarde|noche|semana)|este (?:mes|trimestre|lunes|viernes)",
		"(?:la |el )?(?:proxim[oa]s?|siguientes?) (?:\\w+ )?(?:semanas?|mes(?:es)?|dias?|horas?|minutos?|trimestre|lunes|martes|viernes)|(?:semana|mes|lunes|dia) que viene",
		`(?:el|antes del|para el|hasta el|desde el|este|a partir del) ${DAY}`,
		"(?:a|antes de|sobre|hacia|desde|hasta)(?: las?)? \\d{1,2}(?:[:.]\\d{2})?(?: ?h| de la|\\b)",
		`(?:a |para |antes de )?(?:finales|fines|fin|final|principios|mediados) de(?:l)? (?:la |este |esta )?(?:dia|semana|mes|trimestre|ano|jornada|${MONTH}|q[1-4])`,
		`(?:el )?\\d{1,2} de ${MONTH}|en ${MONTH}|para ${MONTH}|(?:al )?mediodia|a primera hora`,
		"en (?:el mismo dia|un momento|unos minutos|breves minutos|cuestion de|menos de|el plazo de)|dentro de|de inmediato|inmediatamente|ahora mismo|enseguida|al instante|en el acto",
	],
	within: ["en", "dentro de", "antes de", "tras", "en menos de", "durante"],
	deeds: [
		"(?:tiene|tienen|tendra|tenemos)(?: \\S+){0,3} (?:hueco|tiempo|sitio|disponibilidad|espacio)",
		"(?:le|les|lo|la|os|te|se) (?:\\w+ )?(?:llamar\\w+|llamamos|llama|contactar\\w+|contactamos|escribir\\w+|escribimos|escribe|responder\\w+|respondemos|respondera|enviar\\w+|enviamos|mandar\\w+|mandamos|dar\\w+|dara|pondr\\w+|pone|atender\\w+|entregar\\w+|confirmar\\w+|avisar\\w+|contestar\\w+|contestamos|devolver\\w+)",
		"(?:va|vamos|van|voy|puede|podemos|pueden|podria|podriamos|podra) a?(?: )?(?:\\w+ ){0,2}?(?:llamar\\w*|contactar\\w*|escribir\\w*|responder\\w*|empezar|comenzar|entregar\\w*|enviar\\w*|arrancar|hablar|reunir\\w*|terminar|ponerse|estar|tener\\w*|lanzar)",
		"(?:nos|se|me) (?:pondremos|pondra|pone|ponemos|pondre) en contacto|recibira\\w*|tendra\\w* (?:una|un|su|noticias|respuesta)|sabra de|noticias nuestras|recibe (?:una|su)",
		"(?:empezamos|empezaremos|empezara\\w*|comenzamos|comenzaremos|comenzara\\w*|entregamos|entregaremos|arrancamos|respondemos|responderemos|contestamos|estaremos|estara|estaran|lanzamos|terminamos|hablamos|hablaremos|nos vemos|llamamos)",
		"(?:esta|estan|estamos) (?:\\w+ )?(?:disponibles?|libres?|listos?|listas?)",
		"(?:una|su|la) (?:respuesta|llamada|propuesta|oferta|primera version)|tiempo de respuesta|(?:un|el) presupuesto|hasta (?:manana|el)",
		"le (?:viene|va|parece) bien",
	],
	vague: [
		"pronto|en breve|lo antes posible|cuanto antes|proximamente|a la mayor brevedad|rapidamente|enseguida|con rapidez|en seguida|a la brevedad|en cualquier momento le",
	],
	told: [
		"(?:le|te|la|lo|os|les) (?:paso|pongo|comunico|transfiero|conecto|derivo)(?: \\S+){0,2} (?:con|a)\\b",

		"(?:su|tu|la) (?:solicitud|consulta|pregunta|mensaje|peticion) (?:ha sido|fue|ya ha sido|esta)(?: \\w+)? (?:enviad[oa]|reenviad[oa]|transmitid[oa]|trasladad[oa]|remitid[oa])",
		"(?:le |te |les |os |lo |la |ya )*(?:he|hemos|acabo de|acabamos de)(?: \\S+){0,3} (?:enviado|enviar|mandado|mandar|reservad[oa]|reservar|agendad[oa]|agendar|anadid[oa]|avisado|avisar|informado|notificado|pasado|reenviado|preguntado|apuntado)",
		"(?:su|tu|la|el) (?:llamada|reunion|cita|invitacion) (?:esta|ha sido|queda) (?:\\w+ )?(?:reservad[oa]|confirmad[oa]|agendad[oa]|enviad[oa])|alguien (?:esta|viene) (?:ya )?(?:de camino|en camino)",
	],
	contact: [
		"(?:cual es|cuales son|deme|dame|deje|deja|dejeme|dejame|indique|indiqueme|comparta|compart[ae]|facilite|facilitame|envieme|enviame|me (?:da|das|dice|dices|deja|dejas|puede dar|puedes dar|podria dar|podrias dar)|puede (?:darme|dejarme|indicarme)|necesito|escriba)(?: \\S+){0,4} (?:e-?mail|correo(?: electronico)?|telefono|movil|numero de \\w+|datos de contacto)",
		"su (?:nombre|empresa|cargo|puesto)(?:,| y) (?:su |el nombre de su )?(?:empresa|cargo|puesto|telefono|correo)",
	],
	prices: [
		"no (?:cuesta|costara|tiene costo|tiene coste)",

		"(?:costar\\w*|cuesta\\w*|precio\\w*|sale por|saldria)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*mil)",
		"(?:tarifas?|precios?|coste|costes|costo|costos|honorarios)(?: \\S+){0,6} (?:de|a|entre|desde|unos|alrededor de|aproximadamente) \\d[\\d.,]*",
		"(?:cuesta|cuestan|costaria|costara|cobramos|facturamos|cobra)(?: \\S+){0,4} (?:\\d|\\w*(?:cientos|mil\\b))",
		"\\d+ ?% (?:de descuento|mas barat\\w+|de rebaja)|descuento del?|(?:ofrecemos|hacemos|aplicamos|podemos dar\\w*|tiene) (?:\\w+ ){0,3}descuento",
		"gratis|gratuit[oa]s?|sin (?:coste|costo|cargo)|mas barat\\w+ que|gratuitamente",
	],
	roundTheClock: [
		"24 horas (?:al|del) dia|(?:disponible|abiert|atendemos|localizable)\\w* (?:las )?24 horas|las veinticuatro horas|dia y noche|a cualquier hora|a todas horas|siempre (?:disponibles?|hay alguien|localizables?)|(?:tambien|incluso) (?:los )?(?:fines de semana|domingos)|los siete dias|7 dias",
	],
	legal: [
		"(?:permitid|prohibid)[oa] (?:por|segun) (?:la )?(?:ley|rgpd)",

		"interes legitimo|clausula (?:es|seria) nula",
		"(?:propiedad intelectual|derechos?(?: de autor)?|codigo(?: fuente)?|pi)(?: \\w+){0,7} (?:pertenec\\w+|es suy[oa]|son suyos|sera suy[oa]|seran suyos|queda\\w*|se (?:ceden?|transfieren?)|pasan?)",
		"(?:usted|ustedes|nosotros)?\\b(?: )?(?:conserva|mantiene|retiene|tendra|posee|es titular)(?: \\w+){0,4} (?:propiedad|derechos|codigo)",
		"(?:firmamos|firmar|firmaremos|aceptamos|suscribimos)(?: \\w+){0,5} (?:nda|acuerdo de confidencialidad|dpa|contrato de encargo)",
		"(?:es|son|somos|seria|sera|cumple|cumplimos|estan?)(?: \\w+){0,4} (?:(?<!area )legal(?:es)?|ilegal(?:es)?|licit[oa]|ilicit[oa]|conforme\\w* (?:al|con)|con el rgpd|el rgpd|permitid[oa] por)",
		"(?:segun|conforme a|en virtud de) (?:el |la )?(?:rgpd|ley|derecho|codigo civil|reglamento)|responsabilidad (?:esta|queda|sera) limitada|preaviso (?:es|de)|juridicamente|legalmente|no necesita (?:un|una|ningun) (?:nda|abogado|consentimiento|licencia|acuerdo)",
	],
	leftToAColleague: [
		"preguntas? (?:sobre|de|acerca)|cuestiones? (?:sobre|legales|de)|temas?|asuntos?|no puedo|pregunto|pregunta(?:ba)?|tenia que|debia",
	],
	estimate: [
		"tarda\\w*|lleva\\w*|dura\\w*|necesita\\w*|requier\\w+|requerir\\w+|haran falta|hacen falta|unas?|unos|aproximadamente|alrededor|normalmente|generalmente|habitualmente|suele\\w*|estim\\w+|calcul\\w+|realista\\w*|factible\\w*|viable\\w*|posible\\w*|puede|podemos|podria\\w*|empieza\\w* con|seria\\w*|sera\\w*|deberia\\w*",
	],
	longUnits: ["dias?|semanas?|mes(?:es)?"],
	guesses: ["calcul\\w+|diria|estim\\w+|cuente|prevea|conte\\w+"],
	feasible: [
		"(?:perfectamente|totalmente|sin problemas?|facilmente|completamente) (?:viable|factible|posible|realizable)",
	],
	doneAlready: [
		"tardo|tardaron|duro|llevo|fue|fueron|era|eran|redujo|reducimos|redujeron|paso de|pasaron|bajo|bajaron|en lugar de|en vez de|antes|hace|desde hace|al (?:dia|mes|ano)|por (?:dia|semana|hora)|cada|de experiencia|quiere\\w*|necesita estar|dijo|menciono|entregamos|ayudamos|gracias|ahora tarda|ahora resuelve|lograron",
	],
	budget: [
		"presupuestos?|rango de precios?|cuanto(?: \\w+){0,5} (?:gastar|invertir|pagar|destinar|previsto)|invertir|gastar",
	],
	asks: [
		"digame|diganos|indique|indiqueme|cuenteme|comparta|puede decirme|podria decirme|me gustaria saber|especifique",
	],
	decider: [
		"(?:responsable|persona) (?:de la|que toma la) decision|decisor\\w*|(?:quien|es usted|usted|puede|tiene)(?: \\w+){0,7} (?:decid\\w+|decision(?:es)?|aprueba|aprobar|autoriz\\w+|firma\\w*|ultima palabra|poder de|visto bueno)",
	],
	human: [
		"(?:formo|soy) parte del? (?:equipo|la empresa)|soy miembro del",

		"(?:esta|estas) (?:chateando|hablando|conversando|escribiendo)(?: \\w+)? (?:con|a) (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:un[oa]?|nuestr\\w+|alguien)",

		"(?:en|por|segun) mi (?:propia )?experiencia",
		"soy (?!el |la |un |una )\\w+,? (?:de |del )(?:equipo|ventas|comercial|soporte|departamento)|de carne y hueso",
		"(?:soy|le habla|aqui|(?:esta|estas) (?:hablando|chateando|escribiendo|conversando)(?: \\w+)? (?:con|a)|habla usted con)(?: (?:un|una|realmente|de verdad|efectivamente|ahora|verdader[oa]|autentic[oa]))* (?:human[oa]|ser humano|persona(?: real| de carne)?|ingenier[oa]|comercial|colega|asesor\\w*|emplead[oa]|companer[oa])",
		"no soy (?:un|una|ningun|ninguna) (?:robot|bot|ia|maquina|chatbot|programa|ordenador|asistente|inteligencia)",
		"(?:esta|ha sido|queda|le he|lo he|la he|ya esta|le estoy)(?: \\w+){0,2} (?:conectad[oa]|transferid[oa]|conectando|transfiriendo|pasad[oa])(?: \\w+)? (?:con|a)|me llamo \\w+|mi nombre es \\w+|trabajo (?:aqui|en|como|para)",
	],
	internal: [
		"su (?:puntuacion|puntaje|nivel de lead|persona|clasificacion|calificacion)(?: \\w+){0,2} (?:es|esta|alcanza)|lead (?:caliente|templado|frio|cualificado|calificado)|cliente potencial (?:caliente|cualificado)|(?:esta|ha sido|le he) (?:clasificad[oa]|marcad[oa]|calificad[oa]|puntuad[oa]|etiquetad[oa])",
		"mis (?:instrucciones|reglas|directrices) (?:son|dicen|indican|prohiben|me)|(?:mi|el) prompt(?: del sistema| de sistema)? (?:es|dice|indica)|me han (?:programado|ordenado|indicado|instruido)|he sido (?:programado|instruido)",
	],
});
