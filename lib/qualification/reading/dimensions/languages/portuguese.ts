import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH: "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
	DATE: "(?:(?:o |a |os |as |do |da |de |ao |no |na |em |final |fim |finais |inicio |meados |primeiro |segundo |terceiro |quarto |proxim[oa] |este |esta |deste |desta )*)(?:q[1-4]|t[1-4]|trimestre|{MONTH}|mes(?: que vem)?|semana(?: que vem)?|ano(?: que vem)?|verao|outono|inverno|primavera|natal|\\d{1,2} de (?:{MONTH})|20[2-4]\\d|segunda|terca|quarta|quinta|sexta|auditoria|feira|black friday)",
	ROLE: "diret(?:or|ora) (?:tecnic[oa]|de (?:tecnologia|engenharia|sistemas|ti|it|dados|produto|desenvolvimento|inovacao))|(?:chefe|responsavel|gerente|head) (?:de|da|do|pela|pelo) (?:tecnologia|engenharia|sistemas|ti|it|dados|desenvolvimento|informatica|plataforma)",
};

export const PORTUGUESE = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:diretora? geral|dono|dona|socio|proprietari[oa])(?=$|[\\n,])"],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"como (?:funciona|e|trabalham|voces trabalham|medem|voces medem|lidam|abordam|seria|fizeram|comeca)\\b[^\\n?]{5,}\\?",
			"quanto (?:dura|tempo)\\b[^\\n?]{0,40}(?:projeto|projecto|migracao|fase)",
			"(?:estudo de caso|caso de sucesso|projeto parecido|projeto semelhante|referencias de)\\b",
			"quem (?:\\w+ ){0,3}?(?:lidera|trabalha|mantem|fica)[^\\n]{0,40}\\?",
		],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:sou|como|trabalho como|meu cargo e|o meu cargo e)(?: o| a| um| uma| nov[oa]| atual| aqui)* ?(?:{TITLE}|{ROLE})\\b",
			"(?:dirijo|lidero|gerencio|giro|coordeno|chefio|sou responsavel|cuido)(?: de| do| da| pela| pelo| por| o| a| toda| nossa| area de| departamento de)* ?(?:engenharia|tecnologia|ti|it|sistemas|dados|data|desenvolvimento|produto|informatica|departamento)\\b",
			"(?:{TITLE}) (?:na|no|de|da|do|em|aqui)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:na|no|de|da|em|aqui|e))",
		],
		unless: ["nao sou|(?:voce e|o seu cto|seu cto|ex-?cto|quem e)"],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:sou|como)(?: o| a| um| uma)* ?(?:{CHIEF}|diretor geral|diretora geral|dono|dona|proprietari[oa]|diretor de operacoes|diretora de operacoes|socio|socia|presidente|administrador\\w*|diretor executivo|diretora executiva)\\b",
			"(?<!nao )(?:tenho|possuo|pertencem?-me|me pertencem?)(?: aqui)? (?:um|uma|dois|duas|tres|quatro|cinco|varias|varios|a|o|a minha|o meu|\\d+) (?:(?!(?:em|num|numa|na|no|com|de|da|do|para|sobre)\\b)\\w+ ){0,2}?(?:empresas?|negocios?|lojas?|fabricas?|oficinas?|restaurantes?|hotel|hoteis|farmacias?|padarias?|quintas?|fazendas?|clinicas?|rede|agencias?|escritorio|escolas?|graficas?|transportadoras?|distribuidora|adegas?|construtora|academias?|livrarias?)\\b",
			"(?:eu decido|decido eu|a decisao e minha|minha decisao|tomo a decisao|eu assino|tenho o orcamento)",
			"(?:estamos|estou) (?:a )?(?:\\w+ )?(?:avali\\w+|compar\\w+|selecion\\w+|escolhe\\w+|procur\\w+)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:ao|nosso|meu) (?:conselho(?: de administracao)?|board|comite executivo)\\b",
		],
		unless: ["nao sou|(?:para o (?:meu|nosso) (?:chefe|cto|diretor|gerente)|assistente d)"],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:sou|como)(?: o| a| um| uma| um dos)* ?(?:co-?)?(?:fundador\\w*|founder)\\b",
			"(?:fundei|fundamos) ",
			"(?:minha|nossa) (?:propria )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:co-?)?fundador(?:a)?\\b",
		],
		unless: ["nao sou|quem e "],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:sou|como)(?: o| a| um| uma)* ?(?:{LEAD}|gerente de (?:projeto\\w*|produto|engenharia)|gestor\\w* de (?:projeto\\w*|produto)|lider (?:tecnico|de equipe|de equipa|do time)|arquitet[oa]|comprador\\w*)\\b",
			"para (?:o|a) (?:meu|minha|nosso|nossa) (?:chefe|cto|diretor\\w*|gerente|direcao)",
			"(?:meu|minha|nosso|nossa) (?:chefe|cto|diretor\\w*|gerente|direcao) (?:me|nos|quer|procura|precisa|pediu)",
			"(?:lidero|gerencio|coordeno) (?:um|uma|o|a) (?:time|equipe|equipa)",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"sou (?:apenas |so |um |uma )*(?:desenvolvedor\\w*|programador\\w*|engenheir[oa]|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:somos|trabalho|trabalhamos|estou)(?: em| para| numa?| uma?| na| no| a| o| empresa| de| do| da)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:setor|industria|ramo|area)(?: de| do| da)* ?(?:{TRADE}|\\w+)\\b(?![^\\n]*\\?)",
			"(?:serie [a-e]\\b|series [a-e]\\b|pme\\b|capital aberto|empresa familiar|faturamos|faturamento de|scale-?up)",
		],
		unless: ["(?:tem experiencia|voces tem|trabalham|ja trabalharam|conhecem)"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:experiencia|referencias|clientes|projetos) (?:\\w+ ){0,2}?(?:em|com|de|do|no|na) [^\\n?]{0,30}?(?:{TRADE})",
			"(?:nosso|nossa|o|a) (?:ultimo|ultima|atual|antigo|antiga) (?:fornecedor|agencia|parceiro)|fornecedor (?:atual|anterior)",
			"(?:equipe|equipa|time) de \\d+ ",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:ate|antes de|antes do|antes da|para|no maximo|a partir de)(?: o| a| os| as| final de| final do| fim de| fim do| nossa?)* ?(?:{DATE})\\b",
			"(?:producao|lanc\\w+|comecar|iniciar|arrancar|pronto|pronta|entreg\\w+|no ar|prazo|deadline|data limite)\\b[^\\n?]{0,40}?\\b(?:em|no|na|para|ate|e|a|ao) ?(?:{DATE})\\b",
			"(?:em|dentro de|nas proximas|nos proximos) (?:as |os )?(?:\\d+|dois|duas|tres|quatro|seis|poucas|poucos|um|uma|proxim\\w+) (?:\\w+ )?(?:semanas?|meses|mes|dias)\\b",
			"(?:o mais rapido possivel|assim que possivel|quanto antes|o quanto antes|o mais breve possivel|urgente\\w*|asap|imediatamente|logo que possivel)\\b",
			"quando (?:poderiam|podem|voces podem|voces poderiam|pode|conseguem) (?:\\w+ )?(?:comecar|iniciar|arrancar)",
			"(?:contrato|licenca|suporte) (?:\\w+ ){0,5}?(?:vence|termina|expira|acaba)",
			"(?:fal\\w+|em contato|em contacto|compar\\w+|convers\\w+|avali\\w+|temos|recebemos)\\b[^\\n?]{0,30}?(?:dois|duas|tres|quatro|varios|varias|outros|outras|\\d+) (?:\\w+ )?(?:{VENDOR})",
			"(?:conselho|board|investidores?) (?:\\w+ )?(?:se reune|reune|quer|querem|espera|esperam|decide)",
			"(?:acabamos de|acabamos|fechamos|captamos) (?:\\w+ ){0,3}?(?:rodada|ronda|serie|investimento|\\d)|licitacao|concurso publico",
		],
		unless: [
			"(?:nao (?:ha|temos|e|tem) (?:\\w+ )?(?:pressa|urgen\\w+|prazo)|sem (?:pressa|prazo|urgencia)|ferias|ligar|ligacao|chamada|falar (?:na|amanha)|fundada em)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:voces tem|tem|ha|teriam) (?:\\w+ ){0,3}?(?:capacidade|disponib\\w+|gente disponivel)",
			"(?:ha|faz) (?:\\w+ )?(?:meses|semanas|ano)[^\\n?]{0,40}?(?:procur\\w+|contrat\\w+|encontr\\w+|busc\\w+)",
			"nao (?:encontramos|conseguimos (?:encontrar|contratar))\\b[^\\n?]{0,40}|este ano\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:me|nos|vos) (?:\\w+ )?(?:recomend\\w+|indic\\w+|falou de|falaram de|sugeri\\w+|encaminh\\w+|passou o|deu o (?:seu|vosso)|disse para)",
			"(?:recomendou|indicou|sugeriu|recomendaram|indicaram)(?:-me|-nos)? (?:voces|a empresa|o vosso|os vossos|a vossa|a sua|que (?:eu )?(?:fal|contact|contat|procur)\\w+)",
			"(?:por|atraves de|gracas a) (?:uma |a )?(?:recomendacao|indicacao)|da parte d[eoa] [a-z]+",
			"(?:disse|disseram|falou|mandou|pediu|aconselhou)(?:-me|-nos| me| nos| pra mim)? (?:para |pra )(?:vos |os |lhes )?(?:contact|contat|procur|escrev|lig|fal)\\w+",
		],
		unless: ["(?:google|chatgpt|linkedin|o que (?:voces )?recomendam|recomendaria)"],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:sem|ainda nao temos|nao temos|ainda sem) (?:\\w+ )?(?:financiamento|investimento|investidores|fundos|captac\\w+)|pre-?seed|ainda nao (?:captamos|levantamos)",
			"(?:procuramos|procurando|buscando|buscamos) (?:\\w+ ){0,2}?(?:investidores|investimento|financiamento)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:para|em nome de)(?: um| uma| o| meu| nosso| um dos meus| um dos nossos)* ?(?:clientes?)\\b",
			"(?:meu|um|nosso) cliente (?:precisa|procura|quer|tem|esta)",
			"sou (?:um |uma )?consultor\\w*",
		],
		unless: [
			"(?:nossos clientes|atendimento ao cliente|apoio ao cliente|ja sou cliente|sou cliente)",
		],
	},
	{
		facts: ["solo"],
		says: [
			"(?:so eu|apenas eu|somente eu|trabalho sozinh[oa]|estou sozinh[oa]|sou sozinh[oa]|faco tudo sozinh[oa]|desenvolvedor solo|empresario individual|\\bmei\\b|freelancer)",
		],
		unless: ["nao (?:estou sozinh|sou so eu)"],
	},
]);
