import { firstMatch } from "./match";

const NAME_WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}\\p{M}'’&.+-]*";
const JOINER = "(?:&|and|und|et|y|e|of|for|de|von|van)";
const LEGAL_FORM =
	"(?:GmbH(?: & Co\\.? KG)?|mbH|AG|SE|KG|UG|eG|Ltd\\.?|Limited|Inc\\.?|LLC|LLP|PLC|plc|Corp\\.?|Corporation|SARL|SAS|S\\.?A\\.?S?|S\\.?L\\.?|SpA|S\\.p\\.A\\.|S\\.?r\\.?l\\.?|B\\.?V\\.?|N\\.?V\\.?|Oy|AB|ApS|A/S|AS|Sp\\. ?z ?o\\.? ?o\\.?|Lda\\.?|Pty|Group|Holding)";
const COMPANY = `(${NAME_WORD}(?: (?:${JOINER} )?${NAME_WORD}){0,3})`;

const WITH_FORM = new RegExp(
	`(?<![\\p{L}\\p{N}])((?:${NAME_WORD} (?:& )?){1,4}${LEGAL_FORM})(?![\\p{L}\\p{N}])`,
	"u",
);
const LOWER_WITH_FORM =
	/^((?:[\p{L}\p{N}&.-]+ ){1,4}(?:gmbh|ltd|limited|inc|llc|plc|corp|corporation|sarl|srl|bv|infotech|technologies|solutions|pvt ltd|private limited))\.?$/iu;
/** "company name is allthebest llc": said in so many words, so lower case is a name too. */
const LABELLED =
	/\b(?:company(?:'s)? name|name of (?:my|our|the) company|firmenname|(?<=(?:^|, ?))firma(?! (?:ist|hei|mit|in|aus))|nom de (?:mon|notre) entreprise|nombre de (?:mi|la) empresa)(?: is| ist| est| es|:)? ([\p{L}\p{N}&.' -]{2,40}?)(?= and\b| my\b| with\b| account\b| password\b| \d|[,\n!?]|\.(?:\s|$)|$)/iu;
const SAID = new RegExp(
	`(?:(?:[Ww]e['’]?re|[Ww]e are|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Ww]e zijn|[Jj]esteśmy)(?: from| at| with| called| von| de chez| z)?|[Cc]ompany(?: name)?(?: is| ?:)|[Mm]y company,|[Oo]ur company,|[Cc]ompany called|[Ff]irma(?: ist| heißt)?|[Uu]nternehmen (?:ist|heißt)|[Ee]mployer is|[Ss]tartup(?: is)? called|[Oo]ur (?:company|startup|firm) is|[Mm]y (?:company|startup|firm|employer) is) ${COMPANY}`,
	"u",
);
const ROLE_AT = new RegExp(
	`(?:(?<!\\p{L})(?![Ww]ork(?:s|ing)? with)[Ww]ork(?:s|ing)?|[Ii]['’]?m|[Ii] am|[Hh]ere|[Rr]ole|[Ee]mployed|[Dd]ata|[Pp]roduct|[Ee]ngineering|[Tt]echnology|[Tt]ech|[Pp]latform|[Oo]perations|IT|AI|ML|R&D|[Dd]evelopment|[Ii]nfrastructure|[Tt]eam|[Dd]epartment|[Pp]eople|[Ee]ngineers?|[Dd]evelopers?|[Mm]anager|[Dd]irector|[Ll]ead|[Ff]ounder|[Oo]wner|[Aa]rchitect|[Ss]cientist|[Oo]fficer|[Pp]artner|C[A-Z]O|SVP|VP|[A-Z]\\w+,?|[Aa]rbeite|[Ll]eiter(?:in)?|[Ee]ntwicklung|[Tt]ravaille|[Tt]rabajo|[Ll]avoro|[Tt]rabalho|[Ww]erk|[Pp]racuję)(?: as [\\w ]{2,30})?,? (?:at|for|with|@|bei|chez|en|presso|na|bij|w|of) ${COMPANY}`,
	"u",
);
const FROM = new RegExp(
	`(?:[Ii]['’]?m|[Ii] am|[Ww]e['’]?re|[Ww]e are|[Hh]ere|[Ww]riting|[Cc]alling|[Rr]eaching out|(?:[Tt]his is|[Hh]i,?|[Hh]ello,?|[Nn]ame is|[Ii]['’]?m) [A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?|^[A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?) (?:from|von|de chez|van|z) ${COMPANY}`,
	"u",
);

const AFTER_ROLE = new RegExp(
	`^,? (?:at|of|for|bei|von|chez|de|en|di|presso|da|na|bij|van|w|@)(?: (?:der|dem|den|la|le|el|il|o|a|de|het))? ${COMPANY}`,
	"u",
);
const LOWER_AFTER_ROLE =
	/^ (?:at|bei|chez|presso|bij|@) ([\p{L}\d][\p{L}\d&.-]{2,30})(?=[,\n]|\.?$)/u;
