import type { Turn } from "../../facts";
import { firstMatch } from "./match";

const CAPITAL = "\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)?";
const PARTICLE = "(?:von|van|de|der|den|da|di|del|della|dos|du|la|le|el|al|bin|zu|ter|O'|Mc|Mac)";
const FULL = `${CAPITAL}(?: (?:${PARTICLE} ){0,2}(?:${PARTICLE})?${CAPITAL}| \\p{Lu}\\.(?: ${CAPITAL})?){0,3}`;

/** Said in so many words: any spelling is a name. */
const NAMED =
	/(?:my (?:full |first |last )?name(?:'s| is)?(?= )|^(?:sure,? |yes,? )?name(?= )|(?<![\p{L}])(?:full )?name ?:|i am called|(?:you can |please |just )?call me|mein name ist|ich hei(?:ß|ss)e|je m'appelle|mon nom est|me llamo|mi nombre es|mi chiamo|il mio nome [eè]|(?:o )?meu nome [eé]|(?:eu )?chamo-me|me chamo|mijn naam is|ik heet|nazywam si[eę]|mam na imi[eę]) (?:is )?([\p{L}][\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){0,3})/iu;
const INTRODUCED = new RegExp(
	`(?:^|[\\s,.!(])(?:[Ii]['’]?m|[Ii] am|[Tt]his is|[Ii]t['’]s|[Hh]ere is|[Hh]ier (?:ist|spricht)|[Ii]ch bin|[Jj]e suis|[Ii]ci|[Ss]oy|[Ss]ono|[Ss]ou|[Ii]k ben|[Jj]estem) (?:Dr\\.? |Mr\\.? |Ms\\.? |Mrs\\.? |Prof\\.? )?(${FULL})(?=$|[\\s,.!?;:)(\\-–—])`,
	"u",
);
const HERE = new RegExp(
	`(?:^|[\\n,.!]\\s?|\\b(?:[Hh]i|[Hh]ello|[Hh]ey),? )(${FULL})(?: (?:here|hier|ici|aquí|qui|aqui)\\b|,? (?:from|at|von|de chez|van) \\p{Lu})`,
	"u",
);
const SIGNED = new RegExp(
	`(?:^|\\n|[.!?,] ?)\\s*(?:[-–—]{1,2} ?|(?:[Bb]est(?: regards| wishes)?|[Kk]ind regards|[Rr]egards|[Cc]heers|[Tt]hanks(?: again)?|[Tt]hank you|[Ss]incerely|[Gg]r(?:u|ü|ue)(?:ß|ss)e|[Vv]iele Gr(?:ü|ue)(?:ß|ss)e|[Mm]fG|LG|VG|[Cc]ordialement|[Ss]aludos|[Ss]aluti|[Cc]umprimentos|[Gg]roeten|[Pp]ozdrawiam),?\\s+[-–—]? ?)(?:Dr\\.? |Prof\\.? )?(${FULL})[ .]*(?=$|\\n)`,
	"u",
);
const DASH_SIGNED = new RegExp(`\\s[–—-]{1,2} ?(${FULL})(?:, [^\\n]{0,60})?[ .]*$`, "u");
const ASKED_NAME =
	/\b(?:your name|who am i (?:speaking|talking)|ihr name|wie hei(?:ß|ss)en|votre nom|su nombre|il (?:suo|tuo) nome|seu nome|uw naam|je naam|imi[eę])\b[^\n]*\?/iu;
const BARE_NAME = /^[\p{L}][\p{L}'’.-]+(?: [\p{L}][\p{L}'’.-]*){0,3}$/u;

