import { languageRules } from "./vocabulary";

const DAY = "(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo";
const MONTH =
	"(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)";

export const PORTUGUESE = languageRules({
	visitors: [
		"(?:voce|o senhor|a senhora|voces) (?:quer|precisa|disse|mencionou|comentou|pretende|deseja|busca|planeja|espera estar|gostaria|tem que|deve|falou|escreveu|querem|precisam)",
		"(?:seu|sua) (?:prazo|lancamento|data|conselho|produto|objetivo|equipe|migracao|meta|diretoria)",
	],
	time: [
		"amanha(?: (?:de manha|a tarde|a noite|cedo))?|depois de amanha|hoje(?: mesmo| ainda)?|ainda hoje|esta (?:manha|tarde|noite|semana)|este (?:mes|trimestre)|nesta (?:semana|tarde)|essa semana",
		"(?:na |no |nas |nos |a |o )?(?:proxim[oa]s?|seguintes?) (?:\\w+ )?(?:semanas?|mes(?:es)?|dias?|horas?|minutos?|trimestre|segunda|sexta|quinzena)|(?:semana|mes|segunda) que vem|proximo dia util",
		`(?:na|ate|ate a|antes de|a partir de|desde|para|nesta|ja na) (?:${DAY})`,
		`(?:${DAY}),? (?:as|de manha|cedo|a tarde|\\d)`,
		"(?:as|ate as|antes das|por volta das|a partir das|das|antes de) \\d{1,2}(?:[:.]\\d{2}|h\\d{0,2})?",
		`(?:ate |no |para |antes do )?(?:fim|final|inicio|comeco|meados) d[aeo] (?:dia|semana|mes|trimestre|ano|tarde|expediente|${MONTH}|q[1-4])`,
		`(?:dia )?\\d{1,2} de ${MONTH}|(?:em|ate|para) ${MONTH}|ao meio-dia|ate o meio-dia`,
		"imediatamente|agora mesmo|na hora|de imediato|em (?:instantes|um momento|poucos minutos|alguns minutos|menos de)|daqui a|no mesmo dia",
	],
	within: ["em", "dentro de", "em ate", "ate", "apos", "no prazo de", "em menos de", "daqui a"],
	deeds: [
		"(?:tem|terao|tera|temos)(?: \\S+){0,3} (?:tempo|horario|vaga|disponibilidade|agenda)",
		"(?:vai|vao|vou|vamos|ira|irao|iremos|pode|podem|podemos|poderia\\w*|podera|conseguimos|conseguiremos|consigo) (?:\\w+ ){0,3}?(?:ligar|telefonar|contatar|contactar|escrever|responder|entrar|comecar|iniciar|entregar|enviar|retornar|falar|conversar|receber|mandar|estar|ter|terminar|chamar|dar|lancar)",
		"(?:ligara|ligaremos|ligamos|liga|ligo|escreveremos|escrevera|responderemos|respondera|respondemos|responde|retornaremos|retornara|retornamos|retorna|contatara|contataremos|entraremos|entrara|entramos|entra) ",
		"entr\\w+ em conta[c]?to|recebera\\w*|tera (?:uma|um|sua|noticias|resposta|retorno)|noticias nossas|sera (?:\\w+ )?(?:contatad[oa]|contactad[oa]|atendid[oa]|entregue)|recebe (?:uma|sua)",
		"(?:comecamos|comecaremos|comecara|iniciamos|iniciaremos|entregamos|entregaremos|respondemos|estaremos|estara|estarao|enviaremos|enviamos|enviarei|falamos|nos falamos|conversamos|terminamos)",
		"(?:esta|estao|estamos) (?:\\w+ )?(?:disponive(?:l|is)|livres?|pront[oa]s?)",
		"(?:uma|sua|a) (?:resposta|ligacao|proposta|chamada|primeira versao)|(?:um|o|seu) (?:orcamento|retorno|telefonema)|tempo de resposta|ate amanha|ate segunda",
		"fica bom|serve para voce|tudo bem para voce",
	],
	vague: [
		"em breve|logo|brevemente|o quanto antes|assim que possivel|o mais rapido possivel|o mais breve possivel|rapidamente|proximamente|quanto antes|sem demora|com rapidez",
	],
	told: [
		"(?:vou|estou a|posso ja) (?:\\w+ )?(?:transferir|passar|conectar|encaminhar|transferindo)(?: \\S+){0,2} (?:para|com|a)\\b",

		"(?:sua|a sua|o seu|seu) (?:solicitacao|pergunta|pedido|mensagem) (?:foi|ja foi)(?: \\w+)? (?:encaminhad[oa]|enviad[oa]|transmitid[oa]|repassad[oa])",
		"(?:ja |te |lhe |acabei de |acabamos de )*(?:enviei|enviamos|mandei|mandamos|reservei|reservamos|agendei|agendamos|marquei|marcamos|adicionei|avisei|informei|encaminhei|encaminhamos|repassei|perguntei|registrei|registei|acabei de (?:enviar|marcar|reservar|avisar))",
		"(?:sua|seu|a|o) (?:chamada|ligacao|reuniao|convite|horario) (?:esta|foi|ja esta) (?:\\w+ )?(?:reservad[oa]|confirmad[oa]|agendad[oa]|marcad[oa]|enviad[oa])|alguem (?:esta|ja esta) (?:a caminho|chegando)",
	],
	contact: [
		"(?:qual e|quais sao|me (?:passe|passa|da|de|diga|envie|informe|deixe)|deixe|informe|compartilhe|partilhe|indique|envie|pode (?:me )?(?:passar|dar|deixar|informar|indicar)|poderia (?:me )?(?:passar|dar|informar)|preciso d[oe])(?: \\S+){0,4} (?:e-?mail|telefone|celular|telemovel|numero de \\w+|contatos?|contactos?)",
		"seu (?:nome|cargo)(?:,| e) (?:sua |seu |o nome da sua )?(?:empresa|cargo|telefone|e-?mail)",
	],
	prices: [
		"nao (?:custa|custara) nada|sem custo",

		"(?:custa\\w*|custo|preco\\w*|sai por)(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*mil)",
		"(?:tarifas?|precos?|custos?|diarias?|valor(?:es)?|honorarios)(?: \\S+){0,6} (?:de|a|entre|desde|cerca de|em torno de|a partir de) \\d[\\d.,]*",
		"(?:custa|custam|custaria|custara|cobramos|faturamos)(?: \\S+){0,4} (?:\\d|\\w*(?:centos|mil\\b))",
		"\\d+ ?% (?:de desconto|mais barat\\w+)|desconto de|(?:oferecemos|damos|aplicamos|podemos dar|tera) (?:\\w+ ){0,3}desconto",
		"r\\$ ?\\d|gratis|gratuit[oa]s?|sem (?:custo|custos|taxa)|mais barat\\w+ (?:que|do que)|gratuitamente",
	],
	roundTheClock: [
		"24 horas por dia|(?:disponive(?:l|is)|atendemos|aberto) 24 horas|vinte e quatro horas|dia e noite|a qualquer hora|a toda hora|sempre (?:disponive(?:l|is)|ha alguem|tem alguem)|(?:tambem|inclusive|ate) (?:nos|aos|no) (?:fins de semana|domingos|fim de semana)|sete dias por semana|7 dias",
	],
	legal: [
		"(?:codigo|propriedade|direitos)(?: \\w+){0,3} (?:e|sao|fica|ficam) (?:de voces|seu|sua|seus|com voces)",

		"(?:permitid|proibid)[oa] (?:por|pela) (?:lei|rgpd|lgpd)",

		"interesse legitimo|clausula (?:e|seria) nula",
		"(?:propriedade intelectual|direitos?(?: autorais)?|codigo(?:-fonte)?|pi)(?: \\w+){0,7} (?:pertence\\w*|e seu|e sua|sao seus|sera seu|sera sua|fica\\w*|sao cedidos|passam?|transferid\\w+)",
		"(?:voce|voces|nos) (?:mantem|conserva|detem|tera|possui|retem)(?: \\w+){0,4} (?:propriedade|direitos|codigo)",
		"(?:assinamos|assinar|assinaremos|aceitamos)(?: \\w+){0,5} (?:nda|acordo de confidencialidade|dpa|termo de sigilo)",
		"(?:e|sao|somos|seria|sera|esta|estamos)(?: \\w+){0,4} (?:legal(?:mente)?|legais|ilegal|ilegais|licit[oa]|em conformidade|conforme com|permitid[oa] pela|proibid[oa] pela)",
		"(?:segundo|conforme|nos termos d[ao]|de acordo com) (?:o |a )?(?:rgpd|lgpd|gdpr|lei|codigo civil|regulamento)|responsabilidade (?:e|esta|sera|fica) limitada|aviso previo (?:e|de)|juridicamente|legalmente|nao precisa de (?:um|uma|nenhum) ?(?:nda|advogado|consentimento|licenca|acordo)",
	],
	leftToAColleague: [
		"perguntas? (?:sobre|de)|questoes|questao|temas?|assuntos?|nao (?:posso|consigo)|perguntou|tinha que|precisava",
	],
	estimate: [
		"da para|leva\\w*|levaria|demora\\w*|dura\\w*|precisa(?:ria|ra)?|exig\\w+|requer\\w*|cerca de|aproximadamente|em torno|normalmente|geralmente|costuma\\w*|em geral|estim\\w+|realista\\w*|viavel|viaveis|possivel|pode|podemos|poderia\\w*|comeca\\w* com|seria\\w*|sera\\w*|deve\\w*",
	],
	longUnits: ["dias?|semanas?|mes(?:es)?"],
	guesses: ["diria|estim\\w+|calcul\\w+|conte com|preve\\w+"],
	feasible: [
		"(?:perfeitamente|totalmente|tranquilamente|facilmente|com certeza) (?:viavel|possivel|factivel)",
	],
	doneAlready: [
		"levou|levaram|demorou|durou|foi|foram|era|eram|reduziu|reduzimos|reduziram|passou de|passaram|caiu|cairam|em vez de|ao inves|antes|ha (?:\\w+ )?(?:anos|meses|dias)|desde|por (?:dia|semana|mes|hora)|cada|de experiencia|quer|disse|mencionou|ajudamos|gracas|agora leva",
	],
	budget: [
		"orcamentos?|faixa de preco|verba|quanto(?: \\w+){0,5} (?:gastar|investir|pagar|destinar|reservado)|investir|gastar",
	],
	asks: [
		"diga-me|me diga|informe|me informe|conte-me|me conte|indique|pode me dizer|poderia me dizer|gostaria de saber",
	],
	decider: [
		"decisor\\w*|tomador\\w* de decis\\w+|(?:quem|voce|pode|tem|e voce)(?: \\w+){0,7} (?:decid\\w+|decisao|decisoes|aprova\\w*|autoriz\\w+|assina\\w*|palavra final|ultima palavra|poder de)",
	],
	human: [
		"faco parte d[aoe]|sou membro d[aoe]",

		"(?:esta|estas) (?:falando|conversando|a falar|a conversar|escrevendo)(?: \\w+)? (?:com|para) (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:um\\w*|noss\\w+|alguem)",

		"(?:na|pela|segundo a) minha (?:propria )?experiencia",
		"(?:sou|aqui e) (?:o |a )\\w+,? (?:da|do|de) (?:equipe|equipa|comercial|vendas|suporte)|de carne e osso",
		"(?:sou|aqui e|aqui|voce (?:esta|ja esta) (?:falando|conversando|escrevendo)(?: \\w+)? (?:com|para))(?: (?:um|uma|realmente|de verdade|sim|mesmo|agora|verdadeir[oa]))* (?:human[oa]|ser humano|pessoa(?: real| de verdade)?|engenheir[oa]|vendedor\\w*|colega|consultor\\w*|funcionari[oa])",
		"nao sou (?:um|uma|nenhum) (?:robo|bot|ia|maquina|chatbot|programa|computador|assistente|inteligencia)",
		"(?:voce )?(?:esta|foi|estou|ja esta)(?: \\w+){0,2} (?:conectad[oa]|transferid[oa]|conectando|transferindo)|meu nome e \\w+|me chamo \\w+|trabalho (?:aqui|em|como|na|no|para)",
	],
	internal: [
		"sua (?:pontuacao|classificacao|persona|avaliacao)(?: \\w+){0,2} (?:e|esta|chega)|seu (?:score|nivel de lead)(?: \\w+){0,2} (?:e|esta)|lead (?:quente|morno|frio|qualificado)|(?:foi|esta|voce e) (?:classificad[oa]|marcad[oa]|avaliad[oa]|pontuad[oa])",
		"minhas (?:instrucoes|regras|diretrizes) (?:sao|dizem|indicam|proibem|me)|(?:meu|o) prompt(?: do sistema| de sistema)? (?:e|diz|indica)|fui (?:programad[oa]|instruid[oa]|orientad[oa])",
	],
});