/** What people work at without naming it. */
const NOT_A_LOWER_COMPANY =
	/^(?:home|work|scale|present|night|once|first|last|all|large|least|fintech|saas|retail|logistics|insurance|banking|healthcare|software|healthtech|edtech|insurtech|legaltech|adtech|startups?|companies|mehreren|einem|einer)$/u;

/** Capitalised words after "at", "from" or "we're" that name no company: places, months, roles, techniques. */
const NOT_A_COMPANY =
	/^(?:The|An?|Our|My|Your|This|That|All|Some|Many|Most|It|I|We|You|They|He|She|Least|Moment|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Black|Series|Seed|Europe|Germany|France|Spain|Italy|Portugal|Poland|Netherlands|Holland|Belgium|Austria|Switzerland|UK|England|Ireland|Scotland|USA|US|America|Canada|India|China|Japan|Brazil|Mexico|Sweden|Norway|Denmark|Finland|Greece|Turkey|Ukraine|Czech\w*|Hungary|Romania|Israel|Dubai|Australia|Berlin|London|Munich|München|Hamburg|Cologne|Köln|Frankfurt|Stuttgart|Paris|Lyon|Madrid|Barcelona|Rome|Roma|Milan|Milano|Lisbon|Lisboa|Porto|Warsaw|Warszaw[ay]|Gdańska?|Krakowa|Wrocław(?:ia)?|Poznań|Poznania|Łódź|Łodzi|Krakow|Kraków|Amsterdam|Rotterdam|Utrecht|Brussels|Vienna|Wien|Zurich|Zürich|Geneva|Dublin|Stockholm|Oslo|Copenhagen|Helsinki|Prague|Budapest|New|San|Los|Boston|Chicago|Toronto|Deutschland|Österreich|Schweiz|Frankreich|Italia|España|AWS|Azure|GCP|Google Cloud|AI|ML|LLMs?|RAG|SaaS|B2B|B2C|ERP|CRM|SAP|Java|Python|PHP|Kafka|Kubernetes|Postgres|Oracle|Snowflake|Databricks|React|COBOL|German|French|Spanish|Italian|Dutch|Polish|Portuguese|British|English|American|Swiss|Austrian|European|Indian|Hi|Hello|Engineering|Data|Product|Technology|IT|R&D|Software|Operations|Scale|Night|Work|Home|School|University|LinkedIn|Google|Facebook|Twitter|ChatGPT|Clutch|\d[\d.,]*(?:-?(?:person|people|employee|strong|man|gb|mb|tb|k|m)\w*)?|Ihnen|Euch|Ihr|PME|ETI|PMI|KMU|HIPAA|GDPR|DSGVO|GmbH|Anna|CTO|CEO|COO|CIO|CPO|VP|Head)$/u;
const ENDS = /[.,'’&+-]+$/u;

/** The company the visitor names as theirs, or undefined. */
export function findCompany(text: string): string | undefined {
	const labelled = firstMatch(LABELLED, text)?.[1];
	if (labelled) return labelled.trim();
	const whole = firstMatch(LOWER_WITH_FORM, text.trim())?.[1];
	if (whole && whole.length <= 60) return whole;
	const legal = firstMatch(WITH_FORM, text)?.[1];
	if (legal) return legal;
	for (const pattern of [SAID, ROLE_AT, FROM]) {
		const company = properCompany(firstMatch(pattern, text)?.[1]);
		if (company) return company;
	}
	return undefined;
}

/** The company named right behind a role: "directrice technique chez Mobilis". In a message without capitals, any word. */
export function findCompanyAfter(text: string, { to }: { to: number }): string | undefined {
	const rest = text.slice(to);
	const proper = properCompany(AFTER_ROLE.exec(rest)?.[1]);
	if (proper || /\p{Lu}/u.test(text)) return proper;
	const lower = LOWER_AFTER_ROLE.exec(rest)?.[1];
	return lower && !NOT_A_LOWER_COMPANY.test(lower) ? lower : undefined;
}

function properCompany(found: string | undefined): string | undefined {
	if (!found) return undefined;
	const words: string[] = [];
	for (const word of found.split(" ")) {
		if (NOT_A_COMPANY.test(word.replace(ENDS, ""))) break;
		words.push(word);
		if (/[.,]$/.test(word)) break;
	}
	const company = words
		.join(" ")
		.replace(/ (?:&|and|und|et|y|e|of|for|de|von|van)$/, "")
		.replace(ENDS, "");
	return company === "" ? undefined : company;
}