/** Words that end a name said in running text. */
const STOP =
	/^(?:and|i|im|i'm|from|at|with|my|here|but|the|a|an|is|of|for|we|who|confirmation|phone|number|email|e-mail|mail|account|digits?|password|pin|booking|address|mobile|contact|company|ssn|und|ich|von|aus|et|je|de(?= |$)|y|soy|e|sono|sou|en|ik|van|i|z|so|please|can|could|working|work|last|calling|in|on|thanks|sir)$/iu;
/** Capitalised words that follow "I'm" or end a message without being a name. */
const NOT_A_NAME =
	/^(?:I|I['’]m|I['’]ve|We['’]re|The|An?|Not|Just|Only|Also|Very|So|In|At|On|From|With|Here|There|Now|Sorry|Sure|Ok|Okay|Yes|No|Hi|Hello|Hey|Thanks|Thank|Thinking|Trying|Wondering|Looking|Interested|Curious|Happy|Good|Great|Fine|Ready|Available|Free|Head|Vice|Chief|Director|Managing|Founder|Co-?[Ff]ounder|Cofounder|President|Owner|Manager|Lead|Leading|Tech|Technical|Senior|Junior|Principal|Staff|Software|Data|Product|Project|Engineering|Engineer|Developer|Architect|Consultant|Student|Journalist(?:in)?|Journaliste|Analyst|Team|Interim|Acting|Group|Responsible|Running|Working|Building|Based|German|French|Spanish|Italian|Dutch|Polish|Portuguese|British|English|American|Swiss|Austrian|European|Indian|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Europe|Germany|France|Berlin|London|Munich|Paris|Madrid|Amsterdam|Vienna|Zurich|Java|Python|Kafka|Oracle|Postgres|Docker|Kubernetes|Snowflake|React|Angular|Rails|Azure|Google|Microsoft|Amazon|Salesforce|Geschäftsführer(?:in)?|Leiter(?:in)?|Entwickler(?:in)?|Gründer(?:in)?|Teamleiter(?:in)?|Inhaber(?:in)?|Student(?:in)?|Chef(?:in)?|Mitgründer(?:in)?|Technischer|Bereichsleiter(?:in)?|Abteilungsleiter(?:in)?|Vorstand|Directeur|Directrice|Fondateur|Fondatrice|Responsable|Directora?|Responsabile|Direttore|Fondatore|Diretora?|Dyrektor(?:em)?|Kierownik(?:iem)?|Directeur|Oprichter|Hoofd|What|How|Why|When|Who|Where|Can|Could|Would|Should|Do|Does|Is|Are|It|This|That|We|You|They|Our|My|Your|Best|Kind|Regards|Cheers|Please|Let|And|But|Or|If|As|Is|Was|Will|Need|Maybe|Everyone|Team|All|Legal|Support|Sales|Marketing|Series|Phase|End|Asap|Right|Well|Because|Big|Small)$/u;

/** The visitor's name as they give it, or undefined. */
export function findName(text: string, history: readonly Turn[]): string | undefined {
	const named = firstMatch(NAMED, text)?.[1];
	if (named) return trimmedName(named);
	for (const pattern of [INTRODUCED, HERE, SIGNED, DASH_SIGNED]) {
		const name = properName(firstMatch(pattern, text)?.[1]);
		if (name) return name;
	}
	return answeredName(text.trim(), history);
}

const NAME_BEFORE = new RegExp(`(?:^|\\n)(?:[Hh]i,? |[Hh]ello,? )?(${FULL}), ?$`, "u");
const LOWER_BEFORE =
	/^(?:h(?:i|ello|ey),? )?(?:i'?m|i am|this is|my name is) (\p{Ll}{2,20}(?: \p{Ll}{2,20})?), ?$/u;

/** The name that a role is added to: "Jane Doe, CTO", "im jane, head of data". */
export function findNameBefore(text: string, { from }: { from: number }): string | undefined {
	const before = text.slice(0, from);
	return properName(NAME_BEFORE.exec(before)?.[1]) ?? LOWER_BEFORE.exec(before)?.[1];
}

function properName(found: string | undefined): string | undefined {
	if (!found) return undefined;
	const words = found.split(" ");
	const end = words.findIndex((word) => NOT_A_NAME.test(word));
	const kept = end === -1 ? words : words.slice(0, end);
	return kept.length === 0 ? undefined : kept.join(" ").replace(/[.'’]+$/, "");
}

function trimmedName(found: string): string | undefined {
	const words = found.split(" ");
	const end = words.findIndex((word) => STOP.test(word));
	const kept = (end === -1 ? words : words.slice(0, end)).join(" ").replace(/[.'’-]+$/, "");
	return kept === "" || /^(?:not|confidential|secret|none)\b/i.test(kept) ? undefined : kept;
}

function answeredName(text: string, history: readonly Turn[]): string | undefined {
	const last = history.at(-1);
	if (!last || last.role === "visitor" || !ASKED_NAME.test(last.text.slice(-400))) return undefined;
	const bare = text.replace(/[.!]+$/, "");
	if (bare.length > 50 || !BARE_NAME.test(bare)) return undefined;
	return /^(?:no|yes|why|sure|ok|okay|not|later|nein|non|nie|maybe|what|i'?m?|i'm|can|rather|nope|prefer|from)\b/i.test(
		bare,
	)
		? undefined
		: bare;
}
